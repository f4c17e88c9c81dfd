package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells are set, claims retired, duplicates taken out, changes taken back. */
final class EditCommandTest {

    @TempDir
    private Path folder;

    private SmallClaims claims;

    @BeforeEach
    void write() {
        claims = SmallClaims.in(folder);
    }

    @Test
    void anEditChangesOneCellAndUndoTakesItBack() {
        String id = claims.id("Alpha 2", "MMLU-Pro");
        Run edit = claims.run("edit", id, "value=87.9", "--yes");
        assertThat(edit.exit()).as(edit.err()).isZero();
        assertThat(edit.out()).contains("value: 87.8 → 87.9").contains(id);
        assertThat(claims.read("alphabet.csv")).isEqualTo(SmallClaims.ALPHABET.replace("87.8", "87.9"));
        Run undo = claims.run("undo");
        assertThat(undo.exit()).as(undo.err()).isZero();
        assertThat(undo.err()).contains("edit " + id);
        assertThat(claims.read("alphabet.csv")).isEqualTo(SmallClaims.ALPHABET);
        assertThat(claims.run("undo").exit()).isEqualTo(5);
    }

    @Test
    void undoRefusesWhereSomebodyChangedTheFileSince() {
        claims.run("edit", claims.id("Alpha 2", "MMLU-Pro"), "value=87.9", "--yes");
        String byHand = claims.read("alphabet.csv").replace("76.5", "76.6");
        claims.write("alphabet.csv", byHand);
        Run undo = claims.run("undo");
        assertThat(undo.exit()).isEqualTo(4);
        assertThat(undo.err()).contains("alphabet.csv");
        assertThat(claims.read("alphabet.csv")).isEqualTo(byHand);
    }

    @Test
    void entriesOfRegistriesAreEditedByName() {
        Run run = claims.run("edit", "beta-5", "released=2026-02-02", "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(claims.read("models.csv")).contains("Beta 5,Betamax,beta-5,,2026-02-02,closed\n");
    }

    @Test
    void anEditThatWouldBeAnErrorIsNotWritten() {
        Run run = claims.run("edit", claims.id("Alpha 2", "MMLU-Pro"), "value=87;9", "--yes");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("CB102");
        assertThat(claims.read("alphabet.csv")).isEqualTo(SmallClaims.ALPHABET);
    }

    @Test
    void wrongWordsAreExplained() {
        assertThat(claims.run("edit", "C-000000", "value=1", "--yes").exit()).isEqualTo(5);
        Run column = claims.run("edit", claims.id("Alpha 2", "MMLU-Pro"), "score=1", "--yes");
        assertThat(column.exit()).isEqualTo(2);
        assertThat(column.err()).contains("no column \"score\"");
        assertThat(claims.run("edit", "Alpha 2", "released", "--yes").err()).contains("COLUMN=TEXT");
    }

    @Test
    void aRetiredClaimStaysInTheFileWithReasonAndDay() {
        String id = claims.id("Beta 5", "MMLU-Pro");
        Run run = claims.run(
                "retire",
                id,
                "--as",
                "withdrawn",
                "--reason",
                "no longer on the page",
                "--date",
                "2026-03-05",
                "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(claims.read("alphabet.csv"))
                .isEqualTo(SmallClaims.ALPHABET.replace(
                        ",,,\"as printed, rounded\"",
                        ",,withdrawn,\"as printed, rounded; withdrawn 2026-03-05: no longer on the page\""));
        Run matrix = claims.run("matrix", "--columns", "benchmarks", "--format", "csv");
        assertThat(matrix.out()).doesNotContain("89.8");
        Run before = claims.run("matrix", "--columns", "benchmarks", "--format", "csv", "--as-of", "2026-03-04");
        assertThat(before.out()).contains("89.8");
    }

    @Test
    void aCorrectedClaimStandsBesideTheOneThatReplacesIt() {
        Run run = claims.run(
                "retire",
                claims.id("Beta 5", "MMLU-Pro"),
                "--as",
                "corrected",
                "--reason",
                "erratum",
                "--date",
                "2026-03-05",
                "--new",
                "value=88.1",
                "--yes");
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        assertThat(claims.read("alphabet.csv"))
                .contains("89.8,,mode=thinking,alpha-card,row MMLU-Pro,,corrected,")
                .endsWith("Beta 5,MMLU-Pro,88.1,,mode=thinking,alpha-card,row MMLU-Pro,,,\n");
        assertThat(claims.run("check", folder.toString()).out()).doesNotContain("error");
        String day = "2026-03-04";
        assertThat(claims.run("matrix", "--columns", "benchmarks", "--format", "csv", "--as-of", day)
                        .out())
                .contains("89.8")
                .doesNotContain("88.1");
        assertThat(claims.run("matrix", "--columns", "benchmarks", "--format", "csv")
                        .out())
                .contains("88.1")
                .doesNotContain("89.8");
    }

    @Test
    void surplusRowsGoAndDifferingOnesStay() {
        claims.write("more.csv", """
                model,benchmark,value,conditions,source,locator
                A2,IFBench,76.5,,alpha-card,row IFBench
                Beta 5,MMLU Pro,89.9,mode=thinking,alpha-card,row MMLU-Pro
                """);
        Run run = claims.run("dedupe", "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(claims.read("more.csv"))
                .isEqualTo("model,benchmark,value,conditions,source,locator\n"
                        + "Beta 5,MMLU Pro,89.9,mode=thinking,alpha-card,row MMLU-Pro\n");
        assertThat(run.err()).contains("more.csv:3").contains("89.8 and 89.9");
        assertThat(claims.read("alphabet.csv")).isEqualTo(SmallClaims.ALPHABET);
    }

    @Test
    void onlyWhatHasOneAnswerIsMended() {
        claims.write("slips.csv", """
                model,benchmark,value,unit,source,locator
                Gamma,IFBench,"70,4",,lab-board,row 1
                Gamma,MMLU-Pro,85.2%,,lab-board,row 2
                Beta 5,IFBench,"1,234",,lab-board,row 3
                """);
        Run diff = claims.run("check", "--diff", folder.toString());
        assertThat(diff.out())
                .contains("-Gamma,IFBench,\"70,4\",,lab-board,row 1")
                .contains("+Gamma,IFBench,70.4,,lab-board,row 1");
        Run fix = claims.run("check", "--fix", folder.toString());
        assertThat(claims.read("slips.csv"))
                .contains("Gamma,IFBench,70.4,,")
                .contains("Gamma,MMLU-Pro,85.2,percent,")
                .contains("Beta 5,IFBench,\"1,234\",,");
        assertThat(fix.err()).contains("2 problems mended");
        assertThat(fix.exit()).isEqualTo(1);
    }

    @Test
    void claimsAreWrittenInOneOrderOnRequest() {
        claims.write("mixed.csv", """
                # kept by hand
                Benchmark,model,value,locator
                "MMLU-Pro",Gamma,80,"b"
                IFBench,Gamma,79,a
                # Beta follows
                IFBench,Beta 5,78,c
                """);
        Run run = claims.run("fmt", folder.resolve("mixed.csv").toString(), "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(claims.read("mixed.csv")).isEqualTo("""
                        # kept by hand
                        Benchmark,model,value,locator
                        # Beta follows
                        IFBench,Beta 5,78,c
                        IFBench,Gamma,79,a
                        MMLU-Pro,Gamma,80,b
                        """);
        assertThat(claims.run("fmt", "--yes").out()).contains("Nothing to change");
    }

    @Test
    void aFileWithRowsThatCannotBeReadIsNotRewritten() {
        String damaged = "model,benchmark,value\nGamma,IFBench,79\nBeta 5,IFBench\nAlpha 2,IFBench,78\n";
        claims.write("damaged.csv", damaged);
        Run run = claims.run("fmt", folder.resolve("damaged.csv").toString(), "--yes");
        assertThat(run.err()).contains("damaged.csv has rows that cannot be read");
        assertThat(claims.read("damaged.csv")).isEqualTo(damaged);
    }
}
