package claimbench.format;

import claimbench.document.Address;
import claimbench.document.Index;
import claimbench.document.Inline;
import java.util.List;
import java.util.Optional;

record MarkdownInlines(Index index) implements Inline.Visitor<String> {

    String write(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            String next = inline.accept(this);
            // Two runs of asterisks that touch would be read as one.
            if (out.length() > 0 && out.charAt(out.length() - 1) == '*' && next.startsWith("*")) {
                out.append("<!-- -->");
            }
            out.append(next);
        }
        return out.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return MarkdownText.escape(text.text());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return MarkdownText.strong(write(strong.inlines()));
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return MarkdownText.emphasis(write(emphasis.inlines()));
    }

    @Override
    public String code(Inline.Code code) {
        return MarkdownText.code(code.text());
    }

    @Override
    public String link(Inline.Link link) {
        String text = write(link.inlines());
        Optional<String> live = new Address(link.href()).live();
        if (live.isPresent()) {
            return MarkdownText.link(live.get(), text);
        }
        return Inline.plain(link.inlines()).equals(link.href())
                ? text
                : text + " (" + MarkdownText.escape(link.href()) + ")";
    }

    @Override
    public String noteRef(Inline.NoteRef noteRef) {
        return MarkdownText.link("#" + index.sourceId(noteRef.number()), "[" + noteRef.number() + "]");
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return anchorIfNeeded(anchor.id());
    }

    @Override
    public String lineBreak() {
        return "<br>";
    }

    String anchorIfNeeded(String id) {
        return index.isTarget(id) ? MarkdownText.anchor(id) : "";
    }
}
