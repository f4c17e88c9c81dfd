package claimbench.chart;

import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The charts there are, each by the question it answers. */
public enum ChartKind {
    MATRIX(
            "What is claimed, by whom, and where are the gaps?",
            "any claims",
            new ChartPage("""
                    Models down; across, the capabilities, and on further pictures the benchmarks of each capability. A cell has the
                    value, its distance to the best of the column, and the mark of who measured it.
                    """, """
                    Read down a column, not along a row: columns have different scales. Dark blue is the best or close to it. Hatched is
                    "no claim found", which is not zero. An orange corner says that sources disagree; italics, another setting.
                    """, """
                    To rank models by the averages: they rest on different benchmarks. To judge a small lead: take dots.
                    """),
            MatrixChart::draw),
    DOTS(
            "Who is ahead, by how much, and is it more than noise?",
            "two models with a score on one benchmark",
            new ChartPage("""
                    For each capability the focus and the models that share most benchmarks with it: a panel for each benchmark, a dot
                    for each value, and a line for its 95 % interval.
                    """, """
                    Further right is more. Values in the pale band cannot be told apart from the best. In all panels of one unit a point
                    is equally long, but panels may start at different values.
                    """, """
                    Where no interval is drawn none is known, and a lead may be chance. Not for stated limits, such as minutes of video:
                    nobody measured them; take bars.
                    """),
            DotChart::draw),
    SOURCES(
            "Do the sources agree on this model?",
            "values of one model from two parties",
            new ChartPage("""
                    One model: all published values of a benchmark on one line, with a mark for who published each, the gap to the
                    vendor's own value, and why they may differ.
                    """, """
                    The widest gap comes first. Marks inside one another are equal values. A copy that agrees is no confirmation.
                    """, """
                    To call a gap an error: it is a question. First read the conditions at the right.
                    """),
            SourceChart::draw),
    BARS(
            "How do all models do on one benchmark?",
            "one benchmark with a number",
            new ChartPage("""
                    One benchmark, one bar for each model that has a value, from zero, with its interval where that is known.
                    """, """
                    The length is the value. A mark at the end says who measured it. Models without a value are named below.
                    """, """
                    To show small differences between high scores: bars start at zero and nothing changes that; take dots.
                    """),
            BarChart::draw),
    SLOPE(
            "What changed since the predecessor, or since an earlier date?",
            "two models that share a benchmark, or --since",
            new ChartPage("""
                    One line for each benchmark, from another model (--against, else the predecessor) to the focus, or from what was
                    known of the focus on an earlier day (--since) to what is known now. All values have one unit.
                    """, """
                    Solid is better, dashed is worse, grey with ≈ is within sampling error. A thick line is beyond sampling error; a thin
                    coloured one has no known interval. A dagger says that the two values are not from one source. Up to ten lines
                    are drawn, the largest, at least three of them falls if there are so many; the title counts all.
                    """, """
                    To judge a model by the lines alone: large differences are drawn first, small ones are only counted. To show a trend:
                    two points have none.
                    """),
            SlopeChart::draw),
    COVERAGE("How well is each cell supported?", "any claims", new ChartPage("""
                    Models down, capabilities across. Large: the number of claims, a copy counted once with its original. Small: on how
                    many benchmarks somebody independent measured, of those with a claim. The mark is the best evidence of the cell.
                    The core capabilities are shown, or those of --capabilities.
                    """, """
                    Blue is measured independently, grey rests on vendors, pale on press or catalogues, hatched is "no claim found".
                    The last row and column are sums over every model and capability, shown or not.
                    """, """
                    To see how good a model is: no value is shown. To take many claims for strong evidence: who measured is what counts.
                    """), CoverageChart::draw),
    RANKS(
            "Could the order of the models be another?",
            "three models ranked in one capability",
            new ChartPage("""
                    For each capability the models by rank: a badge with the rank, a bar over the ranks it has in the middle 90 % of
                    draws of benchmarks, the share of duels it is expected to win, and in how many draws it is first.
                    """, """
                    Models between two thin lines cannot be told apart from the first of them. A hollow badge is a model that stands in
                    its own vendor's tables only, so that the home advantage alone places it.
                    """, """
                    To call a wide bar a weak model: it rests on few duels. To compare capabilities: other models are ranked in each.
                    """),
            RankRange::draw),
    LEAVEOUT(
            "Which single benchmark does a rank depend on?",
            "three models ranked on two benchmarks",
            new ChartPage("""
                    For each capability the models by rank: a badge with the rank on all benchmarks, a bar over the ranks when each
                    benchmark is left out in turn, and the benchmark without which the model moves most.
                    """, """
                    A badge without a bar keeps its rank whichever benchmark is left out. A long bar hangs on a single benchmark,
                    which the words at the right name with the rank that the model has without it.
                    """, """
                    As a margin of error: it shows one benchmark at a time and nothing of the noise in each. For that take ranks.
                    """),
            LeaveOutStrip::draw),
    WEIGHTS(
            "Whose weights make which model first?",
            "two models ranked in the same capabilities",
            new ChartPage("""
                    For each model the share of all weightings of the capabilities under which it is first, and the mean of those
                    weights: what a reader must care for to put it first.
                    """, """
                    A long bar is a lead that hardly depends on weights. Confidence is the share of draws of the standings in which the
                    model is first under its mean weights. Models that are never first are named below.
                    """, """
                    To crown a model: no reader has all weightings in mind at once. Say your weights, and look there.
                    """),
            WeightBars::draw),
    HOME(
            "How much do vendors' own tables move the order?",
            "a vendor's table with a rival in it",
            new ChartPage("""
                    First the home advantage of each vendor: the share of duels that its models win in its own tables against models
                    that stand equally high elsewhere. Then for each capability an arrow for each model, from the share of duels
                    it is expected to win with all tables at face value to that without the home advantage.
                    """, """
                    50 % is no advantage. The solid line is that of all vendors, towards which those with few duels are pulled. The badge
                    at the end of an arrow has the rank without it.
                    """, """
                    To accuse: the choice of what to print, tuning and honest differences of set-up all enter it.
                    """),
            HomeChart::draw),
    GAP(
            "Do the values that vendors state hold up where others measured?",
            "a vendor's own value and an independent one, both a share",
            new ChartPage("""
                    First a strip of all gaps: a row for each vendor, once for each state of the conditions, a square for each pair of
                    a vendor's own value and the independent measurement, in percentage points, and the median. Then for each vendor
                    a line for each pair: its value, the one measured with its 95 % interval, the gap, and how the conditions compare.
                    """, """
                    Right of zero the vendor's value is the better one. A filled square lies inside the interval of the value measured;
                    a hollow one does not; a plus sign has no known interval. Read the rows where conditions match first.
                    """, """
                    To call a gap an error: it is a question. Most values that vendors state have no independent one beside them; the
                    picture counts those and cannot show them.
                    """),
            GapChart::draw),
    FRONTIER(
            "Which models does nobody beat on both score and price, or size?",
            "three models with a score and a price or a size",
            new ChartPage("""
                    One mark for each model: its price or size across, on a scale of equal ratios, and its score up. The line of steps
                    joins the models of which no other is as cheap and scores higher, or scores as high and is cheaper. One picture
                    for the price, one for the size, with the score that most models have; --benchmarks chooses others.
                    """, """
                    Up and to the left is more for less. Models in the strip at the left have a score but no claim of a price or size.
                    """, """
                    To budget: a price for each token says little of the price of a task. To judge small leads: take dots.
                    """),
            FrontierChart::draw),
    TIMELINE(
            "When was what claimed of this model, and what was taken back?",
            "one claim whose source has a date",
            new ChartPage("""
                    One model, the focus: a row for each capability, and a mark for each day on which a kind of party published claims.
                    """, """
                    Further right is newer; the broken line is the day of the comparison. A cross is a claim that is disputed, or that its
                    source corrected, replaced or took back. The data table names the benchmarks behind each mark.
                    """, """
                    To see how good a model is: no value is shown. A late mark may be a late look at an early result.
                    """),
            Timeline::draw),
    RUNS(
            "How far apart are repeated measurements?",
            "three measurements of one model under one setting, in percent",
            new ChartPage("""
                    One model: a row for each benchmark that three or more measured under one setting, a small mark for each value, a
                    line at the median, how many there are, and how far apart.
                    """, """
                    The widest range comes first. Shape and fill say who measured, as everywhere. Equal values stand above one another.
                    """, """
                    To put a margin on a score: a few values by different parties are no sample of runs.
                    """),
            RunStrip::draw),
    CD(
            "Whose mean ranks over benchmarks differ by more than chance?",
            "three models that share five benchmarks",
            new ChartPage("""
                    Critical difference diagram (Demšar 2006): the mean rank of each model over benchmarks on which all of them have a
                    value, the better half named at the left. Once over all core capabilities, and for each that has enough.
                    """, """
                    A bar joins models that the test cannot tell apart. The line above the axis is as long as two mean ranks must be
                    apart. Models and benchmarks with gaps are left out, and said to be.
                    """, """
                    As a ranking: another pool of models gives other mean ranks, also between two models that stay. Few benchmarks
                    tell nothing apart. For an order of all models take ranks.
                    """),
            CriticalDifference::draw);

    private final String question;
    private final String needs;
    private final ChartPage page;
    private final Function<Material, List<Drawing>> drawer;

    ChartKind(String question, String needs, ChartPage page, Function<Material, List<Drawing>> drawer) {
        this.question = question;
        this.needs = needs;
        this.page = page;
        this.drawer = drawer;
    }

    /** Those that every report draws. */
    public static List<ChartKind> ofReports() {
        return List.of(MATRIX, DOTS, SOURCES, BARS, SLOPE, COVERAGE, RANKS, HOME, WEIGHTS, GAP);
    }

    /** The name that commands and files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String question() {
        return question;
    }

    /** The data without which there is no such chart, in a few words. */
    public String needs() {
        return needs;
    }

    /** What it shows, how to read it and when not to use it, with headings. */
    public String explanation() {
        return page.toString();
    }

    /** All pictures of this kind that the comparison has data for, the widest view first; none if it is empty. */
    public List<Drawing> draw(Comparison comparison, Citations citations, ChartOptions options) {
        return comparison.isEmpty()
                ? List.of()
                : List.copyOf(drawer.apply(new Material(word(), comparison, citations, options)));
    }
}
