package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;

/** For mail programs: 640 pixels wide, nothing to unfold, pictures as parts of the same message. */
final class MailBlocks extends HtmlBlocks {

    private static final int WIDTH = 640;

    private final List<Figure> figures = new ArrayList<>();
    private final String host;

    /** @param host what the names of the pictures end in */
    MailBlocks(Index index, String host) {
        super(new HtmlInlines(index, HtmlInlines.Inside.PRINTED));
        this.host = host;
    }

    /** The pictures that were shown. */
    List<Figure> figures() {
        return figures;
    }

    /** The name of a picture's part in the message. */
    String contentId(Figure figure) {
        return figure.id() + "@" + host;
    }

    @Override
    public Html heading(Block.Heading heading) {
        return Html.element("h" + heading.level(), inlines().write(heading.inlines()));
    }

    @Override
    public Html details(Block.Details details) {
        return details.state() == Block.Details.State.UNFOLDED
                ? Html.all(
                        List.of(Html.element("p", Html.element("strong", details.summary())), write(details.blocks())))
                : Html.element("p", Html.element("em", details.summary() + " " + text("eml.folded")));
    }

    @Override
    public Html references(Block.References references) {
        List<Html> items = new ArrayList<>();
        for (Block.Source source : references.sources()) {
            items.add(Html.element(
                            "p",
                            Html.text("[" + source.number() + "] "),
                            inlines().write(source.inlines()))
                    .with("class", "source"));
        }
        return Html.all(items);
    }

    @Override
    public Html table(Table table) {
        return new HtmlTable(table, index().label(table), inlines()).write();
    }

    @Override
    public Html figure(Figure figure) {
        figures.add(figure);
        Figure.Picture picture = figure.picture();
        int width = Math.min(WIDTH, picture.width());
        Html image = Html.element("img")
                .with("src", "cid:" + contentId(figure))
                .with("alt", figure.altText())
                .with("width", Integer.toString(width))
                .with("height", Integer.toString(Math.round((float) width * picture.height() / picture.width())));
        Html caption = Html.element(
                "p",
                Html.element("b", index().label(figure) + "."),
                Html.text(" "),
                inlines().write(figure.caption()));
        return Html.all(List.of(Html.element("p", image), caption));
    }
}
