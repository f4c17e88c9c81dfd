package claimbench.foreign;

import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.foreign.Drafting.Side;
import claimbench.foreign.Reading.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the values of tables into rows, and sorts what cannot be one. */
final class Proposer {

    private final Drafting drafting;
    private final Measures measures;
    private final NameReader models;
    private final NameReader benchmarks;
    private final Standing standing;

    private final List<ProposedRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<KnownValue> alreadyThere = new ArrayList<>();
    private final List<KnownValue> differing = new ArrayList<>();
    private final Set<NameMatch> matches = new LinkedHashSet<>();
    private final Map<Asked, Open> open = new LinkedHashMap<>();
    private final Map<Asked, Set<String>> places = new LinkedHashMap<>();
    private int missing;

    private record Asked(Subject subject, String written) {}

    Proposer(Catalogue catalogue, ImportOptions options, List<Claim> existing) {
        this.drafting = new Drafting(options);
        this.measures = new Measures(catalogue);
        this.models = NameReader.models(catalogue, options.answers());
        this.benchmarks = NameReader.benchmarks(catalogue, options.answers());
        this.standing = new Standing(existing);
    }

    NameReader models() {
        return models;
    }

    NameReader benchmarks() {
        return benchmarks;
    }

    /** True for a text that alone names a model or a benchmark. */
    boolean isName(GridCell cell) {
        Heading heading = new Heading(List.of(cell));
        return models.knows(heading) || benchmarks.knows(heading);
    }

    Proposal proposal(List<String> remarks) {
        List<Question> questions = new ArrayList<>();
        open.forEach((asked, reading) -> questions.add(new Question(
                asked.subject(),
                asked.written(),
                reading.candidates(),
                List.copyOf(places.getOrDefault(asked, Set.of())),
                reading.why())));
        return new Proposal(rows, rejected, alreadyThere, differing, missing, List.copyOf(matches), questions, remarks);
    }

    /** Sorts one value of a table. */
    void add(Entry entry, TableHabits habits) {
        habits.grammar()
                .read(entry.value().text())
                .match(
                        () -> ++missing,
                        one -> addSingle(entry, one, habits),
                        several -> addSeveral(entry, several, habits),
                        unreadable -> addUnreadable(entry, unreadable.reason()));
    }

    private int addSeveral(Entry entry, CellValue.Several several, TableHabits habits) {
        Optional<List<Entry>> apart = Several.apart(entry, several.parts());
        if (apart.isEmpty()) {
            return addUnreadable(
                    entry,
                    "the cell has " + several.parts().size()
                            + " values and the table does not say what tells them apart; "
                            + "give each a row of its own with its conditions");
        }
        apart.get().forEach(one -> add(one, habits));
        return several.parts().size();
    }

    private int addUnreadable(Entry entry, String reason) {
        Reading model = models.read(entry.model());
        Reading benchmark = benchmarks.read(entry.benchmark());
        if (isWanted(model) && isWanted(benchmark)) {
            ask(entry, models, model);
            ask(entry, benchmarks, benchmark);
            Draft draft = drafting.draft(entry, side(model), side(benchmark), Qualifiers.NONE, List.of());
            reject(entry, draft.with("value", entry.value().text()).spoiled(reason));
        }
        return 1;
    }

    private int addSingle(Entry entry, CellValue.Single value, TableHabits habits) {
        Reading model = models.read(entry.model());
        Reading benchmark = benchmarks.read(entry.benchmark());
        if (!isWanted(model) || !isWanted(benchmark)) {
            return 1;
        }
        List<String> remarks = new ArrayList<>();
        if (!value.note().isEmpty()) {
            remarks.add(value.note());
        }
        if (!value.spread().isEmpty() && !habits.statesStandardError()) {
            remarks.add("printed with ±" + value.spread() + ", of which the table does not say what it is");
        }
        Qualifiers beside = Qualifiers.read(value.beside(), Subject.BENCHMARK);
        Draft draft = drafting.draft(entry, side(model), side(benchmark), beside, remarks);
        if (!value.spread().isEmpty() && habits.statesStandardError()) {
            draft = draft.with("stderr", value.spread());
        }
        Optional<String> unsettled = ask(entry, models, model).or(() -> ask(entry, benchmarks, benchmark));
        ask(entry, benchmarks, benchmark);
        if (unsettled.isPresent()) {
            reject(entry, draft.with("value", entry.value().text()).spoiled(unsettled.get()));
            return 1;
        }
        Draft measured = measures.measured(draft, value, headingUnit(model).or(() -> headingUnit(benchmark)));
        if (measured.isGood()) {
            propose(measured.at(entry.place()));
        } else {
            reject(entry, measured.with("value", entry.value().text()));
        }
        return 1;
    }

    private void propose(ProposedRow row) {
        Optional<Claim> same = standing.same(row);
        Optional<Claim> other = standing.other(row);
        if (same.isPresent()) {
            alreadyThere.add(new KnownValue(row, same.get()));
        } else if (other.isPresent()) {
            differing.add(new KnownValue(row, other.get()));
        } else {
            standing.proposedBefore(row)
                    .ifPresentOrElse(
                            before -> rejected.add(new RejectedRow(
                                    row,
                                    "the same model, benchmark and conditions stand at "
                                            + before.place() + " with " + before.text("value")
                                            + "; state the condition that tells them apart")),
                            () -> rows.add(row));
        }
    }

    private void reject(Entry entry, Draft draft) {
        rejected.add(new RejectedRow(draft.at(entry.place()), draft.problem()));
    }

    /** Takes note of what a name was taken for, or asks; what is unsettled, in words. */
    private Optional<String> ask(Entry entry, NameReader reader, Reading reading) {
        Subject subject = reader.subject();
        return reading.match(
                named -> {
                    matches.add(new NameMatch(subject, named.written(), named.entry(), named.how()));
                    return Optional.empty();
                },
                unsettled -> {
                    Asked asked = new Asked(subject, unsettled.written());
                    open.putIfAbsent(asked, unsettled);
                    places.computeIfAbsent(asked, unused -> new LinkedHashSet<>())
                            .add(entry.place());
                    return Optional.of("the " + subject.column() + " \"" + unsettled.written() + "\" is not settled: "
                            + unsettled.why()
                            + (unsettled.candidates().isEmpty()
                                    ? ""
                                    : "; perhaps " + String.join(" or ", unsettled.candidates())));
                },
                Optional::empty);
    }

    private static boolean isWanted(Reading reading) {
        return reading.match(named -> true, unsettled -> true, () -> false);
    }

    private static Side side(Reading reading) {
        return reading.match(
                named -> new Side(named.entry(), named.beside()),
                unsettled -> new Side(unsettled.written(), unsettled.beside()),
                () -> new Side("", Qualifiers.NONE));
    }

    private static Optional<Unit> headingUnit(Reading reading) {
        return reading.match(named -> named.beside().unit(), unsettled -> Optional.empty(), Optional::empty);
    }
}
