package claimbench.cli;

import claimbench.claim.Provenance;
import claimbench.compare.Comparability;
import claimbench.compare.Grade;
import claimbench.compare.Tier;
import claimbench.judge.Verdict;
import claimbench.score.CapabilityScore;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods that {@code explain} explains; docs/method.md has the formulas. */
enum Method {
    MARKS(
            "Who is behind a value",
            () -> Arrays.stream(Provenance.values())
                    .map(provenance -> provenance.mark() + " " + provenance.label() + ": " + provenance.meaning())
                    .collect(Collectors.joining("\n", "", "\n"))),
    SETTINGS(
            "Which conditions must agree",
            () -> """
            The setting of a claim is what its source states for the conditions on which the benchmark compares
            (compare_on in benchmarks.csv). A column shows the setting for which most of the shown models have a
            value. Values under other settings stay visible and never enter a number.

            """
                    + Arrays.stream(Comparability.values())
                            .map(rule -> "--comparability " + rule.word() + ": " + rule.rule())
                            .collect(Collectors.joining("\n", "", "\n"))),
    GRADES(
            "How far a statement that one model is ahead can be trusted",
            () -> Arrays.stream(Grade.values())
                    .map(grade -> grade + ": " + grade.meaning())
                    .collect(Collectors.joining("\n", "", "\n"))),
    EVIDENCE(
            "Which of several values a cell shows",
            () -> "The median inside the best kind of evidence the cell has, best first:\n"
                    + Arrays.stream(Tier.values())
                            .map(tier -> "  " + tier.label())
                            .collect(Collectors.joining("\n", "", "\n"))
                    + "The range of all values under the setting is kept and shown.\n"),
    COPIES("Which claims count once", () -> """
            A claim from a source that names another as its origin (copied_from), a rival's or a press value that
            equals one of the maker or of an independent party, and a second document of the same party with the
            same value are copies: shown, and counted once with their original.
            """),
    DISPLAY_SCALE("One scale for scores", () -> """
            A score is shown as the share of the way from guessing to the ceiling of its benchmark, in percent:
            100 x max(0, (value - chance) / (ceiling - chance)). Limits are shown on a logarithmic scale against the
            best value stated; features as yes, partly, no. Scores without a ceiling (Elo, dollars) have no place on
            this scale and enter no average.
            """),
    COVERAGE(
            "What a capability value rests on",
            () -> "The plain mean of a model's benchmarks of the capability on the display scale, each once. It is"
                    + " given only for at least " + CapabilityScore.LEAST_BENCHMARKS + " benchmarks, always with its"
                    + " coverage (4 of 11 benchmarks).\nMeans over different benchmarks must not be ranked.\n"),
    WIN_RATE("How often a model is ahead inside one table", () -> """
            In a table (one source, one benchmark, one setting) the share of the other models that a model beats,
            ties counting half; averaged over the tables of a benchmark, then over benchmarks. Only values of one
            source meet.
            """),
    INTERVAL("How much of a difference is noise", () -> """
            Where the number of test items is known, Wilson's 95 percent interval; where the source states a standard
            error, 1.96 of it. Two values are told apart if Newcombe's interval of their difference leaves out zero.
            Harness, prompt and choice of benchmark are not in these intervals. Where nothing is known, none is drawn.
            """),
    STANDING("Where models stand in a capability", () -> """
            Two values meet in a duel if they stand in one source under one setting. Abilities are fitted to all duels
            of a capability (Bradley-Terry), with one term for models in tables of their own vendor, which is then
            taken out. Shown are the share of duels that a model would win against the others, its rank, and 90 percent
            of draws of benchmarks for both. A tier begins at the first model that is below the leader of the tier above
            at 95 percent; models of one tier cannot be told apart from its leader. How far a model is ahead on a
            benchmark does not count.
            """),
    HOME_ADVANTAGE("How much better models do in tables of their own vendor", () -> """
            The share of duels that a model wins against its equal in a table that its own vendor published; 50 percent
            would be even. It holds what vendors choose to print, tuning and differences of set-up: a property of tables,
            no proof of dishonesty. Standings have it taken out; values never. Where models meet in tables of their own
            vendors only, it cannot be told.
            """),
    GAP("What vendors claim against what others measured", () -> """
            A vendor's value of its own model meets the independent measurements (their median) on the same benchmark
            under the nearest conditions: alike before unstated before different. Pairs are always kept apart by that.
            The gap is the vendor's value less the measured one, + where the vendor's is better. Only shares are pooled,
            in percentage points. Pairs of one model hang together, so the interval of the mean is clustered by model.
            Inside, beyond, short: where the vendor's value lies, seen from the 95 percent interval of the measured one.
            A gap is a question, not an error: harness, effort, date and choice of what to print are in it.

            --corrected sets beside a value that only its vendor has what others might measure: the value less the mean
            gap of its benchmark, shrunken to the mean gap of all. There is no discount that fits every vendor.
            """),
    RIVALS("What vendors' tables say about the models of others", () -> """
            Each value that a vendor prints of another vendor's model, under its own name, meets what that vendor states
            and what independent parties measured on the benchmark, under the nearest conditions. Of several equally
            near own values the one nearest in size counts. Copied means the same figure, to the digits that both print;
            such a difference counts as 0. Differences are those of the table less the other, + where the table is
            kinder to the model. Most come from settings that nobody printed: look at those whose conditions match.
            """),
    WEIGHTS("What several capabilities together depend on", () -> """
            There is no standing over several capabilities unless --weights gives their weights. The report and the chart
            "weights" say instead who would be first under which share of all weights, and what the weights are, on
            average, that put a model first (SMAA-2).
            """),
    VERDICTS(
            "What the verdicts of claimbench test mean",
            () -> Arrays.stream(Verdict.values())
                            .map(verdict -> verdict.words() + ": " + verdict.meaning())
                            .collect(Collectors.joining("\n", "", "\n"))
                    + "A copy adds nothing; sampling error is neither for nor against; what press says alone counts for"
                    + " nothing. All rules: docs/test.md\n"),
    RULES("Other rules that order models", RankMethods::list);

    /** Texts are made when asked for. */
    @FunctionalInterface
    private interface Text {
        String make();
    }

    private final String title;
    private final Text text;

    Method(String title, Text text) {
        this.title = title;
        this.text = text;
    }

    static Optional<Method> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(method -> method.word().equals(wanted))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    String text() {
        return text.make();
    }
}
