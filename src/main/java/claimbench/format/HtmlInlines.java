package claimbench.format;

import claimbench.document.Address;
import claimbench.document.Index;
import claimbench.document.Inline;
import java.util.List;
import java.util.Optional;

/**
 * Text within a line as HTML.
 *
 * @param inside what becomes of links to places in the same document
 */
record HtmlInlines(Index index, Inside inside) implements Inline.Visitor<Html> {

    enum Inside {
        LIVE,
        /** As their text alone, for mail programs that lose the places. */
        PRINTED
    }

    HtmlInlines(Index index) {
        this(index, Inside.LIVE);
    }

    Html write(List<Inline> inlines) {
        return Html.all(inlines.stream().map(inline -> inline.accept(this)).toList());
    }

    @Override
    public Html text(Inline.Text text) {
        return Html.text(text.text());
    }

    @Override
    public Html strong(Inline.Strong strong) {
        return Html.element("strong", write(strong.inlines()));
    }

    @Override
    public Html emphasis(Inline.Emphasis emphasis) {
        return Html.element("em", write(emphasis.inlines()));
    }

    @Override
    public Html code(Inline.Code code) {
        return Html.element("code", code.text());
    }

    @Override
    public Html link(Inline.Link link) {
        Html text = write(link.inlines());
        Address address = new Address(link.href());
        boolean bare = Inline.plain(link.inlines()).equals(link.href());
        if (address.fragment().isPresent()) {
            return inside == Inside.PRINTED ? text : Html.element("a", text).with("href", link.href());
        }
        Optional<String> web = address.web();
        if (web.isEmpty()) {
            return bare ? text : Html.all(List.of(text, Html.text(" (" + link.href() + ")")));
        }
        return Html.element("a", text)
                .with("class", bare ? "web bare" : "web")
                .with("href", web.get())
                .with("rel", "noopener noreferrer");
    }

    @Override
    public Html noteRef(Inline.NoteRef noteRef) {
        if (inside == Inside.PRINTED) {
            return Html.text("[" + noteRef.number() + "]");
        }
        return Html.element("a", "[" + noteRef.number() + "]")
                .with("class", "cite")
                .with("href", "#" + index.sourceId(noteRef.number()))
                .with("aria-label", index.language().text("source-number", noteRef.number()));
    }

    @Override
    public Html anchor(Inline.Anchor anchor) {
        return inside == Inside.PRINTED ? Html.NOTHING : Html.element("span").with("id", anchor.id());
    }

    @Override
    public Html lineBreak() {
        return Html.element("br");
    }
}
