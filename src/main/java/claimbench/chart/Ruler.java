package claimbench.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A horizontal measure: where it begins and ends, what is printed along it, and lines that mark a value for all rows.
 *
 * @param caption what is measured; empty if the subtitle says it
 */
record Ruler(double low, double high, List<Tick> ticks, List<Guide> guides, String caption) {

    private static final int MOST_RANKS = 12;

    /** A value with a gridline and, unless it is empty, a label. */
    record Tick(double at, String label) {}

    /** A value that all rows are to be read against, as the legend explains. */
    record Guide(double at, boolean dashed) {}

    Ruler {
        ticks = List.copyOf(ticks);
        guides = List.copyOf(guides);
    }

    /** Ranks from 1; of many only some are printed. */
    static Ruler ranks(int count) {
        int step = count <= MOST_RANKS ? 1 : count <= 3 * MOST_RANKS ? 5 : 10;
        List<Tick> ticks = IntStream.rangeClosed(1, count)
                .filter(rank -> step == 1 || rank == 1 || rank % step == 0)
                .mapToObj(rank -> new Tick(rank, Integer.toString(rank)))
                .toList();
        return new Ruler(1, Math.max(2, count), ticks, List.of(), "");
    }

    /** From nothing to all, in percent. */
    static Ruler shares() {
        return of(new Scale(BigDecimal.ZERO, BigDecimal.valueOf(25), 4), " %");
    }

    static Ruler of(Scale scale, String unit) {
        List<Tick> ticks = scale.ticks().stream()
                .map(tick -> new Tick(tick.doubleValue(), scale.label(tick) + unit))
                .toList();
        return new Ruler(scale.start().doubleValue(), scale.end().doubleValue(), ticks, List.of(), "");
    }

    Ruler with(Guide guide) {
        List<Guide> more = new ArrayList<>(guides);
        more.add(guide);
        return new Ruler(low, high, ticks, more, caption);
    }

    Ruler captioned(String words) {
        return new Ruler(low, high, ticks, guides, words);
    }

    double length() {
        return high - low;
    }
}
