package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Duel;
import claimbench.compare.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who stands where in a column, best value first, equal values in the order of the matrix.
 *
 * @param places one for each model with a value
 */
public record ColumnStanding(BenchmarkColumn column, List<Place> places) {

    /**
     * A model's value against the best one of its column.
     *
     * @param gap distance to the best value in the unit of the benchmark; 0 for the best
     * @param noise whether the gap is more than noise; {@code WITHIN} for the best itself
     * @param grade how like the value and the best one are; A for the best itself
     */
    public record Place(String model, Consensus consensus, BigDecimal gap, Noise noise, Grade grade) {

        public boolean isBest() {
            return gap.signum() == 0;
        }

        /** True if nothing says that the value is below the best one by more than noise. */
        public boolean isTiedWithBest() {
            return isBest() || noise == Noise.WITHIN;
        }
    }

    public ColumnStanding {
        places = List.copyOf(places);
    }

    /** Empty of places if the benchmark has no better and worse. */
    public static ColumnStanding of(BenchmarkColumn column, ComparisonMatrix matrix) {
        Benchmark benchmark = column.benchmark();
        Better better = benchmark.scale().better();
        if (better == Better.NONE) {
            return new ColumnStanding(column, List.of());
        }
        record Entry(String model, Consensus consensus, BigDecimal number) {}
        List<Entry> entries = new ArrayList<>();
        for (String model : matrix.models()) {
            matrix.cell(model, column)
                    .consensus()
                    .ifPresent(consensus ->
                            consensus.number().ifPresent(number -> entries.add(new Entry(model, consensus, number))));
        }
        Comparator<Entry> byNumber = Comparator.comparing(Entry::number);
        entries.sort(better == Better.HIGHER ? byNumber.reversed() : byNumber);
        List<Place> places = new ArrayList<>();
        for (Entry entry : entries) {
            Entry best = entries.get(0);
            BigDecimal gap = best.number().subtract(entry.number()).abs();
            Optional<Duel> duel = matrix.duelOfShown(best.model(), entry.model(), column);
            Grade grade = entry.equals(best) ? Grade.A : duel.map(Duel::grade).orElse(Grade.E);
            Noise noise = gap.signum() == 0 ? Noise.WITHIN : Noise.of(best.consensus(), entry.consensus(), benchmark);
            places.add(new Place(entry.model(), entry.consensus(), gap, noise, grade));
        }
        return new ColumnStanding(column, places);
    }

    public Optional<Place> place(String model) {
        return places.stream().filter(place -> place.model().equals(model)).findFirst();
    }

    public Optional<Place> best() {
        return places.stream().findFirst();
    }

    /** The worst grade between the value of a model and any other value of the column. */
    public static Optional<Grade> worstGrade(String model, BenchmarkColumn column, ComparisonMatrix matrix) {
        return matrix.models().stream()
                .filter(other -> !other.equals(model))
                .flatMap(other -> matrix.duelOfShown(model, other, column).stream())
                .map(Duel::grade)
                .reduce(Grade::worse);
    }
}
