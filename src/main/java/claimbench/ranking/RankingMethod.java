package claimbench.ranking;

/**
 * The rules by which models can be ordered from a table of scores. Benchmarks count by their weights, except where the
 * formula says otherwise.
 */
public enum RankingMethod implements Rating {
    /**
     * Mean win rate.
     *
     * @see <a href="https://arxiv.org/abs/2211.09110">Liang et al. 2022 (HELM)</a>
     */
    MEAN_WIN_RATE(
            "mean-win-rate",
            "on each benchmark the share of the other models beaten, ties half; the mean over the benchmarks with a score",
            "depends on who else is in the table; a model tested only where it is strong comes out on top",
            Averages::winRate),

    /** Average of the scores. */
    AVERAGE(
            "average",
            "the weighted mean of the scores a model has",
            "needs scores on one scale; with gaps it rewards skipping hard benchmarks",
            Averages::arithmetic),

    /** Geometric mean of the scores. */
    GEOMETRIC_MEAN(
            "geometric-mean",
            "exp of the weighted mean of ln(score)",
            "a zero makes it zero; a negative score, or a zero of weight 0, leaves the model unrated; rewards gaps",
            Averages::geometric),

    /**
     * Interquartile mean.
     *
     * @see <a href="https://arxiv.org/abs/2108.13264">Agarwal et al. 2021 (rliable)</a>
     */
    INTERQUARTILE_MEAN(
            "interquartile-mean",
            "the mean of the middle scores, floor(n/4) dropped at each end; no weights",
            "with fewer than 8 benchmarks it drops most of what there is, with fewer than 4 nothing",
            Averages::interquartile),

    /**
     * Borda count with average ranks, as MTEB counts it.
     *
     * @see <a href="https://arxiv.org/abs/2502.13595">Enevoldsen et al. 2025 (MMTEB)</a>
     */
    BORDA(
            "borda",
            "the sum of (models − rank), equal scores sharing the mean of their ranks; no score, no points",
            "a missing score counts like the last place",
            table -> PositionalRules.borda(table, Ties.AVERAGE)),

    /**
     * Borda count with worst ranks, as Vote'n'Rank counts it.
     *
     * @see <a href="https://aclanthology.org/2023.eacl-main.48/">Rofin et al. 2023 (Vote'n'Rank)</a>
     */
    BORDA_WORST_RANK(
            "borda-worst-rank",
            "the sum of (models − rank), equal scores all taking the worst of their ranks; no score, no points",
            "a missing score counts like the last place; ties are punished",
            table -> PositionalRules.borda(table, Ties.WORST)),

    /** Dowdall's rule. */
    DOWDALL(
            "dowdall",
            "the sum of 1/rank, equal scores all taking the best of their ranks; no score, no points",
            "first places decide; a missing score costs points",
            PositionalRules::dowdall),

    /** Copeland's rule. */
    COPELAND(
            "copeland",
            "models beaten on most shared benchmarks less models lost to",
            "many ties; a majority of one shared benchmark counts like any other",
            table -> Majorities.of(table).copeland()),

    /** Minimax, by winning votes. */
    MINIMAX(
            "minimax",
            "less the weight of benchmarks lost in the heaviest of the lost duels; 0 for a model that loses none",
            "a model with few scores cannot lose heavily, so gaps are rewarded",
            table -> Majorities.of(table).minimax()),

    /** Plurality. */
    PLURALITY(
            "plurality",
            "the weight of the benchmarks on which the model alone is first",
            "sees first places only; most models get nothing",
            PositionalRules::plurality),

    /** Mean rank, negative. */
    MEAN_RANK(
            "mean-rank",
            "less the weighted mean of the ranks, equal scores sharing the mean of their ranks",
            "a rank among few models counts like the same rank among many",
            PositionalRules::meanRank),

    /** Median rank, negative. */
    MEDIAN_RANK(
            "median-rank",
            "less the median of the ranks, equal scores sharing the mean of their ranks; no weights",
            "many ties; a rank among few models counts like the same rank among many",
            PositionalRules::medianRank),

    /**
     * Reciprocal rank fusion.
     *
     * @see <a href="https://doi.org/10.1145/1571941.1572114">Cormack, Clarke and Büttcher 2009</a>
     */
    RECIPROCAL_RANK_FUSION(
            "reciprocal-rank-fusion",
            "the sum of 1/(60 + rank), equal scores sharing the mean of their ranks; no score, no points",
            "close to counting benchmarks when the table has gaps",
            PositionalRules::reciprocalRankFusion),

    /**
     * Kemeny's rule.
     *
     * @see Kemeny
     */
    KEMENY(
            "kemeny",
            "less the mean place in the orders that agree with most pairs on benchmarks",
            "often several orders are equally good; beyond 20 models the order found need not be the best",
            Kemeny::rate),

    /**
     * Bradley-Terry on the table's duels, without home advantage.
     *
     * @see BradleyTerry
     */
    BRADLEY_TERRY(
            "bradley-terry",
            "abilities (log-odds) from the duels on each benchmark, a benchmark of n models weighing 1/(n − 1); ridge 0.1",
            "how far a model is ahead does not count",
            DuelCounts::abilities),

    /**
     * Additive logit model.
     *
     * @see AdditiveLogit
     */
    ADDITIVE_LOGIT(
            "additive-logit",
            "least squares of logit(score) = model + benchmark, scores kept 0.001 from 0 and 1; the model's part",
            "takes a step on one benchmark for as much as the same step in log-odds on any other",
            RankingMethod::additive),

    /**
     * Epoch Capabilities Index.
     *
     * @see CapabilitiesIndex
     */
    ECI(
            "eci",
            "the capability in score = sigmoid(slope · (capability − difficulty)), by Epoch's objective; no weights",
            "one dimension, for many models: wants 30 models and 15 benchmarks; specialists look weak or strong",
            CapabilitiesIndex::rate);

    /** How far scores are kept from 0 and 1, where their log-odds are infinite. */
    private static final double CLIP = 0.001;

    private final String word;
    private final String formula;
    private final String warning;
    private final Rating rating;

    RankingMethod(String word, String formula, String warning, Rating rating) {
        this.word = word;
        this.formula = formula;
        this.warning = warning;
        this.rating = rating;
    }

    /** What to call the rule on the command line. */
    public String word() {
        return word;
    }

    /** What is computed, in words. */
    public String formula() {
        return formula;
    }

    /** Where the rule misleads. */
    public String warning() {
        return warning;
    }

    /**
     * Whether the rule looks at the sizes of scores, so that they must be on one scale, from 0 to 1. The others look at
     * the order on each benchmark only.
     */
    public boolean usesSizes() {
        return switch (this) {
            case AVERAGE, GEOMETRIC_MEAN, INTERQUARTILE_MEAN, ADDITIVE_LOGIT, ECI -> true;
            default -> false;
        };
    }

    @Override
    public double[] rate(ScoreTable table) {
        return rating.rate(table);
    }

    private static double[] additive(ScoreTable table) {
        return Majorities.of(table).anyRated()
                ? AdditiveLogit.fixed(table, CLIP).effects()
                : Averages.arithmetic(table);
    }
}
