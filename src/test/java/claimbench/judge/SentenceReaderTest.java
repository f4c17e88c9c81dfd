package claimbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceReaderTest {

    static final Comparison SHIPPED = Claims.compare(Claims.SHIPPED, Claims.settings());

    static Reading read(String text) {
        return SentenceReader.read(text, SHIPPED.catalogue(), SHIPPED.claims());
    }

    /** What was understood, or what was not. */
    static String reading(String text) {
        Reading reading = read(text);
        return reading instanceof Reading.Understood understood
                ? understood.sentences().stream().map(Sentence::reading).collect(Collectors.joining(" & "))
                : reading.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Qwen3.5 > DeepSeek-V3.2 on Math | Qwen3.5-397B-A17B ahead of DeepSeek-V3.2 in Math
            Qwen3.5 < DeepSeek-V3.2 on Math | DeepSeek-V3.2 ahead of Qwen3.5-397B-A17B in Math
            Qwen3.5>DeepSeek-V3.2 on Math | Qwen3.5-397B-A17B ahead of DeepSeek-V3.2 in Math
            GLM-5 beats Kimi K2.5 on SWE-bench Verified by 2 | GLM-5 ahead of Kimi K2.5 on SWE-bench Verified by at least 2 percentage points
            GLM-5 beats Kimi K2.5 by at least 2.5 points on SWE-bench Verified | GLM-5 ahead of Kimi K2.5 on SWE-bench Verified by at least 2.5 percentage points
            GLM-5 is ahead of GLM-4.7 in coding | GLM-5 ahead of GLM-4.7 in Code
            GLM-5 is better than GLM-4.7 in Code | GLM-5 ahead of GLM-4.7 in Code
            GLM-5 is better in Code than GLM-4.7 | GLM-5 ahead of GLM-4.7 in Code
            GLM-5 outperforms GLM-4.7 on programming tasks | GLM-5 ahead of GLM-4.7 in Code
            GLM-5 surpasses GLM-4.7 on agentic tasks | GLM-5 ahead of GLM-4.7 in Agent tasks
            GLM-5 leads GLM-4.7 in maths | GLM-5 ahead of GLM-4.7 in Math
            GLM-4.7 is behind GLM-5 in maths | GLM-5 ahead of GLM-4.7 in Math
            GLM-5 > GLM-4.7 in Math and Code | GLM-5 ahead of GLM-4.7 in Math & GLM-5 ahead of GLM-4.7 in Code
            Gemini 3 Pro leads Long video | Gemini 3 Pro first in Long video
            Gemini 3 Pro is the best in long videos | Gemini 3 Pro first in Long video
            Gemini 3 Pro is first on GPQA Diamond. | Gemini 3 Pro first on GPQA Diamond
            Gemini 3 Pro is state of the art in Vision | Gemini 3 Pro first in Vision
            Gemini 3 Pro is number one in reasoning | Gemini 3 Pro first in Reasoning
            GLM-5 tops Code among open models | GLM-5 first in Code among models with weights open
            GLM-5 leads Code among Chinese models | GLM-5 first in Code among models with country China
            Qwen3.5 scores 87.8 on MMLU-Pro | Qwen3.5-397B-A17B scores 87.8 % on MMLU-Pro
            Qwen3.5 scores at least 80% on MMLU Pro | Qwen3.5-397B-A17B scores at least 80 % on MMLU-Pro
            Qwen3.5 reaches more than 80 percent on MMLU-Pro | Qwen3.5-397B-A17B scores more than 80 % on MMLU-Pro
            Qwen3.5 scores about 88 on MMLU-Pro | Qwen3.5-397B-A17B scores about 88 % on MMLU-Pro
            Qwen3.5 accepts 120 minutes of video | Video input length of Qwen3.5-397B-A17B: at least 120 min
            Qwen3.5 handles two-hour videos | Video input length of Qwen3.5-397B-A17B: at least 120 min
            Qwen3.5 analyses videos up to two hours long | Video input length of Qwen3.5-397B-A17B: at least 120 min
            Qwen3.5 can analyse videos of 2 hours | Video input length of Qwen3.5-397B-A17B: at least 120 min
            Qwen3.5 supports a context of 1M tokens | Context window of Qwen3.5-397B-A17B: at least 1,000,000 tokens
            Kimi K2.5 has a context window of 256K tokens | Context window of Kimi K2.5: at least 256,000 tokens
            Qwen3.5 speaks 200 languages | Languages supported of Qwen3.5-397B-A17B: at least 200 languages
            MiniMax-M2.5 costs less than 1 dollar per million input tokens | Input price of MiniMax-M2.5: less than 1 USD per 1M tokens
            Seed 2.0 Pro costs under $2.50 per million output tokens | Output price of Seed 2.0 Pro: less than 2.50 USD per 1M tokens
            Seed 2.0 Pro costs 0.47 dollars per 1M input tokens | Input price of Seed 2.0 Pro: 0.47 USD per 1M tokens
            GLM-5 has 744 billion parameters | Total parameters of GLM-5: 744 billion
            Seedance 2.0 generates 15-second videos | Output video length of Seedance 2.0: at least 15 s
            Kimi K2.5 is open weights | Open weights of Kimi K2.5: yes
            Kimi K2.5 is open-weight | Open weights of Kimi K2.5: yes
            Kimi K2.5 is open source | Open weights of Kimi K2.5: yes
            Kimi K2.5 accepts images | Image input of Kimi K2.5: yes
            Kimi K2.5 can accept video | Video input of Kimi K2.5: yes
            Qwen3.5 can use a computer | Computer use of Qwen3.5-397B-A17B: yes
            Qwen3.5 understands long videos | Long video understanding of Qwen3.5-397B-A17B: yes
            GLM-5 improves on GLM-4.7 in Math | GLM-5 better than GLM-4.7 in Math
            GLM-5 is better than its predecessor in Math | GLM-5 strong in Math, judged against its predecessor
            Qwen3.5 is strong in coding | Qwen3.5-397B-A17B strong in Code, judged against its predecessor
            C-2EQXPD | Qwen3.5-397B-A17B scores 76.4 % on SWE-bench Verified
            c-pxkj83 | Context window of Qwen3.5-397B-A17B: 262144 tokens
            """)
    void sentencesAreReadAsPeopleWriteThem(String text, String expected) {
        assertThat(reading(text).replace(",144", "144")).isEqualTo(expected);
    }

    @Test
    void theNewsStoryBecomesOneSentenceForEachCapability() {
        assertThat(reading("Qwen3.5 has significant breakthroughs in logical reasoning, mathematics and code"))
                .isEqualTo("Qwen3.5-397B-A17B strong in Reasoning, judged against its predecessor"
                        + " & Qwen3.5-397B-A17B strong in Math, judged against its predecessor"
                        + " & Qwen3.5-397B-A17B strong in Code, judged against its predecessor");
    }

    @Test
    void withoutATopicEveryCoreCapabilityIsMeant() {
        assertThat(((Reading.Understood) read("GLM-5 > GLM-4.7")).sentences())
                .extracting(sentence -> ((Sentence.Ahead) sentence).topic().name())
                .containsExactly("Reasoning", "Math", "Code", "Long video", "Agent tasks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Qwen 3.5 > DeepSeek | Ambiguous | DeepSeek-V3.2
            GLM-5 > GLM-4.7 on SWE-bench | Ambiguous | SWE-bench Pro
            MiniMax-M2.5 costs 1 dollar per million tokens | Ambiguous | Output price
            Qwen3.6 leads Code | Unknown | Qwen3.5
            I think that Qwen3.5 leads Code | Unknown | Qwen3.5-397B-A17B
            Alibaba's GLM-5 leads Code | Unknown | GLM-5
            GLM-5 leads Cooking | Unknown | Cooking
            GLM-5 > GLM-4.7 on SWE-bench Verifeid | Unknown | SWE-bench Verified
            C-ZZZZZZ | Unknown | claim
            GLM-5 | Unclear | verb
            leads Code | Unclear | verb
            GLM-5 leads | Unclear | follows
            GLM-5 is not open weights | Unclear | not
            GLM-5 > GLM-5 on Math | Unclear | itself
            GLM-5 beats GLM-4.7 on Math by 2 | Unclear | needs a benchmark
            GLM-5 beats GLM-4.7 on GPQA Diamond by far | Unclear | by far
            GLM-5 scores 80 on Math | Unclear | capability
            GLM-5 > GLM-4.7 on Context window | Unclear | stated limit
            GLM-5 is delicious | Unclear | delicious
            GLM-5 accepts images and cats | Unclear | cats
            GLM-5 is strong in GPQA Diamond | Unclear | name the model
            GLM-5 scores 80 minutes on GPQA Diamond | Unclear | minutes
            GLM-5 leads Code among cats | Unclear | cats
            """)
    void whatIsNotUnderstoodIsSaidAndNotGuessed(String text, String outcome, String said) {
        Reading reading = read(text);
        assertThat(reading.getClass().getSimpleName()).as(reading.toString()).isEqualTo(outcome);
        assertThat(reading.toString()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen3.5 > DeepSeek-V3.2 on Math",
                "GLM-5 beats Kimi K2.5 on SWE-bench Verified by 2",
                "Gemini 3 Pro leads Long video",
                "Qwen3.5 accepts 120 minutes of video",
                "Qwen3.5 is strong in coding, maths and reasoning",
                "Kimi K2.5 is open weights"
            })
    void caseBlanksQuotesStopsAndWidthChangeNothing(String text) {
        String plain = reading(text);
        assertThat(plain).doesNotContain("Unclear", "Unknown", "Ambiguous");
        assertThat(reading(text.toUpperCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(reading(text.toLowerCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(reading("  \u201c" + text.replace(" ", " \n\t\u00a0") + ".\u201d "))
                .isEqualTo(plain);
        assertThat(reading("「" + text + "」。")).isEqualTo(plain);
        assertThat(reading("The " + text + "!")).isEqualTo(plain);
        assertThat(reading(text.replace(" ", "\u3000"))).isEqualTo(plain);
    }

    @Test
    void everyNameAndAliasOfAModelIsReadAsThatModel() {
        SHIPPED.catalogue().models().forEach(model -> {
            String other = model.name().equals("GLM-5") ? "GLM-4.7" : "GLM-5";
            for (String spelling : model.aliases()) {
                assertThat(reading(spelling + " > " + other + " on Math"))
                        .isEqualTo(model.name() + " ahead of " + other + " in Math");
                assertThat(reading(other + " beats " + spelling + " on Math"))
                        .isEqualTo(other + " ahead of " + model.name() + " in Math");
            }
        });
    }

    @Test
    void everyMeasuredBenchmarkAndCapabilityIsATopic() {
        SHIPPED.catalogue().benchmarks().stream()
                .filter(benchmark -> benchmark.isScore())
                .forEach(benchmark -> assertThat(reading("GLM-5 > GLM-4.7 on " + benchmark.name()))
                        .isEqualTo("GLM-5 ahead of GLM-4.7 on " + benchmark.name()));
        SHIPPED.catalogue()
                .capabilities()
                .forEach(capability -> assertThat(reading("GLM-5 leads " + capability.name()))
                        .isEqualTo("GLM-5 first in " + capability.name()));
    }

    @Test
    void everyStoredClaimIsASentenceOrGivesNoValue() {
        for (claimbench.claim.Claim claim : SHIPPED.claims()) {
            Reading reading = read(claim.id());
            if (reading instanceof Reading.Understood understood) {
                assertThat(understood.stored()).contains(claim);
                assertThat(understood.sentences()).hasSize(1);
                assertThat(understood.sentences().get(0).model()).isEqualTo(claim.model());
            } else {
                assertThat(claim.value().number()).isEmpty();
            }
        }
    }

    @Test
    void randomWordsNeverFail() {
        List<String> words = List.of(
                "Qwen3.5",
                "GLM-5",
                "DeepSeek",
                ">",
                "<",
                "≥",
                "leads",
                "is",
                "beats",
                "by",
                "2",
                "120",
                "minutes",
                "of",
                "than",
                "on",
                "in",
                "Math",
                "Code",
                "and",
                ",",
                "among",
                "open",
                "models",
                "%",
                "scores",
                "accepts",
                "video",
                "at",
                "least",
                "less",
                "$",
                "per",
                "million",
                "tokens",
                "its",
                "predecessor",
                "improves",
                "C-",
                "two-hour",
                "1M",
                "999999999999999999999",
                "\"",
                "'s",
                "(",
                ")",
                "\u202e",
                "数学",
                "通义千问",
                "",
                "ﬁ",
                "1e9",
                "-",
                "–",
                "costs",
                "the",
                "better",
                "strong",
                "up",
                "to");
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            String text = random.ints(random.nextInt(9), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertThat(read(text)).isNotNull();
        }
        assertThat(read("x".repeat(100_000))).isInstanceOf(Reading.Unclear.class);
        assertThat(read("GLM-5 > ".repeat(60))).isNotInstanceOf(Reading.Understood.class);
    }
}
