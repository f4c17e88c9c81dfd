package claimbench.cli;

import claimbench.calc.Choice;
import claimbench.calc.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Numbers that a calculation can be told besides its data. */
final class CalcOptions {

    @Option(names = "--confidence", paramLabel = "SHARE", description = "Of intervals. Default: 0.95")
    private @Nullable Double confidence;

    @Option(names = "--alpha", paramLabel = "SHARE", description = "Level of a test. Default: 0.05")
    private @Nullable Double alpha;

    @Option(names = "--power", paramLabel = "SHARE", description = "The chance to find a difference. Default: 0.8")
    private @Nullable Double power;

    @Option(names = "--points", paramLabel = "NUMBER", description = "A difference in percentage points")
    private @Nullable Double points;

    @Option(
            names = "--variance",
            paramLabel = "NUMBER",
            description = "Of the difference of two models over questions. Default: 1/9")
    private @Nullable Double variance;

    @Option(names = "--rho", paramLabel = "NUMBER", description = "Correlation of two scores. Default: 0, and 0.5")
    private @Nullable Double rho;

    @Option(
            names = "--rope",
            paramLabel = "NUMBER",
            description = "A difference up to this has no practical importance. Default: 1")
    private @Nullable Double rope;

    @Option(
            names = "--draws",
            paramLabel = "NUMBER",
            description = "Random draws. Default: 50000; of bootstrap 10000, of rank-intervals 20000, of eci none")
    private @Nullable Double draws;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Seed of the draws. Default: 1")
    private @Nullable Double seed;

    @Option(names = "--target", paramLabel = "NUMBER", description = "Of the optimality gap. Default: 1")
    private @Nullable Double target;

    @Option(names = "--chance", paramLabel = "SHARE", description = "Score of guessing. Default: none")
    private @Nullable Double chance;

    @Option(names = "--human", paramLabel = "SHARE", description = "Score of people. Default: none")
    private @Nullable Double human;

    @Option(names = "--reference", paramLabel = "SHARE", description = "Score of the reference. Default: none")
    private @Nullable Double reference;

    @Option(names = "--items", paramLabel = "NUMBER", description = "Questions of the benchmark. Default: not known")
    private @Nullable Double items;

    @Option(
            names = "--method",
            paramLabel = "WORD",
            description = {
                "How to normalise: raw, chance, human, minmax, z, robust-z, percentile, logit and others.",
                "By which rule to order: mean-win-rate, average, borda, copeland, kemeny, eci and others."
            })
    private String method = "";

    @Option(
            names = "--weights",
            paramLabel = "NAMES",
            description = "What columns weigh, such as Code=2,Math=0.5. Default: 1 each")
    private String weights = "";

    @Option(names = "--anchor", paramLabel = "NAME", description = "The benchmark of slope 1 and difficulty 0")
    private String anchor = "";

    @Option(names = "--low", paramLabel = "NAME=VALUE", description = "A model and its lower value on the index")
    private String low = "";

    @Option(names = "--high", paramLabel = "NAME=VALUE", description = "A model and its higher value on the index")
    private String high = "";

    @Option(names = "--chosen", paramLabel = "NAMES", description = "The benchmarks that were chosen")
    private String chosen = "";

    @Option(names = "--top", paramLabel = "NUMBER", description = "Who may be among the first so many. Default: 1")
    private @Nullable Double top;

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            description = "Which columns of the file are meant. Default: all that hold numbers, but not the first")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--transpose", description = "The file has benchmarks in rows and models in columns.")
    private boolean transpose;

    Map<Setting, Double> settings() {
        Map<Setting, Double> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Double given = of(setting);
            if (given != null) {
                settings.put(setting, given);
            }
        }
        return settings;
    }

    Map<Choice, String> choices() {
        Map<Choice, String> choices = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            String given = of(choice);
            if (!given.isEmpty()) {
                choices.put(choice, given);
            }
        }
        return choices;
    }

    List<String> columns() {
        return columns;
    }

    boolean isTransposed() {
        return transpose;
    }

    private @Nullable Double of(Setting setting) {
        return switch (setting) {
            case CONFIDENCE -> confidence;
            case ALPHA -> alpha;
            case POWER -> power;
            case POINTS -> points;
            case VARIANCE -> variance;
            case RHO -> rho;
            case ROPE -> rope;
            case TARGET -> target;
            case CHANCE -> chance;
            case HUMAN -> human;
            case REFERENCE -> reference;
            case ITEMS -> items;
            case TOP -> top;
            case DRAWS -> draws;
            case SEED -> seed;
        };
    }

    private String of(Choice choice) {
        return switch (choice) {
            case METHOD -> method;
            case WEIGHTS -> weights;
            case ANCHOR -> anchor;
            case LOW -> low;
            case HIGH -> high;
            case CHOSEN -> chosen;
        };
    }
}
