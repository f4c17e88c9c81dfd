package claimbench.score;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Document;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Measurement;
import claimbench.compare.Setting;
import claimbench.stats.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that one source gives for one benchmark under one setting: only these meet in a duel. Rows that name no
 * source stand in one table if they stand in one file.
 *
 * @param source its id; where no source is named, the file
 * @param publisher who printed it; empty if not known
 * @param entries in the order of the models
 */
record SourceTable(String source, String publisher, Benchmark benchmark, Setting setting, List<Entry> entries) {

    /**
     * A model's place in the table.
     *
     * @param model its row in the matrix
     * @param value higher is better; the mean where the table prints several
     * @param copy true if the table repeats a value that was measured elsewhere
     * @param noise standard error of sampling the items, in the unit of the benchmark; 0 where not known
     */
    record Entry(int model, double value, boolean copy, double noise) {}

    SourceTable {
        entries = List.copyOf(entries);
    }

    /** The tables about a benchmark that hold a value; none if it has no better and worse. */
    static List<SourceTable> of(Benchmark benchmark, ComparisonMatrix matrix) {
        if (!benchmark.isScore() || benchmark.scale().better() == Better.NONE) {
            return List.of();
        }
        Map<Key, SourceTable> tables = new LinkedHashMap<>();
        for (int row = 0; row < matrix.models().size(); row++) {
            String model = matrix.models().get(row);
            Set<Claim> copies = copies(matrix.measurements(model, benchmark));
            Map<Key, List<Document>> values = new LinkedHashMap<>();
            for (Document document : matrix.documentsAbout(model, benchmark)) {
                if (isUsed(document.claim(), matrix) && isSelfLike(document.setting(), matrix)) {
                    values.computeIfAbsent(Key.of(document), unused -> new ArrayList<>())
                            .add(document);
                }
            }
            for (Map.Entry<Key, List<Document>> value : values.entrySet()) {
                Key key = value.getKey();
                Entry entry = entry(row, value.getValue(), benchmark, copies);
                tables.merge(key, key.table(benchmark, entry), SourceTable::and);
            }
        }
        return List.copyOf(tables.values());
    }

    /** One table for each setting, with the mean of a model's independent measurements. */
    static List<SourceTable> independent(Benchmark benchmark, ComparisonMatrix matrix) {
        if (!benchmark.isScore() || benchmark.scale().better() == Better.NONE) {
            return List.of();
        }
        Map<Key, SourceTable> tables = new LinkedHashMap<>();
        for (int row = 0; row < matrix.models().size(); row++) {
            Map<Setting, List<Document>> values = new LinkedHashMap<>();
            for (Measurement measurement : matrix.measurements(matrix.models().get(row), benchmark)) {
                Document original = measurement.original();
                if (original.claim().provenance() == Provenance.INDEPENDENT && isSelfLike(original.setting(), matrix)) {
                    values.computeIfAbsent(original.setting(), unused -> new ArrayList<>())
                            .add(original);
                }
            }
            for (Map.Entry<Setting, List<Document>> value : values.entrySet()) {
                Key key = new Key("", "", value.getKey());
                Entry entry = entry(row, value.getValue(), benchmark, Set.of());
                tables.merge(key, key.table(benchmark, entry), SourceTable::and);
            }
        }
        return List.copyOf(tables.values());
    }

    /** The values that the cells of a column show; empty if it has none or no better and worse. */
    static Optional<SourceTable> shown(BenchmarkColumn column, ComparisonMatrix matrix) {
        Benchmark benchmark = column.benchmark();
        if (!benchmark.isScore() || benchmark.scale().better() == Better.NONE) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (int row = 0; row < matrix.models().size(); row++) {
            int at = row;
            matrix.cell(matrix.models().get(row), column)
                    .consensus()
                    .ifPresent(consensus -> consensus
                            .number()
                            .ifPresent(number -> entries.add(new Entry(
                                    at,
                                    sign(benchmark) * number.doubleValue(),
                                    false,
                                    noise(
                                            consensus,
                                            benchmark,
                                            column.reference().unit())))));
        }
        return Optional.of(new SourceTable("", "", benchmark, column.reference(), entries));
    }

    /** The same table with other numbers for the models, in the order of these. */
    SourceTable withModels(int[] places) {
        return new SourceTable(
                source,
                publisher,
                benchmark,
                setting,
                entries.stream()
                        .map(entry -> new Entry(places[entry.model()], entry.value(), entry.copy(), entry.noise()))
                        .sorted(Comparator.comparingInt(Entry::model))
                        .toList());
    }

    /** What sets tables of a benchmark apart. */
    private record Key(String source, String publisher, Setting setting) {
        static Key of(Document document) {
            Claim claim = document.claim();
            return new Key(
                    claim.attribution()
                            .source()
                            .map(Source::id)
                            .orElseGet(() -> claim.stated().where().file()),
                    claim.attribution().source().map(Source::publisher).orElse(""),
                    document.setting());
        }

        SourceTable table(Benchmark benchmark, Entry entry) {
            return new SourceTable(source, publisher, benchmark, setting, List.of(entry));
        }
    }

    private SourceTable and(SourceTable more) {
        List<Entry> both = new ArrayList<>(entries);
        both.addAll(more.entries);
        return new SourceTable(source, publisher, benchmark, setting, both);
    }

    private static Entry entry(int row, List<Document> documents, Benchmark benchmark, Set<Claim> copies) {
        Document first = documents.get(0);
        double mean = documents.stream()
                .map(document -> document.claim().value().number().orElseThrow())
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElseThrow();
        boolean copy = documents.stream().allMatch(document -> copies.contains(document.claim()));
        return new Entry(
                row,
                sign(benchmark) * mean,
                copy,
                noise(Consensus.of(first), benchmark, first.setting().unit()));
    }

    private static double sign(Benchmark benchmark) {
        return benchmark.scale().better() == Better.LOWER ? -1 : 1;
    }

    private static double noise(Consensus consensus, Benchmark benchmark, Unit unit) {
        return Uncertainty.proportion(consensus, benchmark)
                .map(proportion -> error(proportion) * Uncertainty.whole(unit))
                .orElse(0.0);
    }

    /** That of a share which is at least half an item away from none and from all. */
    private static double error(Proportion proportion) {
        double edge = 0.5 / proportion.items();
        double inside = Math.min(Math.max(proportion.share(), edge), 1 - edge);
        return Math.sqrt(inside * (1 - inside) / proportion.items());
    }

    private static Set<Claim> copies(List<Measurement> measurements) {
        Set<Claim> copies = new HashSet<>();
        measurements.forEach(measurement -> measurement.copies().forEach(document -> copies.add(document.claim())));
        return copies;
    }

    private static boolean isUsed(Claim claim, ComparisonMatrix matrix) {
        return claim.isActive()
                && claim.value().number().isPresent()
                && matrix.policy().evidence().admits(claim);
    }

    private static boolean isSelfLike(Setting setting, ComparisonMatrix matrix) {
        return matrix.policy().comparability().match(setting, setting) == Match.LIKE;
    }
}
