package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TestCommandTest {

    private static final Path PAGE = Path.of("docs/test.md");
    private static final Pattern CONSOLE =
            Pattern.compile("(?ms)^```console\\n\\$ claimbench test \"(.*?)\"\\n(.*?)^```$");
    private static final Set<String> VERDICTS = Set.of(
            "supported",
            "supported by vendor figures only",
            "contested",
            "within noise",
            "not comparable",
            "no evidence");
    private static final List<String> BANNED = List.of(
            "is the best", "outperform", "state of the art", "state-of-the-art", "superior", "surpass", "dishonest");

    private static Run test(String... words) {
        String[] all = new String[words.length + 3];
        System.arraycopy(new String[] {"test", "--draws", "50"}, 0, all, 0, 3);
        System.arraycopy(words, 0, all, 3, words.length);
        return Run.of(all);
    }

    /** What the page shows is what is printed, but for the marks and the stamp below. */
    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        Matcher blocks = CONSOLE.matcher(Files.readString(PAGE));
        int commands = 0;
        while (blocks.find()) {
            Run run = test(blocks.group(1));
            List<String> lines = run.out().lines().toList();
            assertThat(run.exit()).isZero();
            assertThat(blocks.group(2)).isEqualTo(String.join("\n", lines.subList(0, lines.size() - 3)) + "\n");
            commands++;
        }
        assertThat(commands).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GLM-5 is delicious | 2 | not understood
            Qwen 3.5 > DeepSeek | 2 | fits DeepSeek-R1, DeepSeek-V3.2, DeepSeek-V3.2-Speciale, DeepSeek-V4-Pro
            GLM-5 costs 1 dollar per million tokens | 2 | "costs" fits Input price, Output price
            Qwen3.6 leads Code | 5 | Did you mean Qwen3.5-397B-A17B?
            C-ZZZZZZ | 5 | there is no claim
            """)
    void whatCannotBeJudgedIsSaidWithoutAVerdict(String text, int exit, String said) {
        Run run = test(text);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void theGrammarIsShownInFiveLines() {
        Run run = test("GLM-5 sings");
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.err().lines().filter(line -> line.startsWith("  A "))).hasSize(5);
        assertThat(test().exit()).isEqualTo(Exit.USAGE.code());
        assertThat(test("  ").exit()).isEqualTo(Exit.USAGE.code());
    }

    @Test
    void aModelThatTheOptionsLeaveOutIsNothingToShow() {
        Run run = test("GLM-5 > Kimi K2.5 on GPQA Diamond", "--models", "GLM-5,GLM-4.7");
        assertThat(run.exit()).isEqualTo(Exit.NOTHING.code());
        assertThat(run.err()).contains("no claim about Kimi K2.5 is shown");
    }

    @Test
    void wordsNeedNoQuotesAndTheReadingComesFirst() {
        Run run = test("GLM-5", "scores", "77.8", "on", "SWE-bench", "Verified");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().findFirst()).contains("Read as: GLM-5 scores 77.8 % on SWE-bench Verified");
    }

    @Test
    void hiddenCharactersOfASentenceAreNeverPrinted() {
        Run run = test("GLM-5\u202e > \u001b[31mKimi");
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).doesNotContain("\u202e", "\u001b");
    }

    @Test
    void jsonHoldsEveryPieceOfEvidenceThatTextMayLeaveOut() throws IOException {
        String sentence = "Claude Opus 4.5 > Kimi K2.5 on SWE-bench Verified";
        JsonNode json =
                new ObjectMapper().readTree(test(sentence, "--format", "json").out());
        JsonNode judgement = json.get("judgements").get(0);
        assertThat(judgement.get("verdict").asText()).isEqualTo("supported");
        assertThat(judgement.get("evidence")).hasSizeGreaterThan(15);
        JsonNode first = judgement.get("evidence").get(0);
        assertThat(first.get("side").asText()).isEqualTo("for");
        assertThat(first.get("grade").asText()).isEqualTo("A");
        assertThat(first.get("margin").decimalValue()).isEqualByComparingTo("6.0");
        assertThat(first.get("claims")).hasSize(2);
        String text = test(sentence).out();
        assertThat(text).contains("more; all of them: --format json");
        assertThat(text.lines().filter(line -> line.startsWith("["))).hasSizeLessThan(15);
    }

    @Test
    void aStoredClaimIsJudgedWithWhatWasRecorded() {
        Run run = test("c-pxkj83");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Claim: C-PXKJ83 of qwen3.5-model-card, recorded as: native context length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen3.5 outperforms DeepSeek-V3.2 on Math",
                "Qwen3.5 surpasses Qwen3-Max-Thinking on Terminal-Bench 2.0",
                "GPT-5.2 is superior to Gemini 3 Pro in Reasoning",
                "Gemini 3 Pro is the best in Long video",
                "Claude Opus 4.5 is state of the art on SWE-bench Verified",
                "GLM-5 is better than its predecessor",
                "Qwen3.5 has significant breakthroughs in logical reasoning, mathematics and code",
                "Qwen3.5 accepts 120 minutes of video",
                "Qwen3.5 supports a context of 1M tokens",
                "Kimi K2.5 accepts video",
                "GPT-5.2 scores at least 80 % on SWE-bench Verified",
                "Seed 2.0 Pro costs less than $1 per million input tokens"
            })
    void nothingIsFlatteredAndEveryGapHasItsSizeAndStrength(String sentence) throws IOException {
        Run run = test(sentence);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        String text = run.out();
        assertThat(BANNED).noneMatch(text.toLowerCase(Locale.ROOT)::contains);
        assertThat(BANNED).noneMatch(test(sentence, "--format", "md").out().toLowerCase(Locale.ROOT)::contains);
        assertThat(text).doesNotContainPattern("[ (]-[0-9]");
        assertThat(text.lines()).allMatch(line -> line.length() <= 110 || !line.contains(" "));
        JsonNode judgements = new ObjectMapper()
                .readTree(test(sentence, "--format", "json").out())
                .get("judgements");
        for (JsonNode judgement : judgements) {
            assertThat(VERDICTS).contains(judgement.get("verdict").asText());
            assertThat(text).contains("Verdict: " + judgement.get("verdict").asText());
            for (JsonNode one : judgement.get("evidence")) {
                String words = one.get("words").asText();
                if (words.contains("ahead by") || words.contains("behind by")) {
                    assertThat(words)
                            .containsPattern("(ahead|behind) by [0-9.,]+ (percentage points|Elo|USD)")
                            .containsPattern(
                                    "beyond sampling error|within sampling error|interval not known|not compared");
                }
                assertThat(words).contains(one.get("side").asText());
            }
        }
        assertThat(judgements.findValuesAsText("id").stream().distinct().collect(Collectors.toList()))
                .allMatch(id -> id.startsWith("C-"));
    }
}
