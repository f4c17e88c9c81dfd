package claimbench.format;

import claimbench.document.Address;
import claimbench.document.Inline;
import claimbench.document.PlainText;
import claimbench.document.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text within a line, with the addresses of links printed behind them. */
enum PlainInlines implements Inline.Visitor<String> {
    VISITOR;

    String write(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return Printable.of(text.text());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return write(strong.inlines());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return write(emphasis.inlines());
    }

    @Override
    public String code(Inline.Code code) {
        return Printable.of(code.text());
    }

    @Override
    public String link(Inline.Link link) {
        String text = write(link.inlines());
        Address address = new Address(link.href());
        Optional<String> shown = address.fragment().isPresent() ? Optional.empty() : Optional.of(link.href());
        return shown.map(Printable::of)
                .filter(href -> !href.equals(text))
                .map(href -> text + " <" + href + ">")
                .orElse(text);
    }

    @Override
    public String noteRef(Inline.NoteRef noteRef) {
        return PlainText.VISITOR.noteRef(noteRef);
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return "";
    }

    @Override
    public String lineBreak() {
        return "\n";
    }
}
