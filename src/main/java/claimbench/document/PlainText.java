package claimbench.document;

public enum PlainText implements Inline.Visitor<String> {
    VISITOR;

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return Inline.plain(strong.inlines());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return Inline.plain(emphasis.inlines());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        return Inline.plain(link.inlines());
    }

    @Override
    public String noteRef(Inline.NoteRef noteRef) {
        return "[" + noteRef.number() + "]";
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return "";
    }

    @Override
    public String lineBreak() {
        return " ";
    }
}
