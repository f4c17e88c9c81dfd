package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Info;
import claimbench.document.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A document as a page of HTML for {@link PdfWriter}, as nodes, so that nothing of it is parsed. */
record PaperPage(Document document, Index index, PaperBlocks blocks) {

    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";
    private static final String FOOTER =
            "font-family: 'Source Sans 3', 'Noto Sans SC', 'Claimbench Marks'; font-size: 8pt; color: #4d555e;"
                    + " vertical-align: top; padding-top: 4mm;";

    PaperPage(Document document, Index index) {
        this(document, index, new PaperBlocks(index));
    }

    Html write() {
        Html head = Html.element(
                "head",
                Html.element("title", document.info().title()),
                Html.style(Resource.text("pdf/pdf.css") + footers()),
                bookmarks());
        Html body = Html.element("body", title(), blocks.write(document.blocks()));
        return Html.element("html", head, body)
                .with("lang", document.info().language().tag());
    }

    private Html title() {
        List<Html> lines = new ArrayList<>();
        for (Document.Meta meta : document.head()) {
            Html label = Html.element("div", meta.label()).with("class", "term");
            Html value =
                    Html.element("div", blocks.inlines().write(meta.value())).with("class", "value");
            lines.add(Html.element("div", label, value).with("class", "meta"));
        }
        return Html.element("div", Html.element("h1", document.info().title()), Html.all(lines))
                .with("class", "head");
    }

    /** Nested as the headings are. */
    private Html bookmarks() {
        Deque<List<Html>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
        Deque<Block.Heading> above = new ArrayDeque<>();
        for (Block.Heading heading : index.headings()) {
            while (!above.isEmpty() && above.peek().level() >= heading.level()) {
                close(open, above);
            }
            above.push(heading);
            open.push(new ArrayList<>());
        }
        while (!above.isEmpty()) {
            close(open, above);
        }
        return Html.element("bookmarks", Html.all(open.pop()));
    }

    private static void close(Deque<List<Html>> open, Deque<Block.Heading> above) {
        Block.Heading heading = above.pop();
        Html bookmark = Html.element("bookmark", Html.all(open.pop()))
                .with("name", Inline.plain(heading.inlines()))
                .with("href", "#" + heading.id());
        open.element().add(bookmark);
    }

    private String footers() {
        Info info = document.info();
        String page = Html.quotedForCss(info.language().text("pdf.page", PAGE, PAGES))
                .replace("\\e000 ", "\" counter(page) \"")
                .replace("\\e001 ", "\" counter(pages) \"");
        return "@page { @bottom-left { " + FOOTER + " width: 80%; content: " + Html.quotedForCss(info.stamp())
                + "; } @bottom-right { " + FOOTER + " width: 20%; content: " + page + "; } }\n";
    }
}
