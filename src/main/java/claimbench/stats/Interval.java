package claimbench.stats;

/** A closed interval, in the unit of the estimate it belongs to. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
