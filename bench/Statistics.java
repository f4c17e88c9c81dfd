import claimbench.ranking.BradleyTerry;
import claimbench.ranking.CapabilitiesIndex;
import claimbench.ranking.DuelCounts;
import claimbench.ranking.HomeEffects;
import claimbench.ranking.IndexScale;
import claimbench.ranking.RatingDraws;
import claimbench.ranking.ScoreTable;
import claimbench.ranking.Smaa;
import claimbench.ranking.WeightSpace;
import claimbench.stats.Draws;
import claimbench.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Our side of bench/statistics: FOLDER, draws of the index, draws of the duels. Writes results and seconds. */
public final class Statistics {

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        double[][] scores = read(folder.resolve("eci.csv"));
        double[][] values = read(folder.resolve("smaa.csv"));
        double[][] duels = read(folder.resolve("duels.csv"));
        run(folder, "eci", 1, () -> index(scores, new Draws(1, Integer.parseInt(arguments[1]))));
        run(folder, "smaa", 6, () -> acceptabilities(values, new Draws(1, 10_000)));
        run(folder, "duels", 1, () -> abilities(duels, new Draws(1, Integer.parseInt(arguments[2]))));
    }

    private static double[][] index(double[][] scores, Draws draws) {
        CapabilitiesIndex fit =
                CapabilitiesIndex.fit(ScoreTable.of(transposed(scores)), CapabilitiesIndex.Settings.epoch(0));
        IndexScale scale = new IndexScale(0, 130, 1, 150);
        double[] index = fit.index(scale);
        RatingDraws drawn = fit.bootstrap(scale, draws);
        return rows(index.length, model -> row(index[model], drawn.range(model, 0.9)));
    }

    private static double[][] acceptabilities(double[][] values, Draws draws) {
        double[][] errors = new double[values.length][values[0].length];
        Arrays.stream(errors).forEach(row -> Arrays.fill(row, 0.05));
        Smaa smaa = Smaa.of(values, errors, WeightSpace.of(values[0].length), draws);
        return rows(values.length, model -> new double[] {
            smaa.acceptability(model, 1),
            smaa.acceptability(model, 1) > 0 ? smaa.confidence(model) : 0,
            IntStream.range(0, values.length)
                            .filter(other -> other != model)
                            .mapToDouble(other -> smaa.winning(model, other))
                            .sum()
                    / values.length
        });
    }

    private static double[][] abilities(double[][] scores, Draws draws) {
        double[][] columns = transposed(scores);
        double[] weight = {1.0 / (scores.length - 1)};
        List<DuelCounts> counts = Arrays.stream(columns)
                .map(column -> DuelCounts.of(ScoreTable.of(new double[][] {column}, weight)))
                .toList();
        int[] once = new int[columns.length];
        Arrays.fill(once, 1);
        double[] whole = fit(counts, once);
        RatingDraws drawn = RatingDraws.of(IntStream.range(0, draws.count())
                .parallel()
                .mapToObj(draw -> fit(counts, times(columns.length, draws.draw(draw))))
                .toArray(double[][]::new));
        return rows(whole.length, model -> row(whole[model], drawn.range(model, 0.9)));
    }

    private static int[] times(int benchmarks, UniformRandomProvider random) {
        int[] times = new int[benchmarks];
        for (int draw = 0; draw < benchmarks; draw++) {
            times[random.nextInt(benchmarks)]++;
        }
        return times;
    }

    private static double[] fit(List<DuelCounts> counts, int[] times) {
        DuelCounts sum = new DuelCounts(counts.get(0).models());
        for (int benchmark = 0; benchmark < times.length; benchmark++) {
            if (times[benchmark] > 0) {
                sum.add(counts.get(benchmark), times[benchmark]);
            }
        }
        return BradleyTerry.fit(sum, HomeEffects.none(), 0.1).abilities();
    }

    private static double[] row(double value, Interval range) {
        return new double[] {value, range.low(), range.high()};
    }

    private static double[][] rows(int count, IntFunction<double[]> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(column -> Arrays.stream(rows).mapToDouble(row -> row[column]).toArray())
                .toArray(double[][]::new);
    }

    /** Several times, if at all: then the first warms up, and the median of the others counts. */
    private static void run(Path folder, String name, int times, Supplier<double[][]> task) throws IOException {
        double[] seconds = new double[times];
        double[][] result = {};
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            result = task.get();
            seconds[time] = (System.nanoTime() - start) / 1e9;
        }
        double[] counted = times == 1 ? seconds : Arrays.copyOfRange(seconds, 1, times);
        Arrays.sort(counted);
        Files.write(
                folder.resolve(name + ".ours"),
                Arrays.stream(result)
                        .map(row -> Arrays.toString(row).replaceAll("[\\[\\],]", ""))
                        .toList());
        System.out.println(name + " " + counted[counted.length / 2]);
    }

    private static double[][] read(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(word -> word.equals("nan") ? Double.NaN : Double.parseDouble(word))
                        .toArray())
                .toArray(double[][]::new);
    }
}
