package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the report in memos that are text. */
final class AttachTest {

    private static final String MEMO = """
            # For the committee

            We ask who leads.

            {{claimbench:summary}}

            A sentence of ours with two spaces at its end.\s\s
            {{claimbench:table benchmarks}}

            The placeholder `{{claimbench:matrix}}` is explained here, and here:

            ```
            {{claimbench:gaps}}
            ```

            {{claimbench:sources}}
            Last line without an end""";

    @TempDir
    private Path folder;

    private SmallClaims claims;
    private Path memo;

    @BeforeEach
    void write() throws IOException {
        claims = SmallClaims.in(Files.createDirectory(folder.resolve("claims")));
        memo = folder.resolve("memo.md");
        Files.writeString(memo, MEMO);
    }

    private Run attach(String... more) {
        return claims.run(Stream.concat(Stream.of("attach", memo.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(memo);
    }

    /** What is left of a memo without its parts. */
    private static String frame(String memo) {
        return memo.replaceAll(
                "(?s)<!-- claimbench:([^>]*?) -->.*?<!-- /claimbench:\\1 #[0-9a-f]{8} -->", "{{claimbench:$1}}");
    }

    @Test
    void partsComeInAndAllElseStays() throws IOException {
        Run run = attach();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("summary: new", "table benchmarks: new", "sources: new");
        assertThat(frame(text())).isEqualTo(MEMO);
        assertThat(text()).contains("Alpha 2", "87.8", "Alpha 2 model card");
        assertThat(Files.readString(folder.resolve("memo.backup-1.md"))).isEqualTo(MEMO);
    }

    @Test
    void aSecondRunWithoutAChangeWritesNothing() throws IOException {
        attach();
        String before = text();
        Run again = attach();
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("summary: no change", "nothing to write");
        assertThat(text()).isEqualTo(before);
        assertThat(folder.resolve("memo.backup-2.md")).doesNotExist();
    }

    @Test
    void onlyThePartsThatAChangedClaimTouchesAreRefreshed() throws IOException {
        attach();
        String before = text();
        claims.write("alphabet.csv", SmallClaims.ALPHABET.replace("76.5", "71.25"));
        Run again = attach();
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.err())
                .contains("table benchmarks: 1 line changed", "71.3", "summary: no change", "sources: no change");
        assertThat(frame(text())).isEqualTo(MEMO);
        assertThat(text().replace("71.3", "76.5").replaceAll("#[0-9a-f]{8} -->", "-->"))
                .isEqualTo(before.replaceAll("#[0-9a-f]{8} -->", "-->"));
        claims.write("alphabet.csv", SmallClaims.ALPHABET);
        attach();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void sourcesAreNumberedAsTheMemoCitesThem() throws IOException {
        Files.writeString(memo, "{{claimbench:sources}}\n\n{{claimbench:table benchmarks}}\n");
        attach();
        assertThat(text().indexOf("\\[1\\]"))
                .isLessThan(text().indexOf("\\[2\\]"))
                .isPositive();
        assertThat(text()).contains("[[1]](#source-").doesNotContain("\\[3\\]");
        int first = text().indexOf("[[1]](#");
        assertThat(text().indexOf("[[2]](#")).isGreaterThan(first);
    }

    @Test
    void withoutAPlaceForSourcesTheNumbersStayAndTheUserIsTold() throws IOException {
        Files.writeString(memo, "{{claimbench:table benchmarks}}\n");
        Run run = attach();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("{{claimbench:sources}}");
        assertThat(text()).contains("\\[1\\]").doesNotContain("](#source-");
    }

    @Test
    void whatSomebodyEditedInsideIsNotOverwritten() throws IOException {
        attach();
        String edited = text().replace("Alpha 2 model card", "Alpha 2 model card (checked by me)");
        Files.writeString(memo, edited);
        Run run = attach();
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("edited", "sources", "--force");
        assertThat(text()).isEqualTo(edited);
        assertThat(attach("--force").exit()).isZero();
        assertThat(text()).doesNotContain("checked by me");
    }

    @Test
    void unknownPartsAreNamedWithWhatThereIs() throws IOException {
        Files.writeString(memo, "{{claimbench:matrx}}\n");
        Run run = attach();
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("matrx", "There is: ", "matrix", "summary");
        assertThat(text()).isEqualTo("{{claimbench:matrx}}\n");
    }

    @Test
    void aPlaceholderAmongWordsIsRefusedWithItsLine() throws IOException {
        Files.writeString(memo, "one\n\nsee {{claimbench:matrix}} here\n");
        Run run = attach();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("line 3", "a line of its own");
    }

    @Test
    void aMemoThatAsksForNothingGetsNothingUnlessAppended() throws IOException {
        Files.writeString(memo, "# Mine\n");
        assertThat(attach().exit()).isEqualTo(5);
        assertThat(text()).isEqualTo("# Mine\n");
        Run run = attach("--append");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text()).startsWith("# Mine\n").contains("## Summary", "## Comparison matrix", "## Sources");
        String once = text();
        assertThat(attach().err()).contains("section summary: no change");
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Run run = attach("--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("summary: new", "nothing was written");
        assertThat(text()).isEqualTo(MEMO);
    }

    @Test
    void windowsLineEndsStay() throws IOException {
        Files.writeString(memo, MEMO.replace("\n", "\r\n"));
        attach();
        assertThat(text().replace("\r\n", "")).doesNotContain("\n");
        assertThat(frame(text())).isEqualTo(MEMO.replace("\n", "\r\n"));
        assertThat(attach().err()).contains("nothing to write");
    }

    @Test
    void htmlMemosKeepTheirOwnMarkup() throws IOException {
        memo = folder.resolve("memo.html");
        String html = """
                <!doctype html><title>Mine</title><body class="x">
                <p class=lead>{{claimbench:summary}}</p>
                <pre>{{claimbench:matrix}}</pre>
                <div>
                  {{claimbench:chart matrix}}
                </div>
                <!-- claimbench:sources -->
                <p>Ende</body>
                """;
        Files.writeString(memo, html);
        Run run = attach();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text())
                .startsWith("<!doctype html><title>Mine</title><body class=\"x\">\n<!-- claimbench:summary -->\n<ul>")
                .contains("<pre>{{claimbench:matrix}}</pre>\n<div><!-- claimbench:chart matrix -->\n<figure")
                .contains("src=\"data:image/png;base64,")
                .endsWith("-->\n<p>Ende</body>\n");
        String once = text();
        assertThat(attach().err()).contains("nothing to write");
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void picturesOfMarkdownLieBesideIt() throws IOException {
        Files.writeString(memo, "{{claimbench:chart matrix}}\n");
        attach();
        assertThat(text()).contains("](memo-pictures/matrix");
        try (Stream<Path> pictures = Files.list(folder.resolve("memo-pictures"))) {
            assertThat(pictures).isNotEmpty();
        }
    }

    @Test
    void aMemoThatIsOpenElsewhereIsLetAlone() throws IOException {
        for (String mark : List.of(".~lock.memo.md#", "~$memo.md", "~$mo.md")) {
            Files.writeString(folder.resolve(mark), "x");
            Run run = attach();
            assertThat(run.exit()).as(mark).isEqualTo(4);
            assertThat(run.err()).contains("has it open");
            assertThat(text()).isEqualTo(MEMO);
            Files.delete(folder.resolve(mark));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("claims", "memo.md");
        }
    }

    @Test
    void filesOfOtherKindsAreRefused() throws IOException {
        memo = folder.resolve("memo.xyz");
        Files.writeString(memo, MEMO);
        assertThat(attach().exit()).isEqualTo(2);
        memo = folder.resolve("none.md");
        assertThat(attach().exit()).isEqualTo(3);
        memo = folder.resolve("latin.md");
        Files.write(memo, new byte[] {'a', (byte) 0xE4, '\n'});
        Run run = attach();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("UTF-8");
    }
}
