package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims as they stand in a git repository. */
final class GitTest {

    private static final String HEADER = "model,benchmark,value,source,published\n";

    @TempDir
    private Path folder;

    private Path claims = Path.of("");

    @BeforeEach
    void makeARepository() throws Exception {
        assumeTrue(isInstalled(), "skipped: there is no git on this machine");
        git("init", "-q", "-b", "main");
        claims = Files.createDirectories(folder.resolve("data").resolve("claims"));
        write("a.csv", HEADER + "A,X,80,s,2026-01-10\nB,X,70,s,2026-01-10\n");
        commit("first");
        write("a.csv", HEADER + "A,X,81,s,2026-01-10\nB,X,70,s,2026-01-10\n");
        commit("second");
        write("a.csv", HEADER + "A,X,81,s,2026-01-10\nB,X,90,s,2026-01-10\n");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=N", "-c", "user.email=e@x"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(claims.resolve(name), text);
    }

    private Run diff(String... arguments) {
        List<String> all = new ArrayList<>(List.of("diff", "--claims", claims.toString()));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void theFilesAreComparedWithThoseOfARevision() {
        Run run = diff("HEAD", "--format", "csv");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("changed,B,X,70,90,")
                .endsWith(",HEAD:data/claims/a.csv:3," + claims + "/a.csv:3");
    }

    @Test
    void twoRevisionsAreCompared() {
        assertThat(diff("HEAD~1", "main").out()).contains("80 %  →  81 %").doesNotContain("90");
        assertThat(diff("HEAD~1:data/claims", "main:data/claims/a.csv").out()).contains("80 %  →  81 %");
        assertThat(diff("HEAD^{/first}").out()).contains("80 %  →  81 %").contains("70 %  →  90 %");
    }

    @Test
    void theWholeRepositoryMayBeTheClaims() throws Exception {
        git("mv", "data/claims/a.csv", "models.csv");
        Files.writeString(folder.resolve("models.csv"), "name,vendor\nA,Anton\n");
        Files.writeString(folder.resolve("b.csv"), HEADER + "A,X,80,s,2026-01-10\n");
        commit("at the top");
        claims = folder;
        assertThat(diff("HEAD").out()).contains("no difference");
        assertThat(diff("HEAD:").out()).contains("no difference");
    }

    @Test
    void whatIsHiddenOrNoTableIsLeftOut() throws Exception {
        Files.createDirectories(claims.resolve(".old"));
        write(".old/a.csv", HEADER + "Z,X,1,s,2026-01-10\n");
        write("notes.txt", "not a table");
        write("B.CSV", HEADER + "C,X,50,s,2026-01-10\n");
        commit("more");
        Run run = diff("HEAD~1", "HEAD");
        assertThat(run.out()).contains("1 new, 1 changed;").doesNotContain("Z");
    }

    /** The current folder of a test is the project, which has a folder docs. */
    @Test
    void aFolderOfThatNameWinsAndItIsSaid() throws Exception {
        git("branch", "docs");
        Run run = diff("docs/example.csv");
        assertThat(run.err()).isEmpty();
        Run both = diff("docs", "--format", "csv");
        assertThat(both.exit()).isEqualTo(0);
        assertThat(both.err()).contains("docs is also a git revision; the folder was read. The revision is docs^0");
        assertThat(diff("docs^0").err()).isEmpty();
    }

    @Test
    void eachRefusalSaysWhy() throws Exception {
        assertThat(refusal("HEAD~9")).contains("HEAD~9 is neither a folder nor a file nor a git revision here");
        assertThat(refusal("HEAD:elsewhere")).contains("HEAD:elsewhere cannot be read: it is not in that revision");
        assertThat(refusal("HEAD:../../..")).contains("outside the git repository");
        assertThat(refusal(":data/claims")).contains("neither");
        Path later = Files.createDirectories(folder.resolve("later"));
        Files.writeString(later.resolve("a.csv"), HEADER + "A,X,1,s,2026-01-10\n");
        claims = later;
        assertThat(refusal("HEAD")).contains("HEAD:later cannot be read: it is not in that revision");
    }

    @Test
    void aLinkInARevisionIsRefusedNotOverlooked() throws Exception {
        Files.createSymbolicLink(claims.resolve("link.csv"), Path.of("a.csv"));
        commit("a link");
        assertThat(refusal("HEAD")).contains("link.csv cannot be read: it is a link");
    }

    @Test
    void outsideARepositoryThatIsSaid(@TempDir Path bare) throws IOException {
        claims = bare;
        write("a.csv", HEADER + "A,X,1,s,2026-01-10\n");
        assertThat(refusal("HEAD")).contains("is not in a git repository");
    }

    @Test
    void nothingInTheRepositoryChanges() throws Exception {
        git("status");
        List<String> before = listing();
        diff("HEAD~1");
        diff("HEAD~1", "HEAD");
        assertThat(listing()).isEqualTo(before);
    }

    /** A report since a revision names the commit, and is made again from it, whatever the branch means by then. */
    @Test
    void aReportSinceARevisionIsMadeAgainFromItsCommit() throws Exception {
        String out = folder.resolve("out").toString();
        Run report = Run.of("report", claims.toString(), "--out", out, "--since", "HEAD", "--format", "md");
        assertThat(report.exit()).as(report.err()).isZero();
        String text = Files.readString(Path.of(out, "report.md"));
        assertThat(text)
                .containsPattern("Since commit [0-9a-f]{10}: 1 claim changed\\.")
                .contains("changes the leader on Other: yes, on X from A (81 % ◇) to B (90 % ◇)");
        assertThat(Files.readString(Path.of(out, "manifest.json")))
                .containsPattern("\"--since\",\\s+\"[0-9a-f]{40}\"")
                .containsPattern("\"[0-9a-f]{40}:data/claims/a.csv\"");
        git("commit", "-q", "-a", "--allow-empty", "-m", "later");
        Run verify = Run.of("verify", out);
        assertThat(verify.exit()).as(verify.out() + verify.err()).isZero();
        Files.move(folder.resolve(".git"), folder.resolve("gone"));
        Run refused = Run.of("verify", out);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err())
                .contains("the report cannot be made again here")
                .contains("git repository");
    }

    @Test
    void aReportSinceAFolderKeepsItsHashes() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("a.csv"), HEADER + "A,X,80,s,2026-01-10\nB,X,70,s,2026-01-10\n");
        String out = folder.resolve("out").toString();
        Run report = Run.of("report", claims.toString(), "--out", out, "--since", old.toString(), "--format", "md");
        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(Files.readString(Path.of(out, "report.md"))).contains("2 claims changed");
        assertThat(Run.of("verify", out).exit()).isZero();
        Files.writeString(old.resolve("a.csv"), HEADER + "A,X,80,s,2026-01-10\nB,X,71,s,2026-01-10\n");
        Run changed = Run.of("verify", out);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("input changed  " + old + "/a.csv");
    }

    @Test
    void theSlopeStartsFromARevision() throws Exception {
        Run chart = Run.of(
                "chart",
                "slope",
                claims.toString(),
                "--focus",
                "B",
                "--since",
                "HEAD",
                "--format",
                "csv",
                "--out",
                folder.resolve("pictures").toString());
        assertThat(chart.exit()).as(chart.err()).isZero();
        assertThat(Files.readString(Path.of(chart.out().strip())))
                .containsPattern("X,commit [0-9a-f]{10},70")
                .contains("X,now,90");
    }

    private List<String> listing() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
                        } catch (IOException gone) {
                            return String.format(Locale.ROOT, "%s gone", file);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    private String refusal(String named) {
        Run run = diff(named);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("fatal:");
        return run.err();
    }
}
