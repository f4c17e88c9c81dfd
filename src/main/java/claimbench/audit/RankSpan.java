package claimbench.audit;

import claimbench.compare.BenchmarkColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        boolean exact = sets(all.size(), chosen.size()) <= MOST_SETS;
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
        return exact ? taken(model, all, size, placings, order, List.of()) : grown(model, all, size, placings, order);
    }

    /** How many sets there are. */
    private static double sets(int of, int size) {
        double sets = 1;
        for (int taken = 0; taken < size; taken++) {
            sets *= (double) (of - taken) / (taken + 1);
        }
        return sets;
    }

    /** The first by the order among all sets that hold what was taken and so many of the others. */
    private static Optional<Ranked> taken(
            String model,
            List<BenchmarkColumn> others,
            int size,
            Placings placings,
            Comparator<Ranked> order,
            List<BenchmarkColumn> taken) {
        if (size == 0) {
            return ranked(model, taken, placings);
        }
        Optional<Ranked> first = Optional.empty();
        for (int at = 0; at <= others.size() - size; at++) {
            List<BenchmarkColumn> more = new ArrayList<>(taken);
            more.add(others.get(at));
            List<BenchmarkColumn> rest = others.subList(at + 1, others.size());
            first = Stream.of(first, taken(model, rest, size - 1, placings, order, more))
                    .flatMap(Optional::stream)
                    .min(order);
        }
        return first;
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
