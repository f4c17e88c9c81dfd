package claimbench.audit;

import claimbench.compare.BenchmarkColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * The ranks that choosing benchmarks of a capability can give a model: by mean percentile among the models measured on
 * all benchmarks of a set.
 *
 * @param benchmarks on which the model was measured independently
 * @param chosen on those that its vendor reports; empty if too few models were measured on all of them
 * @param best the best that an equally large set gives
 * @param worst the worst
 * @param exact true if all sets were looked at; else the sets were grown benchmark by benchmark
 */
public record RankSpan(
        String capability,
        int benchmarks,
        int size,
        Optional<Ranked> chosen,
        Ranked best,
        Ranked worst,
        boolean exact) {

    /** To so many sets all of them are looked at. */
    public static final double MOST_SETS = 100_000;

    /** Fewer models make no ranking. */
    public static final int LEAST_MODELS = 3;

    private static final double ROUNDING = 1e-12;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparing(Comparator.comparingInt(Ranked::of).reversed());

    private static final Comparator<Ranked> WORST_FIRST =
            Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::of).reversed();

    /**
     * A rank and what it rests on.
     *
     * @param of number of models measured on all of the benchmarks
     */
    public record Ranked(int rank, int of, List<BenchmarkColumn> on) {
        public Ranked {
            on = List.copyOf(on);
        }
    }

    /** Empty if the vendor reports none or all of the benchmarks, or if too few models were measured on any set. */
    static Optional<RankSpan> of(
            String model,
            String capability,
            List<BenchmarkColumn> all,
            List<BenchmarkColumn> chosen,
            Placings placings) {
        if (chosen.isEmpty() || chosen.size() == all.size()) {
            return Optional.empty();
        }
        boolean exact = CombinatoricsUtils.binomialCoefficientDouble(all.size(), chosen.size()) <= MOST_SETS;
        Optional<Ranked> best = search(model, all, chosen.size(), placings, BEST_FIRST, exact);
        Optional<Ranked> worst = search(model, all, chosen.size(), placings, WORST_FIRST, exact);
        return best.isEmpty() || worst.isEmpty()
                ? Optional.empty()
                : Optional.of(new RankSpan(
                        capability,
                        all.size(),
                        chosen.size(),
                        ranked(model, chosen, placings),
                        best.get(),
                        worst.get(),
                        exact));
    }

    private static Optional<Ranked> search(
            String model,
            List<BenchmarkColumn> all,
            int size,
            Placings placings,
            Comparator<Ranked> order,
            boolean exact) {
        if (!exact) {
            return grown(model, all, size, placings, order);
        }
        List<Ranked> found = new ArrayList<>();
        CombinatoricsUtils.combinationsIterator(all.size(), size).forEachRemaining(at -> {
            List<BenchmarkColumn> set = new ArrayList<>();
            for (int i : at) {
                set.add(all.get(i));
            }
            ranked(model, set, placings)
                    .filter(one -> found.isEmpty() || order.compare(one, found.get(0)) < 0)
                    .ifPresent(one -> {
                        found.clear();
                        found.add(one);
                    });
        });
        return found.stream().findFirst();
    }

    private static Optional<Ranked> grown(
            String model, List<BenchmarkColumn> all, int size, Placings placings, Comparator<Ranked> order) {
        Optional<Ranked> grown = Optional.empty();
        for (int step = 0; step < size; step++) {
            List<BenchmarkColumn> before = grown.map(Ranked::on).orElse(List.of());
            grown = all.stream()
                    .filter(column -> !before.contains(column))
                    .flatMap(column -> {
                        List<BenchmarkColumn> set = new ArrayList<>(before);
                        set.add(column);
                        return ranked(model, set, placings).stream();
                    })
                    .min(order);
            if (grown.isEmpty()) {
                return grown;
            }
        }
        return grown;
    }

    static Optional<Ranked> ranked(String model, List<BenchmarkColumn> set, Placings placings) {
        List<String> models = placings.measuredOn(set);
        double own = placings.mean(model, set);
        long better = models.stream()
                .filter(other -> placings.mean(other, set) > own + ROUNDING)
                .count();
        return models.size() < LEAST_MODELS
                ? Optional.empty()
                : Optional.of(new Ranked(1 + (int) better, models.size(), set));
    }
}
