package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For paper: nothing to unfold, and pictures as places that are drawn on. */
final class PaperBlocks extends HtmlBlocks {

    // A page of A4 less its margins, in millimetres. Below the picture is room for its caption.
    private static final double PICTURE_WIDTH = 174;
    private static final double PICTURE_HEIGHT = 225;

    private final Map<String, Figure.Picture> pictures = new LinkedHashMap<>();

    PaperBlocks(Index index) {
        super(new HtmlInlines(index));
    }

    /** What is to be drawn, by the id of the figure. */
    Map<String, Figure.Picture> pictures() {
        return pictures;
    }

    @Override
    public Html heading(Block.Heading heading) {
        return Html.element("h" + heading.level(), inlines().write(heading.inlines()))
                .with("id", heading.id());
    }

    @Override
    public Html details(Block.Details details) {
        if (details.state() == Block.Details.State.UNFOLDED) {
            return Html.all(List.of(
                    Html.element("p", Html.element("strong", details.summary())).with("class", "above"),
                    write(details.blocks())));
        }
        return Html.element("p", details.summary() + " " + text("pdf.folded")).with("class", "folded");
    }

    @Override
    public Html references(Block.References references) {
        List<Html> items = new ArrayList<>();
        for (Block.Source source : references.sources()) {
            Html number = Html.element("div", "[" + source.number() + "]").with("class", "number");
            Html text = Html.element("div", inlines().write(source.inlines())).with("class", "text");
            items.add(Html.element("li", number, text).with("id", source.id()));
        }
        return Html.element("ul", Html.all(items)).with("class", "sources");
    }

    @Override
    public Html table(Table table) {
        return Html.element("div", new HtmlTable(table, index().label(table), inlines()).write())
                .with("class", new PaperTable(table).layout());
    }

    @Override
    public Html figure(Figure figure) {
        pictures.put(figure.id(), figure.picture());
        Html caption = Html.element(
                        "p",
                        Html.element("b", index().label(figure) + "."),
                        Html.text(" "),
                        inlines().write(figure.caption()))
                .with("class", "caption");
        return Html.element("div", place(figure), caption)
                .with("class", "figure")
                .with("id", figure.id());
    }

    private static Html place(Figure figure) {
        Figure.Picture picture = figure.picture();
        double width = Math.min(PICTURE_WIDTH, PICTURE_HEIGHT * picture.width() / picture.height());
        double height = width * picture.height() / picture.width();
        return Html.element("object")
                .with("data", figure.id())
                .with("alt", figure.altText())
                .with("style", String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width, height));
    }
}
