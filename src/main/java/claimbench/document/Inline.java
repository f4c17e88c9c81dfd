package claimbench.document;

import java.util.List;
import java.util.stream.Collectors;

/** Text within a line. */
public sealed interface Inline {

    <R> R accept(Visitor<R> visitor);

    /** True if this leads elsewhere; such a thing cannot stand inside a link. */
    default boolean leads() {
        return false;
    }

    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /** The words alone. */
    static String plain(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(PlainText.VISITOR)).collect(Collectors.joining());
    }

    record Text(String text) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    record Strong(List<Inline> inlines) implements Inline {

        public Strong {
            inlines = List.copyOf(inlines);
        }

        public Strong(String text) {
            this(Inline.text(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }

        @Override
        public boolean leads() {
            return inlines.stream().anyMatch(Inline::leads);
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {

        public Emphasis {
            inlines = List.copyOf(inlines);
        }

        public Emphasis(String text) {
            this(Inline.text(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }

        @Override
        public boolean leads() {
            return inlines.stream().anyMatch(Inline::leads);
        }
    }

    record Code(String text) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link to a web page, or to an id of the document ("#matrix"). Any other address is printed beside the
     * text and is not live.
     */
    record Link(String href, List<Inline> inlines) implements Inline {

        public Link {
            inlines = List.copyOf(inlines);
            if (inlines.stream().anyMatch(Inline::leads)) {
                throw new IllegalArgumentException("A link inside a link: " + href);
            }
        }

        public Link(String href, String text) {
            this(href, Inline.text(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }

        @Override
        public boolean leads() {
            return true;
        }
    }

    /** A citation of the source with this number. */
    record NoteRef(int number) implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteRef(this);
        }

        @Override
        public boolean leads() {
            return true;
        }
    }

    /** A place that links can lead to. */
    record Anchor(String id) implements Inline {

        public Anchor {
            Index.requireId(id);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anchor(this);
        }
    }

    /** A new line within a paragraph or cell. */
    record Break() implements Inline {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak();
        }
    }

    interface Visitor<R> {

        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R code(Code code);

        R link(Link link);

        R noteRef(NoteRef noteRef);

        R anchor(Anchor anchor);

        R lineBreak();
    }
}
