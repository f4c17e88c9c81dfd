package claimbench.calc;

import static claimbench.calc.Setting.ALPHA;
import static claimbench.calc.Setting.CHANCE;
import static claimbench.calc.Setting.CONFIDENCE;
import static claimbench.calc.Setting.DRAWS;
import static claimbench.calc.Setting.HUMAN;
import static claimbench.calc.Setting.ITEMS;
import static claimbench.calc.Setting.POINTS;
import static claimbench.calc.Setting.POWER;
import static claimbench.calc.Setting.REFERENCE;
import static claimbench.calc.Setting.RHO;
import static claimbench.calc.Setting.ROPE;
import static claimbench.calc.Setting.SEED;
import static claimbench.calc.Setting.TARGET;
import static claimbench.calc.Setting.TOP;
import static claimbench.calc.Setting.VARIANCE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What can be calculated. */
public enum Calculation {
    INTERVAL(
            "How far could a score be off, given the number of its items?",
            "items solved and all items, or a printed percentage and all items",
            "interval 28/30",
            "Wilson 1927; Brown, Cai and DasGupta 2001",
            Set.of(CONFIDENCE),
            Shares::interval),
    DIFFERENCE(
            "Are two scores on different or unknown items told apart?",
            "two counts",
            "difference 56/70 48/80",
            "Newcombe 1998, method 10",
            Set.of(CONFIDENCE),
            Shares::difference),
    SUMMARIES(
            "Are two scores with standard errors told apart?",
            "score, standard error, score, standard error",
            "summaries 85.2 0.8 83.1 0.9",
            "Miller 2024, arXiv 2411.00640",
            Set.of(CONFIDENCE, RHO),
            Pairs::summaries),
    MCNEMAR(
            "Are two models on the same items told apart?",
            "items that only the first, and only the second model solved",
            "mcnemar 10 5",
            "McNemar 1947",
            Set.of(),
            Pairs::mcNemar),
    CLUSTERED(
            "What is the standard error where items hang together?",
            "a file with columns score and cluster, a row for each item",
            "clustered items.csv",
            "Miller 2024, arXiv 2411.00640",
            Set.of(),
            Pairs::clustered),
    SAMPLE_SIZE(
            "How many questions does it take to find a difference?",
            "the difference in points",
            "sample-size --points 3",
            "Miller 2024, arXiv 2411.00640",
            Set.of(POINTS, ALPHA, POWER, VARIANCE),
            Pairs::sampleSize),
    PASS_AT_K(
            "What are pass@k and pass^k of one question?",
            "attempts, right ones, k",
            "pass-at-k 10 3 5",
            "Chen et al. 2021, arXiv 2107.03374; Yao et al. 2024, arXiv 2406.12045",
            Set.of(),
            Attempts::passAtK),
    MAJORITY(
            "How often is the majority of several answers right?",
            "the chance that one is right, and their number",
            "majority 0.6 5",
            "binomial distribution",
            Set.of(),
            Attempts::majority),
    ADJUST(
            "Which of several p-values remain findings?",
            "p-values",
            "adjust 0.01 0.04 0.03",
            "Holm 1979; Hochberg 1988; Benjamini and Hochberg 1995",
            Set.of(),
            Pairs::adjusted),
    CONSENSUS(
            "Which number stands for several measurements?",
            "a file with a column of numbers",
            "consensus sources.csv",
            "Hodges and Lehmann 1963; Iglewicz and Hoaglin 1993",
            Set.of(),
            Sources::consensus),
    META(
            "What do measurements with standard errors say together?",
            "a file with columns value, and variance, stderr or items",
            "meta sources.csv",
            "DerSimonian and Laird 1986; Hartung and Knapp 2001; Viechtbauer 2010 (metafor)",
            Set.of(CONFIDENCE),
            Sources::meta),
    PAIRED(
            "How far do paired values differ, such as claimed and measured?",
            "a file with two columns of numbers, or one of differences",
            "paired gaps.csv",
            "Student 1908; Wilcoxon 1945; Hodges and Lehmann 1963",
            Set.of(CONFIDENCE),
            Pairs::paired),
    SIGNED_RANK(
            "Do paired values differ, without trust in their mean?",
            "a file with two columns of numbers, or one of differences",
            "signed-rank gaps.csv",
            "Wilcoxon 1945; wilcox.test of R",
            Set.of(),
            Pairs::signedRank),
    BAYES(
            "How probable is it that one of two models is better in practice?",
            "a file with a column of scores for each, a row for each benchmark",
            "bayes gaps.csv --rope 1",
            "Benavoli et al. 2017, JMLR 18 (baycomp)",
            Set.of(ROPE, DRAWS, SEED),
            Pairs::bayes),
    FRIEDMAN(
            "Do models differ over benchmarks, and which?",
            "a file with a row for each model, a column for each benchmark",
            "friedman scores.csv",
            "Friedman 1937; Iman and Davenport 1980; Quade 1979; Demsar 2006, JMLR 7",
            Set.of(ALPHA),
            Tables::friedman),
    SKILLINGS_MACK(
            "Do models differ over benchmarks, where scores are missing?",
            "a file with a row for each model, a column for each benchmark",
            "skillings-mack scores.csv",
            "Skillings and Mack 1981",
            Set.of(),
            Tables::skillingsMack),
    NORMALISE(
            "What are scores on a scale that benchmarks share?",
            "a file with a row for each model, a column for each benchmark, as shares from 0 to 1",
            "normalise scores.csv --method minmax",
            "docs/method.md",
            Set.of(CHANCE, HUMAN, REFERENCE, ITEMS),
            Tables::normalise),
    AGREEMENT(
            "How far do benchmarks say the same?",
            "a file with a row for each model, a column for each benchmark",
            "agreement scores.csv",
            "Kendall 1945; Kendall and Babington Smith 1939; Cronbach 1951",
            Set.of(),
            Tables::agreement),
    IQM(
            "What is a model's score over benchmarks, without its best and worst quarter?",
            "a file with a row for each model, a column for each benchmark",
            "iqm scores.csv",
            "Agarwal et al. 2021, arXiv 2108.13264 (rliable)",
            Set.of(TARGET),
            Tables::interquartileMean),
    IMPROVEMENT(
            "How often does a run of one model beat one of another?",
            "a file with the model in the first column, a row for each run, a column for each task",
            "improvement runs.csv --columns t1,t2",
            "Agarwal et al. 2021, arXiv 2108.13264 (rliable)",
            Set.of(TARGET),
            Tables::improvement),
    ORDER(
            "Who is before whom, by each rule that orders models?",
            "a file with a row for each model, a column for each benchmark",
            "order scores.csv",
            "docs/method.md; Young and Levenglick 1978",
            Set.of(),
            Orders::order),
    CONNECTED(
            "Which models can be compared at all, over shared benchmarks?",
            "a file with a row for each model, a column for each benchmark",
            "connected gappy.csv",
            "docs/method.md",
            Set.of(),
            Orders::connected),
    ADDITIVE(
            "How good are models that were tested on different benchmarks, hard ones and easy ones?",
            "a file with a row for each model, a column for each benchmark, as shares from 0 to 1",
            "additive gappy.csv",
            "least squares of log-odds, lm of R",
            Set.of(),
            Fits::additive),
    ECI(
            "What is the Epoch Capabilities Index of models, and how hard are the benchmarks?",
            "a file with a row for each model, a column for each benchmark, as shares from 0 to 1; an anchor",
            "eci gappy.csv --anchor Math --low Elm=130 --high Birch=150",
            "Ho et al. 2025, arXiv 2512.00193 (epoch-research/eci-public)",
            Set.of(CONFIDENCE, DRAWS, SEED),
            Fits::capabilitiesIndex),
    LEAVE_ONE_OUT(
            "Which benchmark decides the place of a model?",
            "a file with a row for each model, a column for each benchmark",
            "leave-one-out scores.csv",
            "Kendall 1945, tau-b; docs/method.md",
            Set.of(),
            Stability::leaveOneOut),
    BOOTSTRAP(
            "How far do places move with the choice of benchmarks?",
            "a file with a row for each model, a column for each benchmark",
            "bootstrap gappy.csv",
            "Efron 1979; Holm 1979",
            Set.of(CONFIDENCE, ALPHA, DRAWS, SEED),
            Stability::bootstrap),
    RANK_INTERVALS(
            "Which ranks may models truly have, given their standard errors?",
            "a file with a row for each model and columns estimate and stderr",
            "rank-intervals estimates.csv",
            "Mogstad, Romano, Shaikh and Wilhelm 2024 (csranks)",
            Set.of(CONFIDENCE, TOP, DRAWS, SEED),
            Stability::rankIntervals),
    WEIGHTS(
            "Who is first under which weights of criteria?",
            "a file with a row for each model, a column for each criterion, on one scale and without gaps",
            "weights scores.csv",
            "Lahdelma and Salminen 2001 (SMAA-2)",
            Set.of(DRAWS, SEED),
            Choosing::weights),
    BEST_OF(
            "How much does it flatter to report the best of several tries?",
            "the number of tries and, if known, the standard deviation of one",
            "best-of 10 1.5",
            "David and Nagaraja 2003",
            Set.of(),
            Choosing::bestOf),
    SUBSET(
            "Do the benchmarks that were chosen flatter a model?",
            "a file with a row for each model, a column for each benchmark, and which were chosen",
            "subset gappy.csv --chosen Code,Math",
            "permutation over sets of benchmarks, docs/method.md",
            Set.of(DRAWS, SEED),
            Choosing::subset);

    private final String answers;
    private final String needs;
    private final String example;
    private final String source;
    private final Set<Setting> settings;
    private final Function<Given, List<Figure>> figures;

    Calculation(
            String answers,
            String needs,
            String example,
            String source,
            Set<Setting> settings,
            Function<Given, List<Figure>> figures) {
        this.answers = answers;
        this.needs = needs;
        this.example = example;
        this.source = source;
        this.settings = settings;
        this.figures = figures;
    }

    public static Optional<Calculation> find(String word) {
        return Arrays.stream(values())
                .filter(calculation -> calculation.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The question that it answers. */
    public String answers() {
        return answers;
    }

    /** What it is given. */
    public String needs() {
        return needs;
    }

    /** What to type after {@code claimbench calc}. */
    public String example() {
        return example;
    }

    /** Papers and programs that it follows. */
    public String source() {
        return source;
    }

    /** Whether its example names a file. */
    public boolean readsFile() {
        return example.contains(".csv");
    }

    /**
     * The results.
     *
     * @throws Refusal if it cannot be done with what was given
     */
    public List<Figure> of(Given given) {
        given.settings().keySet().stream()
                .sorted()
                .filter(setting -> !settings.contains(setting))
                .findFirst()
                .ifPresent(setting -> {
                    throw Refusal.ofWords(setting.option() + " has no meaning for " + word());
                });
        given.choices().keySet().stream()
                .sorted()
                .filter(choice -> !choices().contains(choice))
                .findFirst()
                .ifPresent(choice -> {
                    throw Refusal.ofWords(choice.option() + " has no meaning for " + word());
                });
        return figures.apply(given);
    }

    private Set<Choice> choices() {
        return switch (this) {
            case NORMALISE, PAIRED -> Set.of(Choice.METHOD);
            case ORDER, LEAVE_ONE_OUT, BOOTSTRAP -> Set.of(Choice.METHOD, Choice.WEIGHTS);
            case ADDITIVE -> Set.of(Choice.WEIGHTS);
            case ECI -> Set.of(Choice.ANCHOR, Choice.LOW, Choice.HIGH);
            case SUBSET -> Set.of(Choice.CHOSEN);
            default -> Set.of();
        };
    }
}
