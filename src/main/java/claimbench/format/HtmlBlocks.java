package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blocks of a document as HTML; what depends on where it is read is left to the kinds of it. */
abstract sealed class HtmlBlocks implements Block.Visitor<Html> permits ScreenBlocks, PaperBlocks, MailBlocks {

    private final HtmlInlines inlines;

    HtmlBlocks(HtmlInlines inlines) {
        this.inlines = inlines;
    }

    final Index index() {
        return inlines.index();
    }

    final HtmlInlines inlines() {
        return inlines;
    }

    final Html write(List<Block> blocks) {
        return Html.all(blocks.stream().map(block -> block.accept(this)).toList());
    }

    final String text(String key, Object... arguments) {
        return index().language().text(key, arguments);
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
        Html label = Html.element("p", callout.kind().label(index().language())).with("class", "label");
        boolean aside = callout.kind() == Block.Callout.Kind.CONTEXT;
        Html box = Html.element(aside ? "aside" : "div", label, write(callout.blocks()))
                .with("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT));
        return aside ? box.with("aria-label", callout.kind().label(index().language())) : box.with("role", "note");
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
}
