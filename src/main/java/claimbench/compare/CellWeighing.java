package claimbench.compare;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.ClaimedValue.Limit;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.ClaimedValue.Withheld;
import claimbench.compare.Consensus.Range;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Weighed.Use;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs the claims about one model against the reference setting of a benchmark, and makes the cell. */
final class CellWeighing {

    private record Candidate(Measurement measurement, Tier tier) {
        Claim claim() {
            return measurement.claim();
        }
    }

    private final Benchmark benchmark;
    private final Setting reference;
    private final CellPolicy policy;
    private final Origins origins;
    private final List<Weighed> weighed = new ArrayList<>();

    private CellWeighing(BenchmarkColumn column, CellPolicy policy, Origins origins) {
        this.benchmark = column.benchmark();
        this.reference = column.reference();
        this.policy = policy;
        this.origins = origins;
    }

    static Cell weigh(BenchmarkColumn column, List<Document> documents, CellPolicy policy, Origins origins) {
        return documents.isEmpty() ? new Cell.Missing() : new CellWeighing(column, policy, origins).cell(documents);
    }

    private Cell cell(List<Document> documents) {
        List<Document> usable = new ArrayList<>();
        for (Document document : documents) {
            Claim claim = document.claim();
            Optional<Use> setAside = setAside(claim);
            if (setAside.isPresent()) {
                weighed.add(new Weighed(claim, setAside.get(), claim.note()));
            } else {
                usable.add(document);
            }
        }
        List<Candidate> candidates = candidates(usable);
        if (!candidates.isEmpty()) {
            return valued(candidates);
        }
        List<Weighed> evidence = evidence();
        if (has(Use.UNLIKE) || has(Use.UNCLEAR)) {
            return new Cell.Unlike(evidence);
        }
        if (has(Use.DISPUTED)) {
            return new Cell.Disputed(Optional.empty(), evidence);
        }
        return new Cell.Withheld(
                evidence.stream().map(w -> w.use().words()).distinct().collect(Collectors.joining(", ")), evidence);
    }

    private Optional<Use> setAside(Claim claim) {
        if (!policy.evidence().admits(claim)) {
            return Optional.of(Use.FILTERED);
        }
        if (claim.value() instanceof Withheld) {
            return Optional.of(Use.REFUSED);
        }
        return switch (claim.status()) {
            case ACTIVE -> Optional.empty();
            case DISPUTED -> Optional.of(Use.DISPUTED);
            case WITHDRAWN -> Optional.of(Use.WITHDRAWN);
            case CORRECTED, SUPERSEDED -> Optional.of(Use.REPLACED);
        };
    }

    /** A measurement stands under the reference setting if one of the documents that print it says so. */
    private List<Candidate> candidates(List<Document> usable) {
        List<Candidate> candidates = new ArrayList<>();
        for (Measurement measurement : Grouping.of(usable, origins)) {
            Claim original = measurement.claim();
            Match match = measurement
                    .documents()
                    .map(document -> policy.comparability().match(document.setting(), reference))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            if (policy.comparability().admits(match)) {
                candidates.add(new Candidate(measurement, Tier.of(original.provenance(), match)));
            } else {
                Likeness likeness =
                        policy.comparability().likeness(measurement.original().setting(), reference);
                Use use = likeness.match() == Match.UNLIKE ? Use.UNLIKE : Use.UNCLEAR;
                weighed.add(new Weighed(original, use, String.join(", ", likeness.reasons())));
            }
            String origin = original.id() + " in " + original.attribution().sourceId();
            measurement.copies().forEach(copy -> weighed.add(new Weighed(copy.claim(), Use.COPY, origin)));
        }
        return candidates;
    }

    private Cell valued(List<Candidate> candidates) {
        Tier best = candidates.stream()
                .map(Candidate::tier)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Measurement> basis = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean counts = candidate.tier() == best;
            weighed.add(new Weighed(candidate.claim(), counts ? Use.COUNTED : Use.OUTRANKED, ""));
            if (counts) {
                basis.add(candidate.measurement());
            }
        }
        List<BigDecimal> numbers = candidates.stream()
                .flatMap(candidate -> candidate.claim().value().number().stream())
                .sorted()
                .toList();
        Optional<Range> range = numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(numbers.get(0), numbers.get(numbers.size() - 1)));
        Consensus consensus = new Consensus(value(basis), best, basis, range, candidates.size());
        boolean agree = range.map(r -> Tolerance.of(benchmark, r).compareTo(r.width()) >= 0)
                .orElseGet(() -> sameAnswer(candidates));
        return agree ? new Cell.Reported(consensus, evidence()) : new Cell.Disputed(Optional.of(consensus), evidence());
    }

    private static boolean sameAnswer(List<Candidate> candidates) {
        return candidates.stream()
                        .map(candidate -> candidate.claim().value())
                        .distinct()
                        .count()
                <= 1;
    }

    private ClaimedValue value(List<Measurement> basis) {
        if (benchmark.kind() == Benchmark.Kind.FEATURE) {
            return new Feature(basis.stream()
                    .map(measurement -> measurement.claim().value())
                    .flatMap(value -> value instanceof Feature feature ? Stream.of(feature.answer()) : Stream.empty())
                    .min(Comparator.naturalOrder())
                    .orElse(Answer.NO));
        }
        if (basis.size() == 1) {
            return basis.get(0).claim().value();
        }
        List<BigDecimal> sorted = basis.stream()
                .flatMap(measurement -> measurement.claim().value().number().stream())
                .sorted()
                .toList();
        return benchmark.kind() == Benchmark.Kind.LIMIT
                ? new Limit(sorted.get((sorted.size() - 1) / 2), reference.unit())
                : new Score(median(sorted), reference.unit(), Optional.empty(), OptionalInt.empty());
    }

    /** Of an even number, the mean of the two in the middle; a limit is never averaged, as nobody stated the mean. */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return sorted.get(middle);
        }
        BigDecimal sum = sorted.get(middle - 1).add(sorted.get(middle));
        BigDecimal half = sum.divide(BigDecimal.valueOf(2));
        return half.scale() > sum.scale() ? half.stripTrailingZeros().setScale(half.scale()) : half;
    }

    private boolean has(Use use) {
        return weighed.stream().anyMatch(w -> w.use() == use);
    }

    private List<Weighed> evidence() {
        return weighed.stream()
                .sorted(Comparator.comparing(Weighed::use).thenComparing(Weighed::claim, Claim.ORDER))
                .toList();
    }
}
