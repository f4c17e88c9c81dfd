package claimbench.audit;

import claimbench.testing.Shared;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;

/** The shipped claims read again with plain loops, so that nothing of what is tested reads, groups or matches them. */
@NullUnmarked // A name that no row has would fail the test by itself.
final class PlainClaims {

    private static final Set<String> REGISTRIES =
            Set.of("models.csv", "benchmarks.csv", "sources.csv", "capabilities.csv", "context.csv");

    private static final List<String> KEYS = List.of(
            "variant",
            "subset",
            "mode",
            "effort",
            "tools",
            "harness",
            "attempts",
            "prompt",
            "simulator",
            "subtitles",
            "frames",
            "context",
            "context_management",
            "judge",
            "temperature",
            "timeout",
            "run",
            "setting");

    /** Who states a value, in the order in which the nearest to the measurement is looked for. */
    enum Party {
        INDEPENDENT,
        OWN,
        RIVAL,
        PRESS
    }

    /** A row of a claim file. */
    record Row(CSVRecord csv, Map<String, String> conditions, CSVRecord source, String party, Party kind) {
        String get(String column) {
            return csv.get(column);
        }

        BigDecimal value() {
            return new BigDecimal(csv.get("value"));
        }

        String key() {
            return String.join("|", get("model"), get("benchmark"), get("source"), get("locator"), get("value"));
        }

        String published() {
            String date = source.get("published").isEmpty() ? source.get("accessed") : source.get("published");
            return date.isEmpty() ? "9999" : date;
        }

        boolean isSecondHand() {
            return !source.get("kind").equals("vendor") && !source.get("kind").equals("independent");
        }

        String conditionText() {
            List<String> keys = new ArrayList<>(conditions.keySet());
            keys.sort(Comparator.comparingInt(KEYS::indexOf));
            StringBuilder text = new StringBuilder();
            for (String key : keys) {
                text.append(text.isEmpty() ? "" : "; ").append(key).append("=").append(conditions.get(key));
            }
            return text.toString();
        }
    }

    final Map<String, CSVRecord> models = new LinkedHashMap<>();
    final Map<String, CSVRecord> benchmarks = new LinkedHashMap<>();
    private final Map<String, CSVRecord> sources = new HashMap<>();

    /** Rows about scores, by model and benchmark. */
    private final Map<String, List<Row>> rows = new HashMap<>();

    PlainClaims(Path folder) throws IOException {
        for (CSVRecord row : Shared.rows(folder.resolve("models.csv"))) {
            models.put(row.get("name"), row);
        }
        for (CSVRecord row : Shared.rows(folder.resolve("benchmarks.csv"))) {
            if (row.get("kind").equals("score")) {
                benchmarks.put(row.get("name"), row);
            }
        }
        for (CSVRecord row : Shared.rows(folder.resolve("sources.csv"))) {
            sources.put(row.get("id"), row);
        }
        Set<String> vendors = new HashSet<>();
        for (CSVRecord model : models.values()) {
            vendors.add(model.get("vendor"));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !REGISTRIES.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            for (CSVRecord row : Shared.rows(file)) {
                if (benchmarks.containsKey(row.get("benchmark"))
                        && !row.get("value").equals("withheld")) {
                    read(row, vendors);
                }
            }
        }
        for (List<Row> cell : rows.values()) {
            cell.sort(Comparator.comparing((Row row) -> row.get("source"))
                    .thenComparing(Row::conditionText)
                    .thenComparing(row -> row.get("locator")));
        }
    }

    private void read(CSVRecord row, Set<String> vendors) {
        CSVRecord source = sources.get(row.get("source"));
        String vendor = models.get(row.get("model")).get("vendor");
        String party = row.get("measured_by").isEmpty() ? source.get("publisher") : row.get("measured_by");
        boolean repeats =
                !source.get("kind").equals("vendor") && !source.get("kind").equals("independent");
        Party kind = Party.INDEPENDENT;
        if (party.equals(vendor)) {
            kind = Party.OWN;
        } else if (vendors.contains(party)) {
            kind = Party.RIVAL;
        } else if (row.get("measured_by").isEmpty() && repeats) {
            kind = Party.PRESS;
        }
        Map<String, String> conditions = new TreeMap<>();
        for (String pair : row.get("conditions").split(";", -1)) {
            if (!pair.isBlank()) {
                int equals = pair.indexOf('=');
                conditions.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        if (conditions.containsKey("effort") && !conditions.get("effort").equals("none")) {
            conditions.putIfAbsent("mode", "thinking");
        }
        rows.computeIfAbsent(row.get("model") + "|" + row.get("benchmark"), unused -> new ArrayList<>())
                .add(new Row(row, conditions, source, party, kind));
    }

    List<Row> about(String model, String benchmark) {
        return rows.getOrDefault(model + "|" + benchmark, List.of());
    }

    /** The documents nearest to the measurements of a model on a benchmark, copies left out. */
    List<Row> originals(String model, String benchmark, Party kind) {
        List<Row> active = new ArrayList<>();
        for (Row row : about(model, benchmark)) {
            if (row.get("status").isEmpty()) {
                active.add(row);
            }
        }
        active.sort(Comparator.comparing(
                        (Row row) -> !row.source().get("copied_from").isEmpty())
                .thenComparing(Row::kind)
                .thenComparing(Row::isSecondHand)
                .thenComparing(Row::published));
        List<Row> originals = new ArrayList<>();
        for (Row row : active) {
            boolean copy = false;
            for (Row original : originals) {
                copy |= repeats(row, original, benchmark);
            }
            if (!copy) {
                originals.add(row);
            }
        }
        List<Row> ofKind = new ArrayList<>();
        for (Row row : originals) {
            if (row.kind() == kind) {
                ofKind.add(row);
            }
        }
        return ofKind;
    }

    private boolean repeats(Row row, Row original, String benchmark) {
        if (distance(row, original, benchmark)[0] == 2) {
            return false;
        }
        String root = row.source().get("copied_from");
        for (int steps = 0; !root.isEmpty() && steps < 100; steps++) {
            if (root.equals(original.get("source"))) {
                return true;
            }
            root = sources.containsKey(root) ? sources.get(root).get("copied_from") : "";
        }
        boolean firstHand = original.kind() == Party.OWN || original.kind() == Party.INDEPENDENT;
        boolean repeating = row.kind() == Party.PRESS || (row.kind() == Party.RIVAL && firstHand);
        boolean sameParty = !row.party().isEmpty() && row.party().equals(original.party());
        return (repeating || sameParty)
                && !row.get("source").equals(original.get("source"))
                && sameDigits(row.value(), original.value());
    }

    static boolean sameDigits(BigDecimal a, BigDecimal b) {
        int decimals = Math.min(a.scale(), b.scale());
        return a.setScale(decimals, RoundingMode.HALF_UP).compareTo(b.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }

    List<String> comparedOn(String benchmark) {
        List<String> keys = new ArrayList<>();
        for (String key : benchmarks.get(benchmark).get("compare_on").split(";", -1)) {
            if (!key.isBlank()) {
                keys.add(key.strip());
            }
        }
        return keys;
    }

    /** 0 for alike, 1 where something is stated on one side only, 2 where something differs; and how many are in the way. */
    int[] distance(Row a, Row b, String benchmark) {
        int[] counts = new int[3];
        for (String key : comparedOn(benchmark)) {
            counts[distance(a.conditions().get(key), b.conditions().get(key))]++;
        }
        if (counts[2] > 0) {
            return new int[] {2, counts[2]};
        }
        return counts[1] > 0 ? new int[] {1, counts[1]} : new int[] {0, 0};
    }

    private static int distance(String a, String b) {
        if (a == null && b == null) {
            return 0;
        }
        if (a == null || b == null || a.equals("unnamed") || b.equals("unnamed")) {
            return 1;
        }
        if (a.equals(b)) {
            return 0;
        }
        boolean some = a.equals("with") || b.equals("with");
        boolean nothing = Set.of("none", "without").contains(a)
                || Set.of("none", "without").contains(b);
        return some && !nothing ? 1 : 2;
    }

    /** Those nearest to a row. */
    List<Row> nearest(Row row, List<Row> others, String benchmark) {
        int best = Integer.MAX_VALUE;
        List<Row> nearest = new ArrayList<>();
        for (Row other : others) {
            int[] distance = distance(row, other, benchmark);
            int size = distance[0] * 100 + distance[1];
            if (size < best) {
                best = size;
                nearest.clear();
            }
            if (size == best) {
                nearest.add(other);
            }
        }
        return ofOneSetting(nearest, benchmark);
    }

    /** The setting of most rows; of equal ones that of the newest row, then the first by its words. */
    private List<Row> ofOneSetting(List<Row> rows, String benchmark) {
        List<Row> best = List.of();
        String bestDay = "";
        String bestSetting = "";
        for (Row one : rows) {
            List<Row> same = new ArrayList<>();
            String day = "";
            for (Row other : rows) {
                if (setting(other, benchmark).equals(setting(one, benchmark))) {
                    same.add(other);
                    String published = other.published().equals("9999") ? "" : other.published();
                    day = published.compareTo(day) > 0 ? published : day;
                }
            }
            String setting = setting(one, benchmark);
            boolean better = same.size() > best.size();
            if (same.size() == best.size()) {
                better = day.compareTo(bestDay) > 0 || (day.equals(bestDay) && setting.compareTo(bestSetting) < 0);
            }
            if (better) {
                best = same;
                bestDay = day;
                bestSetting = setting;
            }
        }
        return best;
    }

    private String setting(Row row, String benchmark) {
        StringBuilder setting = new StringBuilder();
        for (String key : comparedOn(benchmark)) {
            String value = row.conditions().get(key);
            setting.append(setting.isEmpty() ? "" : ", ")
                    .append(value == null ? key + " not stated" : key + "=" + value);
        }
        return setting.toString();
    }

    static BigDecimal median(List<Row> rows) {
        List<BigDecimal> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(row.value());
        }
        Collections.sort(values);
        int n = values.size();
        return n % 2 == 1
                ? values.get(n / 2)
                : values.get(n / 2 - 1).add(values.get(n / 2)).divide(new BigDecimal(2));
    }

    boolean isShare(String benchmark) {
        CSVRecord row = benchmarks.get(benchmark);
        return (row.get("unit").equals("percent") || row.get("unit").equals("fraction"))
                && !row.get("floor").isEmpty()
                && !row.get("ceiling").isEmpty();
    }

    /** Percentage points in a unit of the benchmark; negative where lower is better. */
    double points(String benchmark) {
        CSVRecord row = benchmarks.get(benchmark);
        double size = row.get("unit").equals("fraction") ? 100 : 1;
        return row.get("better").equals("lower") ? -size : size;
    }
}
