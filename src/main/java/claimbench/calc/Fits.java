package claimbench.calc;

import claimbench.ranking.AdditiveLogit;
import claimbench.ranking.CapabilitiesIndex;
import claimbench.ranking.Connectivity;
import claimbench.ranking.IndexScale;
import claimbench.ranking.RatingDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Models fitted to a table with gaps, jointly for models and benchmarks: {@code additive} and {@code eci}. */
final class Fits {

    /** How far scores are kept from 0 and 1, where their log-odds are infinite. */
    private static final double CLIP = 0.001;

    private Fits() {}

    static List<Figure> additive(Given given) {
        Field field = Field.of(given, "additive FILE.csv").ofShares();
        AdditiveLogit fit = AdditiveLogit.fixed(field.scores(), CLIP);
        double[] effects = fit.effects();
        double[] easy = fit.benchmarkEffects();
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < effects.length; model++) {
            String name = field.models().get(model);
            boolean joined = !Double.isNaN(effects[model]);
            figures.add(Figure.of("effect, " + name, effects[model])
                    .noting(joined ? "" : alone(field, model) + "not in the fit"));
            if (joined) {
                figures.add(Figure.of("standard error, " + name, fit.standardError(model)));
            }
        }
        for (int benchmark = 0; benchmark < easy.length; benchmark++) {
            figures.add(Figure.of("ease, " + field.benchmarks().get(benchmark), easy[benchmark])
                    .noting(Double.isNaN(easy[benchmark]) ? "no score of these models" : ""));
        }
        figures.add(Figure.of("standard deviation of errors", fit.residual())
                .noting(Double.isNaN(fit.residual()) ? "no more scores than effects: errors unknown" : ""));
        figures.add(Figure.remark(
                "unit",
                "log-odds; scores are kept " + Given.plain(CLIP)
                        + " from 0 and 1; the ease of benchmarks adds up to 0"));
        return figures;
    }

    /** Needs an anchor; models of agreed value lay the scale of the index. */
    static List<Figure> capabilitiesIndex(Given given) {
        Field field = Field.of(given, "eci FILE.csv --anchor Math").ofShares();
        String anchor = given.choice(Choice.ANCHOR);
        if (anchor.isEmpty()) {
            throw Refusal.ofWords("--anchor names the benchmark of slope 1 and difficulty 0; there are "
                    + String.join(", ", field.benchmarks()));
        }
        int anchorNumber = field.benchmark(anchor, Choice.ANCHOR);
        if (field.scores().models() == missingOn(field, anchorNumber)) {
            throw Refusal.ofFile(field.table().file() + " has no score on " + anchor + "; name another --anchor");
        }
        CapabilitiesIndex fit = CapabilitiesIndex.fit(field.scores(), CapabilitiesIndex.Settings.epoch(anchorNumber));
        Optional<IndexScale> scale = scale(given, field, fit);
        List<Figure> figures = new ArrayList<>(models(given, field, fit, scale));
        figures.addAll(benchmarks(field, fit, scale));
        figures.add(Figure.of("objective", fit.objective()).noting("half the squared residuals, and the penalty"));
        figures.add(Figure.remark(
                "fit",
                "score = sigmoid(slope x (capability - difficulty)); penalty 0.1; scores kept 0.001 from 0 and 1"));
        if (given.settings().containsKey(Setting.DRAWS)) {
            figures.add(
                    Figure.remark("drawn", "scores of each model, with replacement; " + Given.words(given.draws())));
        }
        figures.add(Figure.remark(
                "caution", "wants 30 models and 15 benchmarks, as shares corrected for chance; specialists look weak"));
        return figures;
    }

    private static long missingOn(Field field, int benchmark) {
        return Arrays.stream(field.scores().column(benchmark))
                .filter(Double::isNaN)
                .count();
    }

    private static List<Figure> models(Given given, Field field, CapabilitiesIndex fit, Optional<IndexScale> scale) {
        double[] values = scale.map(fit::index).orElseGet(fit::capabilities);
        String what = scale.isPresent() ? "index, " : "capability, ";
        Optional<RatingDraws> drawn = given.settings().containsKey(Setting.DRAWS)
                ? scale.map(laid -> fit.bootstrap(laid, given.drawsOf(values.length, 1)))
                : Optional.empty();
        List<Integer> joined = Connectivity.of(field.scores()).largest();
        List<Figure> figures = new ArrayList<>();
        for (int model = 0; model < values.length; model++) {
            Figure figure = Figure.of(what + field.models().get(model), values[model])
                    .noting(joined.contains(model) ? "" : alone(field, model) + "only the penalty places it");
            int number = model;
            figures.add(drawn.filter(draws -> !Double.isNaN(figure.value()))
                    .map(draws -> figure.within(draws.range(number, given.setting(Setting.CONFIDENCE))))
                    .orElse(figure));
        }
        return figures;
    }

    private static String alone(Field field, int model) {
        return field.missing(model) == field.benchmarks().size()
                ? "has no score: "
                : "shares no benchmarks with most others: ";
    }

    private static List<Figure> benchmarks(Field field, CapabilitiesIndex fit, Optional<IndexScale> scale) {
        double[] difficulties = scale.map(fit::difficultyIndex).orElseGet(fit::difficulties);
        double[] slopes = scale.map(fit::slopeIndex).orElseGet(fit::slopes);
        List<Figure> figures = new ArrayList<>();
        for (int benchmark = 0; benchmark < slopes.length; benchmark++) {
            String name = field.benchmarks().get(benchmark);
            String note = Double.isNaN(slopes[benchmark]) ? "has no score" : "";
            figures.add(
                    Figure.of("difficulty, " + name, difficulties[benchmark]).noting(note));
            figures.add(Figure.of("slope, " + name, slopes[benchmark]).noting(note));
        }
        return figures;
    }

    private static Optional<IndexScale> scale(Given given, Field field, CapabilitiesIndex fit) {
        if (given.choice(Choice.LOW).isEmpty() && given.choice(Choice.HIGH).isEmpty()) {
            if (given.settings().containsKey(Setting.DRAWS)) {
                throw Refusal.ofWords("--draws needs a scale; give --low MODEL=130 and --high MODEL=150");
            }
            return Optional.empty();
        }
        Given.Named low = end(given, Choice.LOW);
        Given.Named high = end(given, Choice.HIGH);
        int lowest = field.model(low.name(), Choice.LOW);
        int highest = field.model(high.name(), Choice.HIGH);
        double[] capabilities = fit.capabilities();
        if (!(capabilities[highest] > capabilities[lowest]) || low.value() >= high.value()) {
            throw Refusal.ofWords("--high is to name a more capable model and a higher value than --low; by this fit "
                    + high.name() + " has " + Shown.six(capabilities[highest]) + " and " + low.name() + " "
                    + Shown.six(capabilities[lowest]));
        }
        return Optional.of(new IndexScale(lowest, low.value(), highest, high.value()));
    }

    private static Given.Named end(Given given, Choice choice) {
        return Given.named(given.choice(choice))
                .orElseThrow(() -> Refusal.ofWords("the scale takes two models and their values; write --low MODEL=130"
                        + " and --high MODEL=150"));
    }
}
