package claimbench.calc;

import claimbench.stats.Interval;

/**
 * One result.
 *
 * @param name what it is
 * @param value NaN if there is none
 * @param low lower limit; NaN if it has no interval
 * @param high upper limit; NaN if it has no interval
 * @param unit empty for a pure number
 * @param note what to know in reading it; may be empty
 */
public record Figure(String name, double value, double low, double high, String unit, String note) {

    static Figure of(String name, double value) {
        return new Figure(name, value, Double.NaN, Double.NaN, "", "");
    }

    /** A share from 0 to 1, in percent. */
    static Figure percent(String name, double share) {
        return of(name, 100 * share).in("%");
    }

    Figure within(Interval interval) {
        return new Figure(name, value, interval.low(), interval.high(), unit, note);
    }

    /** An interval of shares, in percent. */
    Figure withinShares(Interval interval) {
        return new Figure(name, value, 100 * interval.low(), 100 * interval.high(), unit, note);
    }

    Figure in(String newUnit) {
        return new Figure(name, value, low, high, newUnit, note);
    }

    Figure noting(String newNote) {
        return new Figure(name, value, low, high, unit, newNote);
    }
}
