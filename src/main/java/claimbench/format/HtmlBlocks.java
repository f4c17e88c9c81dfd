package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

record HtmlBlocks(Index index, HtmlInlines inlines) implements Block.Visitor<Html> {

    HtmlBlocks(Index index) {
        this(index, new HtmlInlines(index));
    }

    Html write(List<Block> blocks) {
        return Html.all(blocks.stream().map(block -> block.accept(this)).toList());
    }

    private String text(String key, Object... arguments) {
        return index.language().text(key, arguments);
    }

    @Override
    public Html heading(Block.Heading heading) {
        Html link = Html.element("a", "#")
                .with("class", "here")
                .with("href", "#" + heading.id())
                .with("aria-label", text("link-to-section"));
        return Html.element("h" + heading.level(), inlines.write(heading.inlines()), Html.text(" "), link)
                .with("id", heading.id());
    }

    @Override
    public Html paragraph(Block.Paragraph paragraph) {
        return Html.element("p", inlines.write(paragraph.inlines()));
    }

    @Override
    public Html bullets(Block.Bullets bullets) {
        List<Html> items = bullets.items().stream()
                .map(item -> Html.element("li", inlines.write(item)))
                .toList();
        return Html.element(bullets.order() == Block.Bullets.Order.NUMBERED ? "ol" : "ul", Html.all(items));
    }

    @Override
    public Html callout(Block.Callout callout) {
        Html label = Html.element("p", callout.kind().label(index.language())).with("class", "label");
        boolean aside = callout.kind() == Block.Callout.Kind.CONTEXT;
        Html box = Html.element(aside ? "aside" : "div", label, write(callout.blocks()))
                .with("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT));
        return aside ? box.with("aria-label", callout.kind().label(index.language())) : box.with("role", "note");
    }

    @Override
    public Html details(Block.Details details) {
        Html element = Html.element("details", Html.element("summary", details.summary()), write(details.blocks()))
                .with("class", "more");
        return details.state() == Block.Details.State.UNFOLDED ? element.with("open", "") : element;
    }

    @Override
    public Html definitions(Block.Definitions definitions) {
        return definitions.layout() == Block.Definitions.Layout.LINE
                ? legend(definitions.definitions())
                : definitionList(definitions.definitions());
    }

    private Html legend(List<Block.Definition> entries) {
        List<Html> parts = new ArrayList<>();
        for (Block.Definition entry : entries) {
            Html term = Html.element("b", inlines.write(entry.term()));
            parts.add(Html.element("span", term, Html.text(" "), inlines.write(entry.meaning()))
                    .with("class", "entry"));
            parts.add(Html.text(" "));
        }
        return Html.element("p", Html.all(parts)).with("class", "legend");
    }

    private Html definitionList(List<Block.Definition> entries) {
        List<Html> parts = new ArrayList<>();
        for (Block.Definition entry : entries) {
            parts.add(Html.element("dt", inlines.write(entry.term())));
            parts.add(Html.element("dd", inlines.write(entry.meaning())));
        }
        return Html.element("dl", Html.all(parts)).with("class", "definitions");
    }

    @Override
    public Html references(Block.References references) {
        List<Html> items = new ArrayList<>();
        for (Block.Source source : references.sources()) {
            Html number = Html.element("span", "[" + source.number() + "]").with("class", "number");
            Html text = Html.element("div", inlines.write(source.inlines()), claims(source));
            items.add(Html.element("li", number, Html.text(" "), text).with("id", source.id()));
        }
        return Html.element("ul", Html.all(items)).with("class", "sources");
    }

    private Html claims(Block.Source source) {
        if (source.claims().isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> items = source.claims().stream()
                .map(claim -> Html.element("li", inlines.write(claim)))
                .toList();
        return Html.element(
                        "details",
                        Html.element("summary", text("taken", Integer.toString(items.size()), items.size())),
                        Html.element("ul", Html.all(items)))
                .with("class", "taken");
    }

    @Override
    public Html table(Table table) {
        return new HtmlTable(table, index.label(table), inlines).write();
    }

    @Override
    public Html figure(Figure figure) {
        Html card = Html.element("div", picture(figure))
                .with("class", "card")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", index.label(figure));
        List<Html> caption = new ArrayList<>();
        caption.add(Html.element("b", index.label(figure) + "."));
        caption.add(Html.text(" "));
        caption.add(inlines.write(figure.caption()));
        if (!figure.data().isEmpty()) {
            caption.add(dataFiles(figure.data()));
        }
        return Html.element("figure", card, Html.element("figcaption", Html.all(caption)))
                .with("id", figure.id());
    }

    private static Html picture(Figure figure) {
        Figure.Picture picture = figure.picture();
        return Html.element("img")
                .with(
                        "src",
                        "data:image/png;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(picture.png().get()))
                .with("alt", figure.altText())
                .with("width", Integer.toString(picture.width()))
                .with("height", Integer.toString(picture.height()));
    }

    private Html dataFiles(List<Figure.DataFile> files) {
        List<Html> parts = new ArrayList<>();
        for (Figure.DataFile file : files) {
            parts.add(Html.text(parts.isEmpty() ? " " + text("data") + " " : " · "));
            parts.add(Html.element("a", file.label()).with("href", file.fileName()));
        }
        return Html.element("span", Html.all(parts)).with("class", "data");
    }
}
