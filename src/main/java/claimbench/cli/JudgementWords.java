package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.claim.Unit;
import claimbench.harness.ValueText;
import claimbench.judge.Evidence;
import claimbench.judge.Evidence.Entry;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Evidence.Place;
import claimbench.judge.Evidence.Statement;
import claimbench.judge.Settling;
import claimbench.judge.Strength;
import claimbench.score.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Evidence, and what would settle a sentence, in words. */
final class JudgementWords {

    private JudgementWords() {}

    /** {@code for · A 76.4 % ○ against B 73.1 % ○ on …, gap …, beyond sampling error · grade C · sources, claims}. */
    static String evidence(Evidence evidence) {
        return evidence.side().word() + " · " + what(evidence);
    }

    private static String what(Evidence evidence) {
        if (evidence instanceof Meeting meeting) {
            return meeting(meeting);
        }
        if (evidence instanceof Statement statement) {
            return statement(statement);
        }
        if (evidence instanceof Place place) {
            return place(place);
        }
        return entry((Entry) evidence);
    }

    private static String meeting(Meeting meeting) {
        Claim first = meeting.duel().first();
        Claim second = meeting.duel().second();
        BigDecimal margin = meeting.duel().margin();
        return first.model() + " " + value(first) + " against " + second.model() + " " + value(second) + " on "
                + meeting.benchmark().name() + ", " + gap(margin, meeting.benchmark()) + ", "
                + (meeting.counts() ? meeting.noise().words() : "not compared")
                + " · grade " + meeting.duel().grade() + strength(meeting)
                + " · " + sources(first, second);
    }

    /** Whose figures they are, where they count in full. */
    private static String strength(Meeting meeting) {
        return switch (meeting.strength()) {
            case INDEPENDENT -> ", independent";
            case RIVAL -> ", a rival's figures";
            case VENDOR -> ", makers' figures";
            case WEAK -> ", weak";
            case NOTHING -> ", counted for nothing";
        };
    }

    private static String gap(BigDecimal margin, Benchmark benchmark) {
        Unit unit = benchmark.scale().unit();
        String name = unit == Unit.PERCENT ? "percentage points" : ValueText.unit(unit);
        String size = ValueText.number(margin.abs()) + (name.isEmpty() ? "" : " " + name);
        return margin.signum() == 0 ? "equal" : (margin.signum() > 0 ? "ahead by " : "behind by ") + size;
    }

    private static String value(Claim claim) {
        return ValueText.withUnit(claim.value()) + " " + claim.provenance().mark();
    }

    private static String sources(Claim first, Claim second) {
        String one = source(first);
        String other = source(second);
        return one.equals(other)
                ? one + ", claims " + first.id() + " and " + second.id()
                : one + ", claim " + first.id() + "; " + other + ", claim " + second.id();
    }

    private static String source(Claim claim) {
        String id = claim.attribution().sourceId();
        return id.isEmpty() ? "no source" : id;
    }

    private static String statement(Statement statement) {
        Claim claim = statement.claim();
        String about = statement.about().words();
        String conditions = claim.conditions().toString();
        return claim.model() + ", " + statement.benchmark().name() + ": " + value(claim)
                + (conditions.isEmpty() ? "" : " (" + conditions + ")")
                + (about.isEmpty() ? "" : ", " + about)
                + " · " + speaker(claim)
                + " · " + source(claim) + ", claim " + claim.id();
    }

    private static String speaker(Claim claim) {
        String party = claim.attribution().party();
        String kind = claim.provenance().label();
        return claim.provenance() == Provenance.PRESS || party.isEmpty() ? kind : kind + ", " + party;
    }

    private static String place(Place place) {
        Standing standing = place.standing();
        return String.format(
                Locale.ROOT,
                "%s stands in tier %d of %s, rank %d (%d to %d), expected wins %.0f %% (%.0f to %.0f %%) · %s"
                        + " · standing, %s",
                standing.model(),
                standing.tier(),
                place.capability(),
                standing.rank(),
                standing.spread().best(),
                standing.spread().worst(),
                100 * standing.winRate().value(),
                100 * standing.winRate().range().low(),
                100 * standing.winRate().range().high(),
                standing.support().ownTablesOnly()
                        ? "tables of its own maker only"
                        : place.strength() == Strength.INDEPENDENT
                                ? "independent tables among others"
                                : "tables of makers",
                Talk.counted(standing.support().duels(), "duel"));
    }

    private static String entry(Entry entry) {
        return "models.csv lists " + entry.column() + " " + entry.text() + " for " + entry.model() + " · "
                + "source: " + (entry.counts() ? entry.strength().meaning() : "press or catalogue") + " · "
                + entry.source().map(Source::id).orElse("no source");
    }

    /** What would settle it, as one sentence without a full stop. */
    static String settling(Settling settling) {
        String models = and(settling.models());
        List<String> tests = settling.benchmarks();
        return switch (settling.way()) {
            case RUN ->
                "an independent run of " + models + " on "
                        + (tests.isEmpty() ? "a benchmark of this kind; the registry has none" : and(tests))
                        + " under one setting, with one harness";
            case MORE_ITEMS ->
                settling.amount().isEmpty()
                        ? "a test of " + models + " with more items than " + and(tests) + ", or several runs of it"
                        : "a test of " + models + " such as " + and(tests) + " with about " + settling.amount()
                                + " items that both answer";
            case STATE_CONDITIONS ->
                settling.amount().isEmpty()
                        ? "the conditions of the values on " + and(tests)
                        : "the conditions " + settling.amount() + " of both values on " + and(tests);
            case TEST_LIMIT, TEST_FEATURE ->
                (tests.isEmpty() ? "an independent document that shows " : "an independent test that shows ")
                        + settling.amount() + " of " + models
                        + (tests.isEmpty() ? "" : "; benchmarks of that kind in the registry: " + and(tests));
        };
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
