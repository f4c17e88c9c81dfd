package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One HTML file that needs nothing else: style and pictures inside, no script, nothing fetched. */
record HtmlWriter(Document document) {

    private static final String MAIN = "_main";
    private static final String CONTENTS = "_contents";
    private static final int HEADINGS_WORTH_A_LIST = 3;

    byte[] write() {
        Index index = Index.of(document);
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        Html.element("html", head(), body(index))
                .with("lang", document.info().language().tag())
                .appendTo(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Html head() {
        String css = Resource.text("report.css") + stampOnEveryPage() + inItsLanguage();
        Html policy = Html.element("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", policy(css));
        return Html.element(
                "head",
                Html.element("meta").with("charset", "utf-8"),
                policy,
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                meta("description", document.info().stamp()),
                Html.element("title", document.info().title()),
                Html.style(css));
    }

    private static Html meta(String name, String content) {
        return Html.element("meta").with("name", name).with("content", content);
    }

    private static String policy(String css) {
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(Digest.sha256(css))
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private Html body(Index index) {
        Html skip = Html.element("a", index.language().text("skip"))
                .with("class", "skip")
                .with("href", "#" + MAIN);
        Html main = Html.element("main", new ScreenBlocks(index).write(document.blocks()))
                .with("id", MAIN)
                .with("tabindex", "-1");
        Html footer = Html.element("footer", Html.element("p", document.info().stamp()));
        Html page = Html.element("div", title(new HtmlInlines(index)), unfoldingContents(index), main, footer)
                .with("class", "page");
        return Html.element("body", skip, sideContents(index), page);
    }

    private Html title(HtmlInlines inlines) {
        List<Html> lines = new ArrayList<>();
        for (Document.Meta meta : document.head()) {
            lines.add(Html.element("dt", meta.label()));
            lines.add(Html.element("dd", inlines.write(meta.value())));
        }
        Html head = lines.isEmpty() ? Html.NOTHING : Html.element("dl", Html.all(lines));
        return Html.element("header", Html.element("h1", document.info().title()), head);
    }

    /** Beside the text on a wide screen. The style sheet shows one of the two lists of contents. */
    private static Html sideContents(Index index) {
        if (!isWorthAList(index)) {
            return Html.NOTHING;
        }
        Html label = Html.element("p", index.language().text("contents"))
                .with("class", "label")
                .with("id", CONTENTS);
        return Html.element("nav", label, entries(index)).with("class", "side").with("aria-labelledby", CONTENTS);
    }

    /** Above the text on a narrow one. */
    private static Html unfoldingContents(Index index) {
        return isWorthAList(index)
                ? Html.element(
                                "details",
                                Html.element("summary", index.language().text("contents")),
                                entries(index))
                        .with("class", "contents")
                : Html.NOTHING;
    }

    private static boolean isWorthAList(Index index) {
        return index.headings().size() >= HEADINGS_WORTH_A_LIST;
    }

    private static Html entries(Index index) {
        List<Html> items = new ArrayList<>();
        for (Block.Heading heading : index.headings()) {
            Html link = Html.element("a", Inline.plain(heading.inlines())).with("href", "#" + heading.id());
            items.add(Html.element("li", link).with("class", "level" + heading.level()));
        }
        return Html.element("ul", Html.all(items));
    }

    private String stampOnEveryPage() {
        return "@page { @bottom-left { content: "
                + Html.quotedForCss(document.info().stamp()) + "; font: 8pt sans-serif; color: #4d555e; } }\n";
    }

    /** What the style sheet has in English, and slanted letters, which Chinese has not. */
    private String inItsLanguage() {
        Language language = document.info().language();
        String unfold = "@media print { .more > summary::after { content: "
                + Html.quotedForCss(" " + language.text("unfold")) + "; } }\n";
        return switch (language) {
            case EN -> "";
            case DE -> unfold;
            case ZH -> unfold + "em, td.missing, .more > summary { font-style: normal !important; }\n";
        };
    }
}
