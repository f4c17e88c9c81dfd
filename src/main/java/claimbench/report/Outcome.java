package claimbench.report;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import claimbench.score.ColumnStanding;
import claimbench.score.ColumnStanding.Place;
import claimbench.score.Noise;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a benchmark says of a model: against the best of the others, which is the first in the column, or the second if
 * the model itself is first.
 *
 * @param gap distance of the two values; 0 if they are equal
 * @param isFirst whether no value of the column is better
 */
record Outcome(
        String model,
        BenchmarkColumn column,
        Consensus value,
        Place rival,
        BigDecimal gap,
        boolean isFirst,
        Noise noise,
        Grade grade) {

    /** Largest share of the scale first. */
    static final Comparator<Outcome> WIDEST_FIRST =
            Comparator.comparing(Outcome::share).reversed();

    /** The ways in which a model can stand on a benchmark. */
    enum Stand {
        LEADS,
        FIRST_UNSURE,
        TIES,
        BEHIND,
        BEHIND_UNSURE,
        /** It has a value, but none that may be compared. */
        NOT_COMPARABLE,
        NO_CLAIM
    }

    Stand stand() {
        if (!grade.allowsStatement()) {
            return Stand.NOT_COMPARABLE;
        }
        return switch (noise) {
            case WITHIN -> Stand.TIES;
            case BEYOND -> isFirst ? Stand.LEADS : Stand.BEHIND;
            case UNKNOWN -> isFirst ? Stand.FIRST_UNSURE : Stand.BEHIND_UNSURE;
        };
    }

    /** The gap as a share of the scale; of the better value where the scale has no bounds. */
    BigDecimal share() {
        BigDecimal whole = column.benchmark().scale().isBounded()
                ? column.benchmark()
                        .scale()
                        .ceiling()
                        .orElseThrow()
                        .subtract(column.benchmark().scale().floor().orElseThrow())
                : value.number()
                        .orElseThrow()
                        .abs()
                        .max(rival.consensus().number().orElseThrow().abs());
        return whole.signum() == 0 ? BigDecimal.ZERO : gap.divide(whole, MathContext.DECIMAL64);
    }

    static Optional<Outcome> of(String model, BenchmarkColumn column, Material material) {
        ColumnStanding standing = material.comparison().scores().standing(column);
        Optional<Place> own = standing.place(model);
        Optional<Place> rival = standing.places().stream()
                .filter(place -> !place.model().equals(model))
                .findFirst();
        if (own.isEmpty() || rival.isEmpty()) {
            return Optional.empty();
        }
        Consensus mine = own.get().consensus();
        Consensus theirs = rival.get().consensus();
        BigDecimal gap = mine.number()
                .orElseThrow()
                .subtract(theirs.number().orElseThrow())
                .abs();
        Grade grade = material.comparison()
                .matrix()
                .duelOfShown(model, rival.get().model(), column)
                .map(Duel::grade)
                .orElse(Grade.E);
        Noise noise = gap.signum() == 0 ? Noise.WITHIN : Noise.of(mine, theirs, column.benchmark());
        return Optional.of(
                new Outcome(model, column, mine, rival.get(), gap, own.get().isBest(), noise, grade));
    }

    /** The outcomes of a model on the contested benchmarks where it has a value. */
    static List<Outcome> of(String model, Material material) {
        return material.contested().stream()
                .flatMap(column -> of(model, column, material).stream())
                .toList();
    }

    /** How the model stands on a contested benchmark, with or without a value. */
    static Stand stand(String model, BenchmarkColumn column, Material material) {
        return of(model, column, material)
                .map(Outcome::stand)
                .orElseGet(() ->
                        material.cell(model, column).evidence().isEmpty() ? Stand.NO_CLAIM : Stand.NOT_COMPARABLE);
    }
}
