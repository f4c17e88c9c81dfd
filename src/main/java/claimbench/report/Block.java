package claimbench.report;

import java.util.List;

/** A part of a report that stands on its own lines. */
sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Callout,
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
            FINDING("Key finding"),
            NOTE("Note"),
            CAUTION("Caution");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            public String label() {
                return label;
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
    record References(List<Source> sources) implements Block {

        public References {
            sources = List.copyOf(sources);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.references(this);
        }
    }

    record Source(int number, String id, List<Inline> inlines) {

        public Source {
            Index.requireId(id);
            inlines = List.copyOf(inlines);
        }
    }

    interface Visitor<R> {

        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R callout(Callout callout);

        R definitions(Definitions definitions);

        R references(References references);

        R table(Table table);

        R figure(Figure figure);
    }
}
