package claimbench.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Rows of names, a measure with things on it, and columns of words at the right.
 *
 * @param header of the data that the lines bring along
 */
record LineupSpec(
        Frame frame, List<Key> legend, Ruler ruler, List<Column> columns, List<String> header, List<Line> lines) {

    LineupSpec {
        legend = List.copyOf(legend);
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /**
     * What stands at the right of every row.
     *
     * @param number true if its texts end on one line and are never broken
     */
    record Column(String heading, boolean number) {}

    /**
     * A row.
     *
     * @param ruled true if a thin line parts it from the row above
     * @param least how high it is at least; 0 if one line of marks is enough
     * @param words one for each column
     * @param data the rows of the data table that say the same
     */
    record Line(Row row, boolean ruled, double least, List<Item> items, List<String> words, List<List<String>> data) {

        Line(Row row, boolean ruled, List<Item> items, List<String> words, List<List<String>> data) {
            this(row, ruled, 0, items, words, data);
        }

        Line {
            items = List.copyOf(items);
            words = List.copyOf(words);
            data = data.stream().map(List::copyOf).toList();
        }
    }

    LineupSpec of(Frame other, List<Line> some) {
        return new LineupSpec(other, legend, ruler, columns, header, some);
    }

    /** On as many pictures as it takes, each with an id of its own. */
    List<Drawing> drawings(IntFunction<PictureId> ids) {
        Frame longest = frame.numbered(frame.id(), Parts.LONGEST);
        List<List<Line>> parts =
                Lineup.fits(this) ? List.of(lines) : Parts.balanced(lines, some -> Lineup.fits(of(longest, some)));
        return IntStream.range(0, parts.size())
                .mapToObj(part -> Lineup.draw(
                        of(frame.numbered(ids.apply(part), Parts.words(part + 1, parts.size())), parts.get(part))))
                .toList();
    }
}
