package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** For a browser: with links to each heading, parts that unfold, and pictures inside the file. */
final class ScreenBlocks extends HtmlBlocks {

    ScreenBlocks(Index index) {
        super(new HtmlInlines(index));
    }

    @Override
    public Html heading(Block.Heading heading) {
        Html link = Html.element("a", "#")
                .with("class", "here")
                .with("href", "#" + heading.id())
                .with("aria-label", text("link-to-section"));
        return Html.element("h" + heading.level(), inlines().write(heading.inlines()), Html.text(" "), link)
                .with("id", heading.id());
    }

    @Override
    public Html details(Block.Details details) {
        Html element = Html.element("details", Html.element("summary", details.summary()), write(details.blocks()))
                .with("class", "more");
        return details.state() == Block.Details.State.UNFOLDED ? element.with("open", "") : element;
    }

    @Override
    public Html references(Block.References references) {
        List<Html> items = new ArrayList<>();
        for (Block.Source source : references.sources()) {
            Html number = Html.element("span", "[" + source.number() + "]").with("class", "number");
            Html text = Html.element("div", inlines().write(source.inlines()), claims(source));
            items.add(Html.element("li", number, Html.text(" "), text).with("id", source.id()));
        }
        return Html.element("ul", Html.all(items)).with("class", "sources");
    }

    private Html claims(Block.Source source) {
        if (source.claims().isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> items = source.claims().stream()
                .map(claim -> Html.element("li", inlines().write(claim)))
                .toList();
        return Html.element(
                        "details",
                        Html.element("summary", text("taken", Integer.toString(items.size()), items.size())),
                        Html.element("ul", Html.all(items)))
                .with("class", "taken");
    }

    @Override
    public Html table(Table table) {
        return new HtmlTable(table, index().label(table), inlines()).inBox();
    }

    @Override
    public Html figure(Figure figure) {
        Html card = Html.element("div", picture(figure))
                .with("class", "card")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", index().label(figure));
        List<Html> caption = new ArrayList<>();
        caption.add(Html.element("b", index().label(figure) + "."));
        caption.add(Html.text(" "));
        caption.add(inlines().write(figure.caption()));
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
