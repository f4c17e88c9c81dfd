package claimbench.ranking;

/**
 * The scale on which capabilities are shown: two models, and the values they have by agreement.
 *
 * @param low number of a model
 * @param lowValue such as 130
 * @param high number of another model
 * @param highValue such as 150
 */
public record IndexScale(int low, double lowValue, int high, double highValue) {

    /** What a capability of 1 is worth, for capabilities of all models. */
    double unit(double[] capabilities) {
        return (highValue - lowValue) / (capabilities[high] - capabilities[low]);
    }

    /** Capabilities or difficulties on the scale. */
    double[] apply(double[] values, double[] capabilities) {
        double unit = unit(capabilities);
        double[] scaled = new double[values.length];
        for (int at = 0; at < values.length; at++) {
            scaled[at] = lowValue + unit * (values[at] - capabilities[low]);
        }
        return scaled;
    }
}
