package claimbench.office;

import claimbench.document.Address;
import claimbench.document.Index;
import claimbench.document.Inline;
import java.util.List;
import java.util.Optional;

/** Sets text within a paragraph. */
record WordInlines(WordLine line) implements Inline.Visitor<WordInlines> {

    // Word breaks a line at spaces only, and a row of citations is longer than a cell.
    private static final String BREAK_ALLOWED = "\u200B";

    WordInlines write(List<Inline> inlines) {
        boolean afterLink = false;
        for (Inline inline : inlines) {
            if (afterLink && inline.leads()) {
                line.add(BREAK_ALLOWED);
            }
            inline.accept(this);
            afterLink = inline.leads();
        }
        return this;
    }

    private WordInlines with(WordLine.Face face) {
        return new WordInlines(line.with(face));
    }

    @Override
    public WordInlines text(Inline.Text text) {
        line.add(text.text());
        return this;
    }

    @Override
    public WordInlines strong(Inline.Strong strong) {
        with(line.face().strong()).write(strong.inlines());
        return this;
    }

    @Override
    public WordInlines emphasis(Inline.Emphasis emphasis) {
        with(line.face().slanted()).write(emphasis.inlines());
        return this;
    }

    @Override
    public WordInlines code(Inline.Code code) {
        with(line.face().styled(line.draft().styles().id(WordStyle.CODE))).line.add(code.text());
        return this;
    }

    @Override
    public WordInlines link(Inline.Link link) {
        Address address = new Address(link.href());
        Optional<String> web = address.web();
        if (address.fragment().isPresent()) {
            toPlace(address.fragment().get(), WordStyle.HYPERLINK).write(link.inlines());
        } else if (web.isPresent()) {
            new WordInlines(line.toWeb(web.get())).write(link.inlines());
        } else {
            write(link.inlines());
            if (!Inline.plain(link.inlines()).equals(link.href())) {
                line.add(" (" + link.href() + ")");
            }
        }
        return this;
    }

    @Override
    public WordInlines noteRef(Inline.NoteRef noteRef) {
        Index index = line.draft().index();
        toPlace(index.sourceId(noteRef.number()), WordStyle.CITATION).line.add("[" + noteRef.number() + "]");
        return this;
    }

    /** Text that leads to the place with this id, or plain text if that is not printed. */
    private WordInlines toPlace(String id, WordStyle style) {
        return line.draft()
                .places()
                .leadingTo(id)
                .map(name -> new WordInlines(line.toBookmark(name, style)))
                .orElse(this);
    }

    @Override
    public WordInlines anchor(Inline.Anchor anchor) {
        line.marked(anchor.id(), () -> {});
        return this;
    }

    @Override
    public WordInlines lineBreak() {
        line.lineBreak();
        return this;
    }
}
