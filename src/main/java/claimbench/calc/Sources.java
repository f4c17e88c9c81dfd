package claimbench.calc;

import claimbench.stats.Centre;
import claimbench.stats.Heterogeneity;
import claimbench.stats.MetaAnalysis;
import claimbench.stats.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several measurements of one thing: {@code consensus} and {@code meta}. */
final class Sources {

    private static final double OUTLIER = 3.5;

    private Sources() {}

    static List<Figure> consensus(Given given) {
        Table table = given.ofWords(0, "consensus FILE.csv").file();
        double[] values = table.numbers(table.numeric(1, 1).get(0));
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("values", (double) Arrays.stream(values)
                                .filter(v -> !Double.isNaN(v))
                                .count())
                        .noting("count copies of one measurement once"),
                Figure.of("median", Centre.median(values)).noting("the one to quote"),
                Figure.of("mean", Centre.mean(values)),
                Figure.of("trimmed mean, 20 %", Centre.trimmedMean(values, 0.2)),
                Figure.of("winsorised mean, 20 %", Centre.winsorisedMean(values, 0.2)),
                Figure.of("Hodges-Lehmann", Centre.hodgesLehmann(values)),
                Figure.of("standard deviation", Spread.standardDeviation(values)),
                Figure.of("median absolute deviation", Spread.mad(values)),
                Figure.of("median absolute deviation x 1.4826", Spread.scaledMad(values)),
                Figure.of("interquartile range", Spread.interquartileRange(values))
                        .noting("type 7")));
        figures.add(Figure.of("range", Spread.range(values)));
        double[] z = Spread.modifiedZ(values, 0);
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(z[row])) {
                figures.add(Figure.of("modified z, " + table.names().get(row), z[row])
                        .noting(Math.abs(z[row]) > OUTLIER ? "outlier" : ""));
            }
        }
        return figures;
    }

    /** Columns {@code value}, and one of {@code variance}, {@code stderr} and {@code items}. */
    static List<Figure> meta(Given given) {
        Table table = given.ofWords(0, "meta FILE.csv").file();
        if (!table.has("value")) {
            throw Refusal.ofFile(table.file() + " needs a column named value, and one named variance, stderr or items");
        }
        double[] values = table.numbers("value");
        double[] variances = variances(table, values);
        double confidence = given.setting(Setting.CONFIDENCE);
        List<Figure> figures = new ArrayList<>();
        for (Heterogeneity method : Heterogeneity.values()) {
            MetaAnalysis pooled = MetaAnalysis.of(values, variances, method);
            String by = ", " + method.title();
            figures.add(Figure.of("pooled" + by, pooled.estimate()).within(pooled.interval(confidence, false)));
            if (method != Heterogeneity.NONE) {
                figures.add(Figure.of("pooled, Hartung-Knapp" + by, pooled.estimate())
                        .within(pooled.interval(confidence, true)));
                figures.add(Figure.of("a further one" + by, pooled.estimate())
                        .within(pooled.prediction(confidence, false))
                        .noting("prediction interval"));
                figures.add(Figure.of("tau2" + by, pooled.tau2()));
                figures.add(Figure.of("tau" + by, pooled.tau()));
                figures.add(Figure.percent("I2" + by, pooled.i2()));
            }
        }
        MetaAnalysis fixed = MetaAnalysis.of(values, variances, Heterogeneity.NONE);
        figures.add(Figure.of("Q", fixed.q()).noting(values.length - 1 + " degrees of freedom"));
        figures.add(Figure.of("p of Q", fixed.pOfQ()));
        for (MetaAnalysis.Caution caution : fixed.cautions()) {
            figures.add(Figure.remark("caution", caution.words()));
        }
        return figures;
    }

    private static double[] variances(Table table, double[] values) {
        List<String> kinds = List.of("variance", "stderr", "items").stream()
                .filter(table::has)
                .toList();
        if (kinds.size() != 1) {
            throw Refusal.ofFile(
                    table.file() + " needs one column named variance, stderr or items, and has " + kinds.size());
        }
        double[] given = table.numbers(kinds.get(0));
        double[] variances = new double[values.length];
        boolean exact = Arrays.stream(given).allMatch(number -> number == 0);
        for (int row = 0; row < values.length; row++) {
            String where = table.file() + ", row " + (row + 2) + ": ";
            if (Double.isNaN(values[row]) || Double.isNaN(given[row])) {
                throw Refusal.ofFile(
                        where + "value or " + kinds.get(0) + " is missing; fill it in or leave out the row");
            }
            if (given[row] < 0 || (given[row] == 0 && !exact)) {
                throw Refusal.ofFile(where + kinds.get(0) + " must be above 0 in every row, or 0 in all of them");
            }
            variances[row] = variance(kinds.get(0), given[row], values[row], where);
        }
        return variances;
    }

    private static double variance(String kind, double number, double value, String where) {
        return switch (kind) {
            case "variance" -> number;
            case "stderr" -> number * number;
            default -> {
                if (!(value > 0 && value < 1) || number < 1) {
                    throw Refusal.ofFile(where + "with items, value is a share between 0 and 1, and items are 1 or"
                            + " more; write 0.853 for 85.3 %, or give a stderr");
                }
                yield value * (1 - value) / number;
            }
        };
    }
}
