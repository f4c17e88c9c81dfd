package claimbench.document;

import java.util.List;
import java.util.Locale;

/** A part of a report that stands on its own lines. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Callout,
                Block.Details,
                Block.Definitions,
                Block.References,
                Table,
                Figure {

    <R> R accept(Visitor<R> visitor);

    /** A heading of level 2 (a section) to 4; level 1 is the title of the document. */
    record Heading(int level, String id, List<Inline> inlines) implements Block {

        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("Heading level " + level + " of " + id);
            }
            Index.requireId(id);
            inlines = List.copyOf(inlines);
        }

        public Heading(int level, String id, String text) {
            this(level, id, Inline.text(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record Paragraph(List<Inline> inlines) implements Block {

        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        public Paragraph(String text) {
            this(Inline.text(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    record Bullets(Order order, List<List<Inline>> items) implements Block {

        public enum Order {
            NUMBERED,
            UNNUMBERED
        }

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** Something set apart from the text around it. */
    record Callout(Kind kind, List<Block> blocks) implements Block {

        public enum Kind {
            FINDING,
            NOTE,
            CAUTION,
            /** What is said of companies and markets, beside the comparison. */
            CONTEXT;

            public String label(Language language) {
                return language.text("callout." + name().toLowerCase(Locale.ROOT));
            }
        }

        public Callout {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }

    /** Something that a reader folds and unfolds. On paper only its summary stands. */
    record Details(State state, String summary, List<Block> blocks) implements Block {

        /** How it is at first. */
        public enum State {
            FOLDED,
            UNFOLDED
        }

        public Details {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.details(this);
        }
    }

    /** Terms or marks and what they mean, as a list or, for the legend of a table, in one line. */
    record Definitions(Layout layout, List<Definition> definitions) implements Block {

        public enum Layout {
            LIST,
            LINE
        }

        public Definitions {
            definitions = List.copyOf(definitions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.definitions(this);
        }
    }

    record Definition(List<Inline> term, List<Inline> meaning) {

        public Definition {
            term = List.copyOf(term);
            meaning = List.copyOf(meaning);
        }

        public Definition(String term, String meaning) {
            this(Inline.text(term), Inline.text(meaning));
        }
    }

    /** The numbered list that citations lead to. */
    record References(Claims claims, List<Source> sources) implements Block {

        /** What a format that cannot unfold an entry does with its claims. */
        public enum Claims {
            LEFT_OUT,
            LISTED
        }

        public References {
            sources = List.copyOf(sources);
        }

        public References(List<Source> sources) {
            this(Claims.LEFT_OUT, sources);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.references(this);
        }
    }

    /**
     * An entry of the list.
     *
     * @param claims what was taken from the source, an item for each claim; may be empty
     */
    record Source(int number, String id, List<Inline> inlines, List<List<Inline>> claims) {

        public Source {
            Index.requireId(id);
            inlines = List.copyOf(inlines);
            claims = claims.stream().map(List::copyOf).toList();
        }

        public Source(int number, String id, List<Inline> inlines) {
            this(number, id, inlines, List.of());
        }
    }

    interface Visitor<R> {

        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R callout(Callout callout);

        R details(Details details);

        R definitions(Definitions definitions);

        R references(References references);

        R table(Table table);

        R figure(Figure figure);
    }
}
