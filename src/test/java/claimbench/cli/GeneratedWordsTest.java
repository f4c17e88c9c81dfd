package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands and pictures say in words of their own: nothing flattered, every lead with its size and strength. */
final class GeneratedWordsTest {

    private static final List<String> BANNED = List.of(
            "is the best",
            "outperform",
            "state of the art",
            "state-of-the-art",
            "sota",
            "superior",
            "inferior",
            "crushes",
            "beats every",
            "impressive",
            "unfortunately",
            "dishonest models",
            "cheat",
            "lies about",
            "inflated");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");

    /** How sure a lead or a gap is. */
    private static final Pattern STRENGTH =
            Pattern.compile("beyond sampling error|within sampling error|interval not known|not compared");

    private static final Pattern LEAD =
            Pattern.compile("\\b(ahead|behind) by [0-9]|[0-9] (%|points|percentage points) (ahead of|behind) ");
    private static final Pattern MEAN_GAP = Pattern.compile("percentage points (more|less) than");

    /** A sentence ends with a full stop, an entry of a list with an empty line or the next number. */
    private static List<String> sentences(String text) {
        String flowing = text.replaceAll("\\n(?=\\[\\d+\\])", "\n\n").replaceAll("(?<!\\n)\\n +", " ");
        List<String> sentences = new ArrayList<>();
        for (String paragraph : flowing.split("\n\n", -1)) {
            sentences.addAll(List.of(paragraph.replace('\n', ' ').split("(?<=\\.) (?=[A-Z])", -1)));
        }
        return sentences;
    }

    private static void followTheRules(String text) {
        String own = QUOTED.matcher(text).replaceAll("");
        assertThat(BANNED).noneMatch(own.toLowerCase(Locale.ROOT)::contains);
        for (String sentence : sentences(own)) {
            if (LEAD.matcher(sentence).find() || MEAN_GAP.matcher(sentence).find()) {
                assertThat(sentence).containsPattern(STRENGTH);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "cell", "benchmark", "vendor", "rivals"})
    void gapsAreToldWithTheirStrengthAndCalledQuestions(String by) {
        Run run = Run.of("gap", "--by", by, "--draws", "40");
        assertThat(run.exit()).as(run.err()).isZero();
        followTheRules(run.out());
        assertThat(run.out()).contains("no proof of dishonesty").contains("A gap is a question, not an error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen3.5 > DeepSeek-V3.2",
                "Gemini 3 Pro beats GPT-5.2 on HLE by 2",
                "Seed 2.0 Pro outperforms Kimi K2.5 in Agent tasks",
                "Claude Opus 4.5 is state of the art in Code",
                "Kimi K2.5 has breakthroughs in reasoning, math and code",
                "Tencent HY 2.0 Think is strong in maths",
                "Qwen3.5 analyses videos up to two hours long",
                "GLM-5 scores 77.8 on SWE-bench Verified",
                "DeepSeek-R1 is open weights",
            })
    void judgementsClaimNoMoreThanTheirEvidence(String sentence) {
        Run run = Run.of("test", sentence, "--draws", "40");
        assertThat(run.exit()).as(run.err()).isZero();
        followTheRules(run.out());
    }

    @Test
    void standingsNameTiersAndNoWinner() {
        Run run = Run.of("rank", "--draws", "40");
        followTheRules(run.out());
        assertThat(run.out().toLowerCase(Locale.ROOT)).doesNotContain("winner");
    }

    @Test
    void wordsOfThePicturesFollowTheSameRules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("charts"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".alt.txt"))
                    .sorted()
                    .toList();
            assertThat(texts).hasSizeGreaterThan(20);
            for (Path text : texts) {
                followTheRules(Files.readString(text));
            }
        }
    }
}
