package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim is added by options. */
final class AddCommandTest {

    @TempDir
    private Path folder;

    private SmallClaims claims;

    @BeforeEach
    void write() {
        claims = SmallClaims.in(folder);
    }

    @Test
    void aClaimGoesBesideItsKinAndNothingElseChanges() {
        Run run = claims.run(
                "add",
                "--model",
                "a2",
                "--benchmark",
                "Video input length",
                "--value",
                "2 hours",
                "--source",
                "alpha-card",
                "--locator",
                "paragraph 3",
                "--yes");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(claims.read("alphabet.csv"))
                .isEqualTo(SmallClaims.ALPHABET.replace(
                        "Beta 5,", "Alpha 2,Video input length,2,hours,,alpha-card,paragraph 3,,,\nBeta 5,"));
        assertThat(run.err()).contains("a2 was taken for Alpha 2");
        assertThat(run.out()).contains("Alpha 2, Video input length: ").contains("own vendor");
    }

    @Test
    void theFirstIndependentValueIsSaidSo() {
        Run run = claims.run(
                "add",
                "--model",
                "Alpha 2",
                "--benchmark",
                "IFBench",
                "--value",
                "76.1%",
                "--source",
                "lab-board",
                "--locator",
                "row 1",
                "--dry-run");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("no longer vendor-only");
        assertThat(claims.read("lab.csv")).doesNotContain("76.1");
    }

    @Test
    void newModelsBenchmarksAndSourcesComeAlong() {
        Run run = claims.run(
                "add",
                "--model",
                "Delta",
                "--benchmark",
                "ARC-X",
                "--value",
                "61.2",
                "--source",
                "delta-page",
                "--locator",
                "table 1",
                "--new-model",
                "vendor=Deltoid",
                "--new-benchmark",
                "capability=Knowledge",
                "--new-benchmark",
                "unit=percent",
                "--new-source",
                "title=Delta, the launch",
                "--new-source",
                "publisher=Deltoid",
                "--new-source",
                "kind=vendor",
                "--yes");
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        assertThat(claims.read("models.csv")).endsWith("\nDelta,Deltoid,,,,\n");
        assertThat(claims.read("benchmarks.csv")).endsWith("\nARC-X,Knowledge,,,percent,,,,,\n");
        assertThat(claims.read("sources.csv")).endsWith("\ndelta-page,\"Delta, the launch\",Deltoid,vendor,,\n");
        assertThat(claims.read("deltoid.csv"))
                .isEqualTo("model,benchmark,value,unit,conditions,source,locator,quote,measured_by,stderr,items,status,"
                        + "note\nDelta,ARC-X,61.2,,,delta-page,table 1,,,,,,\n");
        assertThat(claims.run("check", folder.toString()).out()).doesNotContain("error");
    }

    @Test
    void whatWouldBeAnErrorIsNotWritten() {
        String before = claims.read("alphabet.csv");
        Run outside = claims.run(
                "add",
                "--model",
                "Alpha 2",
                "--benchmark",
                "MMLU-Pro",
                "--value",
                "187.8",
                "--source",
                "alpha-card",
                "--locator",
                "row 9",
                "--yes");
        assertThat(outside.exit()).isEqualTo(1);
        assertThat(outside.out()).contains("CB106");
        Run twice = claims.run(
                "add",
                "--model",
                "Alpha 2",
                "--benchmark",
                "IFBench",
                "--value",
                "70",
                "--source",
                "alpha-card",
                "--locator",
                "row IFBench",
                "--yes");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.out()).contains("CB201");
        assertThat(claims.read("alphabet.csv")).isEqualTo(before);
    }

    @Test
    void aNameThatIsNowhereIsNotGuessed() {
        Run run = claims.run("add", "--model", "Alpha 3", "--benchmark", "IFBench", "--value", "70", "--yes");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"Alpha 3\" is not in models.csv")
                .contains("Alpha 2")
                .contains("--new-model");
    }

    @Test
    void withoutYesAndWithoutAPersonNothingIsWritten() {
        Run run = claims.run("add", "--model", "Gamma", "--benchmark", "IFBench", "--value", "70");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--yes").contains("--dry-run");
        assertThat(claims.read("lab.csv")).doesNotContain("IFBench");
    }

    @Test
    void oneFileWithoutRegistriesGetsTheColumnsItNeeds() throws Exception {
        Path one = Files.writeString(folder.resolve("one.csv"), "model,benchmark,value\nAlpha,MMLU-Pro,87.8\n");
        Run run = Run.of(
                "add",
                "--model",
                "Beta",
                "--benchmark",
                "MMLU-Pro",
                "--value",
                "88",
                "--source",
                "beta-card",
                "--new-source",
                "publisher=Betamax",
                "--claims",
                one.toString(),
                "--yes");
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        assertThat(Files.readString(one))
                .isEqualTo("model,benchmark,value,publisher,source\nAlpha,MMLU-Pro,87.8,,\n"
                        + "Beta,MMLU-Pro,88,Betamax,beta-card\n");
    }

    @Test
    void aPublisherNeverBecomesAPath() {
        Run run = claims.run(
                "add",
                "--model",
                "Gamma",
                "--benchmark",
                "IFBench",
                "--value",
                "70",
                "--source",
                "x",
                "--new-source",
                "publisher=../../etc/passwd",
                "--yes");
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        assertThat(folder.resolve("etc-passwd.csv")).exists();
    }
}
