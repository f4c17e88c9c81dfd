package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a claim matrix shows for one model and one capability: a value, words, or why there is none. */
sealed interface Cell {

    /** Words to be set in the middle of a cell on no more than so many lines. */
    record Piece(String text, Style style, int mostLines) {}

    List<Piece> pieces();

    void paintGround(Graphics2D g, Rectangle2D area);

    /** What the cell is, for the data table. */
    String state();

    /** What is printed small, in one line. */
    default String details() {
        return pieces().stream().skip(1).map(Piece::text).collect(Collectors.joining("; "));
    }

    /** What is printed large. */
    default String printed() {
        return "";
    }

    default Color ink() {
        return Theme.INK;
    }

    default Optional<MarkShape> mark() {
        return Optional.empty();
    }

    default boolean disputed() {
        return false;
    }

    /** The sources of what is printed. */
    default Cited cited() {
        return Cited.NOTHING;
    }

    /** The same without the numbers of its sources, which stand elsewhere. */
    default Cell withoutNumbers() {
        return this;
    }

    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** A number that may be compared within its column. */
    record Value(
            BigDecimal value,
            String printed,
            List<String> small,
            Shade shade,
            Optional<MarkShape> mark,
            boolean disputed,
            Cited cited)
            implements Cell {

        public Value {
            small = List.copyOf(small);
        }

        /** Of which no source is cited. */
        Value(
                BigDecimal value,
                String printed,
                List<String> small,
                Shade shade,
                Optional<MarkShape> mark,
                boolean disputed) {
            this(value, printed, small, shade, mark, disputed, Cited.NOTHING);
        }

        @Override
        public Cell withoutNumbers() {
            return new Value(value, printed, small, shade, mark, disputed, cited.withoutNumbers());
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(printed, Theme.CELL.in(shade.ink()), 1));
            Style style = Theme.CELL_SMALL.in(shade.ink());
            if (small.isEmpty() && !cited.numbers().isEmpty()) {
                pieces.add(new Piece(cited.numbers(), style, 1));
            }
            for (int i = 0; i < small.size(); i++) {
                String line = small.get(i);
                pieces.add(new Piece(i == 0 ? cited.after(line) : line, style, 1));
            }
            return pieces;
        }

        @Override
        public Color ink() {
            return shade.ink();
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            g.setPaint(shade.fill());
            g.fill(area);
        }

        @Override
        public String state() {
            return "value";
        }
    }

    /** Claimed in words, not measured. */
    record Words(String printed, String small, Optional<MarkShape> mark, boolean disputed, Cited cited)
            implements Cell {

        /** Of which no source is cited. */
        Words(String printed, String small, Optional<MarkShape> mark, boolean disputed) {
            this(printed, small, mark, disputed, Cited.NOTHING);
        }

        @Override
        public Cell withoutNumbers() {
            return new Words(printed, small, mark, disputed, cited.withoutNumbers());
        }

        @Override
        public List<Piece> pieces() {
            return List.of(
                    new Piece(printed, new Style(Face.BOLD, 13, Theme.WORDS_INK), 2),
                    new Piece(cited.after(small), Theme.CELL_SMALL.in(Theme.WORDS_INK), 2));
        }

        @Override
        public Color ink() {
            return Theme.WORDS_INK;
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            g.setPaint(Theme.WORDS);
            g.fill(area);
        }

        @Override
        public String state() {
            return "claimed in words";
        }
    }

    /** A value under another setting than the rest of its column: printed, but not to be compared. */
    record Unlike(BigDecimal value, String printed, String small, Optional<MarkShape> mark, Cited cited)
            implements Cell {

        /** Of which no source is cited. */
        Unlike(BigDecimal value, String printed, String small, Optional<MarkShape> mark) {
            this(value, printed, small, mark, Cited.NOTHING);
        }

        @Override
        public Cell withoutNumbers() {
            return new Unlike(value, printed, small, mark, cited.withoutNumbers());
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public List<Piece> pieces() {
            return List.of(
                    new Piece(printed, new Style(Face.ITALIC, 13.5, Theme.FAINT_INK), 1),
                    new Piece(cited.after(small), Theme.CELL_SMALL.in(Theme.FAINT_INK), 2));
        }

        @Override
        public Color ink() {
            return Theme.FAINT_INK;
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            Outline.paint(g, area);
        }

        @Override
        public String state() {
            return "other setting";
        }
    }

    /** There are claims, but too little is said about them. */
    record Insufficient(String printed, List<String> small, boolean disputed, Cited cited) implements Cell {

        public Insufficient {
            small = List.copyOf(small);
        }

        Insufficient(String printed) {
            this(printed, List.of(), false, Cited.NOTHING);
        }

        @Override
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(printed, Theme.NO_CLAIM.in(Theme.FAINT_INK), 2));
            small.forEach(line -> pieces.add(new Piece(line, Theme.CELL_SMALL.in(Theme.FAINT_INK), 1)));
            return pieces;
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            Outline.paint(g, area);
        }

        @Override
        public String state() {
            return "insufficient";
        }
    }

    /** Known, but not given out. */
    record Withheld(String printed) implements Cell {

        @Override
        public List<Piece> pieces() {
            return List.of(new Piece(printed, Theme.NO_CLAIM.in(Theme.FAINT_INK), 2));
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            g.setPaint(Shade.PLAIN.fill());
            g.fill(area);
        }

        @Override
        public String state() {
            return "withheld";
        }
    }

    /** The question does not arise. */
    record NotApplicable() implements Cell {

        @Override
        public List<Piece> pieces() {
            return List.of(new Piece("–", Theme.CELL.in(Theme.FAINT_INK), 1));
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            // an empty cell
        }

        @Override
        public String state() {
            return "not applicable";
        }
    }

    /** Nobody has claimed anything. */
    record Missing() implements Cell {

        @Override
        public List<Piece> pieces() {
            return List.of(new Piece(Theme.NO_CLAIM_FOUND, Theme.NO_CLAIM, 2));
        }

        @Override
        public void paintGround(Graphics2D g, Rectangle2D area) {
            Hatch.fill(g, area);
        }

        @Override
        public String state() {
            return Theme.NO_CLAIM_FOUND;
        }
    }
}
