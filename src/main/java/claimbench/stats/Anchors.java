package claimbench.stats;

/**
 * The fixed points of one benchmark's scale, as shares from 0 to 1; NaN for one that is not known.
 *
 * @param chance score of guessing
 * @param human score of people
 * @param reference score of the model that others are set against
 * @param items number of questions
 */
public record Anchors(double chance, double human, double reference, double items) {

    public static final Anchors NONE = new Anchors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public Anchors withChance(double share) {
        return new Anchors(share, human, reference, items);
    }

    public Anchors withHuman(double share) {
        return new Anchors(chance, share, reference, items);
    }

    public Anchors withReference(double share) {
        return new Anchors(chance, human, share, items);
    }

    public Anchors withItems(double number) {
        return new Anchors(chance, human, reference, number);
    }

    /** The score of guessing; 0 where it is not known, as for answers that are written freely. */
    double chanceOrZero() {
        return Double.isNaN(chance) ? 0 : chance;
    }
}
