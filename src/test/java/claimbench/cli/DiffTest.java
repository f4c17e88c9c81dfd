package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two small folders that differ in one thing of each kind. */
final class DiffTest {

    private static final String CASE = "src/test/resources/diff/";
    private static final String OLD = CASE + "old";
    private static final String NEW = CASE + "new";

    @ParameterizedTest
    @CsvSource({"text, expected.txt", "markdown, expected.md", "json, expected.json", "csv, expected.csv"})
    void isToldInEveryForm(String form, String file) throws IOException {
        told(Run.of("diff", OLD, NEW, "--format", form), file);
    }

    @Test
    void everyCellIsToldOnRequest() throws IOException {
        told(Run.of("diff", OLD, NEW, "--cells"), "expected-cells.txt");
    }

    private static void told(Run run, String file) throws IOException {
        assertThat(run.exit()).as(run.err()).isZero();
        Path expected = Path.of(CASE, file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(expected));
    }

    @Test
    void theWayBackTellsAsMany() {
        Run back = Run.of("diff", NEW, OLD);
        assertThat(back.out()).contains("active again").contains("removed").contains("model Delta: removed");
    }

    @Test
    void onlyWhatIsAskedForIsTold() {
        assertThat(Run.of("diff", OLD, NEW, "--capabilities", "Code").out())
                .contains("SWE-bench Verified")
                .doesNotContain("IFBench")
                .doesNotContain("MMLU-Pro");
        assertThat(Run.of("diff", OLD, NEW, "--models", "Gamma").out())
                .contains("superseded", "disputed")
                .doesNotContain("Beta 5");
    }

    @Test
    void theExitCodeTellsOnRequestWhetherSomethingDiffers() {
        assertThat(Run.of("diff", OLD, NEW).exit()).isZero();
        assertThat(Run.of("diff", OLD, NEW, "--exit-code").exit()).isEqualTo(1);
        Run same = Run.of("diff", OLD, OLD, "--exit-code");
        assertThat(same.exit()).isZero();
        assertThat(same.out()).isEqualTo(OLD + " → " + OLD + "\nno difference\n");
    }

    /** On 1 March the correction was not known, and the board had been reset. */
    @Test
    void bothStatesAreTakenAsOfADay() {
        Run march = Run.of("diff", OLD, NEW, "--as-of", "2026-03-01");
        assertThat(march.out())
                .contains("withdrawn")
                .doesNotContain("corrected")
                .doesNotContain("75.6")
                .doesNotContain("superseded");
    }

    @Test
    void aDayMeansTheSameClaimsAsTheyWereKnown() {
        Run run = Run.of("diff", "2026-02-28", NEW);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("2026-02-28 → " + NEW + "\n2 new, 1 corrected, 1 withdrawn, 1 superseded; ")
                .contains("corrected   IFBench")
                .contains("2026-03-02, a slip of the card");
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        Run run = Run.of("diff", "no-such-revision", NEW);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such-revision").doesNotContain("Exception");
        assertThat(Run.of("diff", "\0", NEW).exit()).isEqualTo(3);
        assertThat(Run.of("diff", "--", "--upload-pack=x", NEW).exit()).isEqualTo(3);
        assertThat(Run.of("diff").exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidBeforeAnythingElse() {
        Run run = Run.of("diff", "docs/example.csv", "src/test/resources/readme/slip.csv");
        assertThat(run.out().lines().toList().get(2))
                .isEqualTo(
                        "not compared of src/test/resources/readme/slip.csv: 2 rows with errors; see claimbench check");
    }
}
