package claimbench.format;

import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Inline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** GitHub-flavoured Markdown, with pictures as files beside it. */
record MarkdownWriter(Document document) {

    byte[] write() {
        String body = new MarkdownBlocks(Index.of(document)).write(document.blocks());
        String text = String.join(
                "\n\n",
                frontMatter(),
                "# " + MarkdownText.escape(document.info().title()).strip(),
                body,
                "---",
                MarkdownText.line(MarkdownText.escape(document.info().stamp())));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String frontMatter() {
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("title: " + MarkdownText.quoted(document.info().title()));
        lines.add("lang: " + MarkdownText.quoted(document.info().language().tag()));
        for (Document.Meta meta : document.head()) {
            lines.add(MarkdownText.quoted(meta.label()) + ": " + MarkdownText.quoted(Inline.plain(meta.value())));
        }
        lines.add("stamp: " + MarkdownText.quoted(document.info().stamp()));
        lines.add("---");
        return String.join("\n", lines);
    }
}
