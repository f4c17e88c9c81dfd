package claimbench.compare;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.Likeness.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Models against benchmarks: what may stand side by side, and why the rest may not. */
public final class ComparisonMatrix {

    private final List<String> models;
    private final List<BenchmarkColumn> columns;
    private final CellPolicy policy;
    private final Map<String, Map<String, List<Document>>> documents;
    private final Origins origins;
    private final Map<BenchmarkColumn, Map<String, Cell>> cells = new LinkedHashMap<>();

    private ComparisonMatrix(
            List<String> models,
            List<BenchmarkColumn> columns,
            CellPolicy policy,
            Map<String, Map<String, List<Document>>> documents,
            Origins origins) {
        this.models = models;
        this.columns = columns;
        this.policy = policy;
        this.documents = documents;
        this.origins = origins;
        for (BenchmarkColumn column : columns) {
            Map<String, Cell> row = new HashMap<>();
            for (String model : models) {
                List<Document> about = documentsAbout(model, column.benchmark());
                row.put(model, CellWeighing.weigh(column, about, policy, origins));
            }
            cells.put(column, row);
        }
    }

    /**
     * Sets the claims side by side. A benchmark gets one column, in the setting for which most models have a value;
     * or, split, one for each setting that two or more models share.
     *
     * @param sources all that are known, also those without a claim: copies may have gone through them
     * @param models names of the rows, in order
     * @param benchmarks the columns, in order; those without any claim are left out
     */
    public static ComparisonMatrix of(
            List<Claim> claims,
            Collection<Source> sources,
            List<String> models,
            List<Benchmark> benchmarks,
            CellPolicy policy,
            boolean splitSettings) {
        Set<String> shown = new LinkedHashSet<>(models);
        Map<String, Map<String, List<Document>>> grouped = new HashMap<>();
        Map<String, Benchmark> byName = new HashMap<>();
        benchmarks.forEach(benchmark -> byName.put(benchmark.name(), benchmark));
        for (Claim claim : claims) {
            Benchmark benchmark = byName.get(claim.benchmark());
            if (benchmark != null && shown.contains(claim.model())) {
                grouped.computeIfAbsent(claim.benchmark(), unused -> new HashMap<>())
                        .computeIfAbsent(claim.model(), unused -> new ArrayList<>())
                        .add(new Document(claim, Setting.of(claim, benchmark)));
            }
        }
        List<BenchmarkColumn> columns = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            Map<String, List<Document>> about = grouped.getOrDefault(benchmark.name(), Map.of());
            if (!about.isEmpty()) {
                columns.addAll(ReferenceSetting.columns(benchmark, about, policy, splitSettings));
            }
        }
        return new ComparisonMatrix(List.copyOf(shown), List.copyOf(columns), policy, grouped, new Origins(sources));
    }

    public List<String> models() {
        return models;
    }

    public List<BenchmarkColumn> columns() {
        return columns;
    }

    public CellPolicy policy() {
        return policy;
    }

    public Cell cell(String model, BenchmarkColumn column) {
        Cell cell = cells.getOrDefault(column, Map.of()).get(model);
        if (cell == null) {
            throw new IllegalArgumentException("no cell for " + model + " and " + column.title());
        }
        return cell;
    }

    /** Everything that was read about a model and a benchmark, in the order of the claims. */
    public List<Document> documentsAbout(String model, Benchmark benchmark) {
        return documents.getOrDefault(benchmark.name(), Map.of()).getOrDefault(model, List.of());
    }

    /** All duels between two models on a benchmark whose values may be used; the best grade first. */
    public List<Duel> duels(String first, String second, Benchmark benchmark) {
        List<Duel> duels = new ArrayList<>();
        for (Measurement a : measurements(first, benchmark)) {
            for (Measurement b : measurements(second, benchmark)) {
                duels.addAll(duels(a, b, benchmark));
            }
        }
        duels.sort(Comparator.comparing(Duel::grade));
        return duels;
    }

    /** The originals meet; a copy meets the other's original where one source prints both. Two copies never meet. */
    private List<Duel> duels(Measurement a, Measurement b, Benchmark benchmark) {
        List<Duel> duels = new ArrayList<>();
        duels.add(Duel.of(a.original(), b.original(), benchmark, policy.comparability()));
        b.copies().stream()
                .filter(copy -> isOfOneSource(a.original(), copy))
                .forEach(copy -> duels.add(Duel.of(a.original(), copy, benchmark, policy.comparability())));
        a.copies().stream()
                .filter(copy -> isOfOneSource(copy, b.original()))
                .forEach(copy -> duels.add(Duel.of(copy, b.original(), benchmark, policy.comparability())));
        return duels;
    }

    private static boolean isOfOneSource(Document first, Document second) {
        return !first.sourceId().isEmpty() && first.sourceId().equals(second.sourceId());
    }

    /** The measurements of a model on a benchmark whose values may be used, each with its copies. */
    public List<Measurement> measurements(String model, Benchmark benchmark) {
        return grouped(
                model, benchmark, document -> document.claim().value().number().isPresent());
    }

    /** As {@link #measurements}, and also what is stated without a number, such as features. */
    public List<Measurement> statements(String model, Benchmark benchmark) {
        return grouped(model, benchmark, document -> !(document.claim().value() instanceof ClaimedValue.Withheld));
    }

    private List<Measurement> grouped(String model, Benchmark benchmark, Predicate<Document> filter) {
        return Grouping.of(
                documentsAbout(model, benchmark).stream()
                        .filter(this::isUsable)
                        .filter(filter)
                        .toList(),
                origins);
    }

    private boolean isUsable(Document document) {
        return document.claim().isActive() && policy.evidence().admits(document.claim());
    }

    /**
     * The duel of the values that two cells of a column show, by the most comparable documents that print them; empty
     * if one of them shows no number.
     */
    public Optional<Duel> duelOfShown(String first, String second, BenchmarkColumn column) {
        Optional<Consensus> a =
                cell(first, column).consensus().filter(c -> c.number().isPresent());
        Optional<Consensus> b =
                cell(second, column).consensus().filter(c -> c.number().isPresent());
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Meeting best = null;
        for (Measurement left : a.get().basis()) {
            for (Measurement right : b.get().basis()) {
                best = better(best, left, right);
                if (best.grade() == Grade.A) {
                    return Optional.of(best.duel(column.benchmark()));
                }
            }
        }
        return Optional.ofNullable(best).map(meeting -> meeting.duel(column.benchmark()));
    }

    /** Two documents and the grade of their comparison. */
    private record Meeting(Document first, Document second, Grade grade) {
        Duel duel(Benchmark benchmark) {
            return Duel.of(first, second, grade, benchmark);
        }
    }

    /** The better graded of a meeting and those of two measurements. */
    private Meeting better(@Nullable Meeting before, Measurement a, Measurement b) {
        Meeting best = better(before, a.original(), b.original());
        for (Document copy : b.copies()) {
            best = better(best, a.original(), copy);
        }
        for (Document copy : a.copies()) {
            best = better(best, copy, b.original());
        }
        return best;
    }

    private Meeting better(@Nullable Meeting best, Document first, Document second) {
        Grade grade = Duel.grade(first, second, policy.comparability());
        return best == null || grade.compareTo(best.grade()) < 0 ? new Meeting(first, second, grade) : best;
    }

    /** How many models have a value that may enter a number. */
    public long valued(BenchmarkColumn column) {
        return models.stream()
                .filter(model -> cell(model, column).consensus().isPresent())
                .count();
    }

    /** Chooses the setting of a column. */
    private static final class ReferenceSetting {

        private record Candidate(Setting setting, long models, long independent) {}

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::models)
                .reversed()
                .thenComparing(Comparator.comparingLong(Candidate::independent).reversed())
                .thenComparing(candidate -> candidate.setting().toString())
                .thenComparing(candidate -> candidate.setting().unit());

        static List<BenchmarkColumn> columns(
                Benchmark benchmark, Map<String, List<Document>> about, CellPolicy policy, boolean split) {
            List<Candidate> candidates = candidates(about, policy);
            List<Candidate> shared = candidates.stream()
                    .filter(candidate -> candidate.models() > 1)
                    .toList();
            if (split && shared.size() > 1) {
                return shared.stream()
                        .map(candidate -> new BenchmarkColumn(benchmark, candidate.setting(), true))
                        .toList();
            }
            return List.of(new BenchmarkColumn(benchmark, candidates.get(0).setting(), false));
        }

        private static List<Candidate> candidates(Map<String, List<Document>> about, CellPolicy policy) {
            Set<Setting> settings = new LinkedHashSet<>();
            about.values().forEach(documents -> documents.forEach(document -> settings.add(document.setting())));
            return settings.stream()
                    .map(setting -> candidate(setting, about, policy))
                    .sorted(BEST_FIRST)
                    .toList();
        }

        private static Candidate candidate(Setting setting, Map<String, List<Document>> about, CellPolicy policy) {
            long models = 0;
            long independent = 0;
            for (List<Document> documents : about.values()) {
                List<Document> fitting = documents.stream()
                        .filter(document ->
                                document.claim().isActive() && policy.evidence().admits(document.claim()))
                        .filter(document -> policy.comparability().match(document.setting(), setting) == Match.LIKE)
                        .toList();
                models += fitting.isEmpty() ? 0 : 1;
                independent += fitting.stream()
                        .filter(document -> document.claim().provenance() == Provenance.INDEPENDENT)
                        .count();
            }
            return new Candidate(setting, models, independent);
        }
    }
}
