package claimbench.report;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.compare.Weighed;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Cell.Kind;
import claimbench.harness.ValueText;
import claimbench.judge.Evidence;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Evidence.Place;
import claimbench.judge.Evidence.Statement;
import claimbench.judge.Judgement;
import claimbench.judge.Judging;
import claimbench.judge.SentenceReader;
import claimbench.judge.Settling;
import claimbench.judge.Side;
import claimbench.judge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Praise without numbers and stated limits of the core capabilities, each held against what is known. */
final class JudgedSentences {

    private static final int MOST_TESTS = 3;
    private static final int MOST_STATEMENTS = 3;

    private final Material material;

    private JudgedSentences(Material material) {
        this.material = material;
    }

    /** Empty if nothing of the kind is claimed. */
    static Optional<Table> table(Material material) {
        return new JudgedSentences(material).table();
    }

    private Optional<Table> table() {
        List<Table.Row> rows = material.models().stream()
                .flatMap(model -> sentences(model).stream().map(this::row))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "table-judged",
                        material.line("judged.table").inlines(),
                        List.of(
                                material.rowHeader("column.model"),
                                material.column("judged.said", Align.LEFT),
                                material.column("limits.quote", Align.LEFT),
                                material.column("limits.speaker", Align.LEFT),
                                material.column("judged.verdict", Align.LEFT),
                                material.column("judged.evidence", Align.LEFT),
                                material.column("judged.settling", Align.LEFT)),
                        rows));
    }

    /** A claim for each sentence that is said of a model: the first that says so. */
    private List<Claim> sentences(String model) {
        Map<String, Claim> sentences = new LinkedHashMap<>();
        material.core().stream()
                .flatMap(capability -> material.comparison().columns(capability.name()).stream())
                .filter(column -> isJudged(column.benchmark()))
                .flatMap(column -> material.cell(model, column).evidence().stream())
                .filter(weighed -> !weighed.use().isTakenBack())
                .map(Weighed::claim)
                .filter(Claim::isActive)
                .forEach(claim ->
                        sentences.putIfAbsent(claim.benchmark() + "|" + ValueText.withUnit(claim.value()), claim));
        return List.copyOf(sentences.values());
    }

    private static boolean isJudged(Benchmark benchmark) {
        return SentenceReader.isPraise(benchmark) || benchmark.kind() == Benchmark.Kind.LIMIT;
    }

    private Table.Row row(Claim claim) {
        Benchmark benchmark = material.comparison().catalogue().benchmark(claim.benchmark());
        Judgement judgement =
                Judging.judge(SentenceReader.of(claim, material.comparison().catalogue()), material.comparison());
        return material.row(
                claim.model(),
                List.of(
                        Table.Cell.of(claim.model()),
                        material.line()
                                .text(benchmark.name() + ": " + ValueText.withUnit(claim.value()))
                                .cite(List.of(claim))
                                .cell(),
                        Table.Cell.of(Kind.WORDS, Inline.text(Words.first(claim.quote()))),
                        Table.Cell.of(speaker(claim)),
                        material.line()
                                .text(material.term("verdict", judgement.verdict()))
                                .cell(),
                        evidence(judgement),
                        settling(judgement, benchmark)));
    }

    private String speaker(Claim claim) {
        String party = claim.attribution().party();
        String date = claim.attribution()
                .source()
                .flatMap(Source::published)
                .map(PartialDate::text)
                .orElseGet(() -> material.say("no-date"));
        return (party.isEmpty() ? material.say("not-named") : party) + " "
                + claim.provenance().mark() + ", " + date;
    }

    private Table.Cell evidence(Judgement judgement) {
        List<Meeting> meetings = judgement.evidence().stream()
                .flatMap(one -> one instanceof Meeting meeting ? Stream.of(meeting) : Stream.empty())
                .toList();
        if (!meetings.isEmpty()) {
            return meetings(meetings);
        }
        List<Statement> statements = judgement.evidence().stream()
                .flatMap(one -> one instanceof Statement statement ? Stream.of(statement) : Stream.empty())
                .limit(MOST_STATEMENTS)
                .toList();
        if (!statements.isEmpty()) {
            return statements(statements, judgement.sentence().model());
        }
        return judgement.evidence().stream()
                .flatMap(one -> one instanceof Place place ? Stream.of(place) : Stream.empty())
                .findFirst()
                .map(place -> material.line(
                                "judged.place",
                                place.standing().tier(),
                                Words.percent(place.standing().winRate().value()))
                        .cell())
                .orElseGet(() -> material.line("judged.nothing").cell());
    }

    /** Benchmark by benchmark: on how many the model is ahead of the other, beyond sampling error or unsure of it. */
    private Table.Cell meetings(List<Meeting> meetings) {
        Map<String, Set<Side>> sides = new LinkedHashMap<>();
        meetings.stream()
                .filter(Evidence::counts)
                .forEach(meeting -> sides.computeIfAbsent(meeting.benchmark().name(), unused -> new LinkedHashSet<>())
                        .add(meeting.side()));
        List<Claim> claims = new ArrayList<>();
        meetings.forEach(meeting -> claims.addAll(meeting.claims()));
        return material.line(
                        "judged.meetings",
                        meetings.get(0).duel().second().model(),
                        sides.size(),
                        count(Set.of(Side.FOR), sides),
                        count(Set.of(Side.NEITHER), sides),
                        count(Set.of(Side.AGAINST), sides))
                .cite(claims)
                .cell();
    }

    private static long count(Set<Side> wanted, Map<String, Set<Side>> sides) {
        return sides.values().stream().filter(wanted::equals).count();
    }

    private Table.Cell statements(List<Statement> statements, String model) {
        Line line = material.line();
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            String whose = claim.model().equals(model) ? "" : claim.model() + ": ";
            line.text(line.isEmpty() ? "" : "; ")
                    .text(whose + ValueText.withUnit(claim.value()) + " "
                            + claim.provenance().mark())
                    .cite(List.of(claim));
        }
        return line.cell();
    }

    private Table.Cell settling(Judgement judgement, Benchmark benchmark) {
        Optional<Settling> settling = judgement.settling().stream().findFirst();
        if (settling.isEmpty() || judgement.verdict() == Verdict.SUPPORTED) {
            return material.line("judged.settled").cell();
        }
        Words words = material.words();
        String models = words.and(settling.get().models());
        List<String> tests = settling.get().benchmarks();
        String named = tests.isEmpty() ? material.say("limits.no-test") : words.list(tests, MOST_TESTS);
        return switch (settling.get().way()) {
            case RUN, MORE_ITEMS, STATE_CONDITIONS ->
                material.line("judged.run", models, named).cell();
            case TEST_LIMIT, TEST_FEATURE ->
                material.line("judged.test", benchmark.name(), named).cell();
        };
    }
}
