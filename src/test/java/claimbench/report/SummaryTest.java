package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page, for every model that a memo can be about. */
final class SummaryTest {

    private static final Checkup CHECKUP = Harness.check(ClaimFiles.read(List.of(Path.of("claims"))));
    private static final Pattern LEAD = Pattern.compile("(ahead of|behind) [A-Z]");
    private static final Pattern SIZED_AND_JUDGED =
            Pattern.compile("[0-9] (points|Elo|\\S+) (ahead of|behind) [^,]+, (beyond sampling error|within sampling"
                    + " error|interval not known), grade [A-D]( \\[\\d+])?");

    static Stream<String> models() {
        return compare(Selection.EVERYTHING, Optional.empty()).models().stream();
    }

    private static Comparison compare(Selection selection, Optional<String> focus) {
        Settings defaults = Claims.settings();
        return Harness.compare(
                CHECKUP,
                new Settings(selection, focus, defaults.policy(), Optional.empty(), false, Claims.FEW_DRAWS),
                "test");
    }

    private static Document brief(Comparison comparison, Optional<String> question) {
        return ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        Preset.BRIEF,
                        Cover.EMPTY.asking(question),
                        Language.EN,
                        ReportOptions.Status.DRAFT,
                        Optional.empty(),
                        "x"));
    }

    private static void isShortAndHonest(Document document, List<String> bullets) {
        assertThat(bullets).hasSizeBetween(2, 5);
        assertThat(String.join(" ", bullets).split("\\s+")).hasSizeLessThanOrEqualTo(120);
        assertThat(bullets.get(bullets.size() - 1)).startsWith("Not known: ").endsWith(".");
        List<Integer> sources =
                ReportText.sources(document).stream().map(Block.Source::number).toList();
        for (String bullet : bullets) {
            Pattern.compile("\\[(\\d+)]")
                    .matcher(bullet)
                    .results()
                    .forEach(citation -> assertThat(sources).contains(Integer.valueOf(citation.group(1))));
            if (Pattern.compile("[0-9] (%|Elo|min)").matcher(bullet).find()) {
                assertThat(bullet).as("a value and its source").containsPattern("\\[\\d+]");
            }
            if (LEAD.matcher(bullet).find() && bullet.contains("Widest")) {
                assertThat(bullet).containsPattern(SIZED_AND_JUDGED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void fiveBulletsAnd120WordsAreEnough(String focus) {
        Document document = brief(compare(Selection.EVERYTHING, Optional.of(focus)), Optional.empty());
        List<String> bullets = ReportText.section(document, "summary").lines().toList();
        isShortAndHonest(document, bullets);
        assertThat(bullets.get(0)).startsWith(focus + " ");
    }

    @Test
    void theAnswerIsAboutWhatWasAsked() {
        Comparison comparison = compare(Selection.EVERYTHING, Optional.of("GLM-5"));
        Document document = brief(comparison, Optional.of("How good is GLM-5 at code?"));
        List<String> bullets = ReportText.section(document, "summary").lines().toList();
        isShortAndHonest(document, bullets);
        assertThat(bullets.get(0)).containsPattern("^GLM-5 stands first on \\d+ of \\d+ shared Code benchmarks");
        assertThat(bullets.get(bullets.size() - 1)).doesNotContain("math", "video");
    }

    @Test
    void ofTwoModelsItSaysWhoIsAheadHowOften() {
        Selection two = new Selection(Set.of("GPT-5.2", "Gemini 3 Pro"), Set.of(), Set.of(), Set.of());
        Document document = brief(compare(two, Optional.of("GPT-5.2")), Optional.empty());
        List<String> bullets = ReportText.section(document, "summary").lines().toList();
        isShortAndHonest(document, bullets);
        assertThat(bullets.get(0))
                .containsPattern("^GPT-5.2 is ahead of Gemini 3 Pro on \\d+ of \\d+ shared benchmarks: \\d+ beyond"
                        + " sampling error, \\d+ within it, \\d+ interval not known\\.");
        assertThat(bullets.get(1)).startsWith("Gemini 3 Pro is ahead of GPT-5.2 on ");
    }
}
