package claimbench.document;

import claimbench.document.Table.Align;
import claimbench.document.Table.Cell;
import claimbench.document.Table.Column;
import claimbench.document.Table.Row;
import java.util.List;
import java.util.stream.Stream;

/** Text that tries to be more than text, in every place where a document takes text. */
public final class HostileText {

    private HostileText() {}

    public static Stream<String> strings() {
        return Stream.of(
                "<script>CANARY</script>",
                "<img src=x onerror=CANARY>",
                "</td></table></main><b id=CANARY>",
                "</style><script>CANARY</script>",
                "\" onmouseover=\"CANARY\" x='",
                "' --> <!-- CANARY ]]>",
                "&lt;b&gt; &amp; &copy; &#60;i&#62;",
                "[CANARY](javascript:alert(1))",
                "![CANARY](https://tracker.example/p.png)",
                "[CANARY]: https://tracker.example",
                "https://tracker.example/CANARY www.tracker.example",
                "**bold** __bold__ *it* _it_ ~~gone~~ `code` ``a`b``",
                "# heading",
                "#hash",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "12) item",
                "> quote",
                "---",
                "===",
                "```",
                "~~~ fence",
                "| a | b |",
                "a | b \\| c \\\\| d \\",
                "- [ ] task",
                "$x^2$ and $5",
                "    four spaces",
                "a\\*b\\",
                "snake_case_name and 2*3*4",
                "!",
                "无 | *论* <b>如何</b>",
                "x".repeat(600));
    }

    /** Text that no file should carry, and what is shown in its place. */
    public static Stream<List<String>> invisible() {
        return Stream.of(
                List.of("a\u0000b\u001Bc\u009Bd", "a\uFFFDb\uFFFDc\uFFFDd"),
                List.of("abc\u202Egpj.exe\u202C", "abc\uFFFDgpj.exe\uFFFD"),
                List.of("a\u2066b\u2069c", "a\uFFFDb\uFFFDc"),
                List.of("a\r\nb\tc\u2028d", "a b c d"),
                List.of("a\uD800b", "a\uFFFDb"),
                List.of("a\uFFFE\uFEFFb", "a\uFFFD\uFFFDb"),
                List.of("a\uDB40\uDC41b", "a\uFFFDb"),
                List.of("τ²-bench Яндекс 😀 通义", "τ²-bench Яндекс 😀 通义"));
    }

    public static Document everywhere(String text) {
        List<Inline> words = Inline.text(text);
        List<Inline> styled = List.of(
                new Inline.Text("a"),
                new Inline.Strong(text),
                new Inline.Emphasis(text),
                new Inline.Link("https://example.org/x", text),
                new Inline.Text("z"));
        Table table = new Table(
                "table",
                words,
                List.of(Column.rowHeader(text), Column.of(text, Align.RIGHT).in(text)),
                List.of(Row.of(List.of(Cell.of(text), Cell.of(text).hinting(text)))
                        .in(text)
                        .emphasise()));
        List<Block> blocks = List.of(
                new Block.Heading(2, "first", text),
                new Block.Heading(2, "second", text),
                new Block.Heading(2, "third", text),
                new Block.Paragraph(words),
                new Block.Paragraph(styled),
                new Block.Paragraph(List.of(new Inline.Code(text))),
                new Block.Bullets(Block.Bullets.Order.NUMBERED, List.of(words)),
                new Block.Callout(Block.Callout.Kind.NOTE, List.of(new Block.Paragraph(words))),
                new Block.Definitions(Block.Definitions.Layout.LINE, List.of(new Block.Definition(text, text))),
                new Block.Definitions(Block.Definitions.Layout.LIST, List.of(new Block.Definition(text, text))),
                new Block.Details(Block.Details.State.FOLDED, text, List.of(new Block.Paragraph(words))),
                table,
                new Block.References(
                        Block.References.Claims.LISTED,
                        List.of(new Block.Source(1, "source-1", words, List.of(words)))));
        return new Document(new Info(text, Language.EN, text), List.of(new Document.Meta(text, text)), blocks);
    }
}
