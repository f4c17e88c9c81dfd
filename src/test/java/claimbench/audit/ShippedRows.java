package claimbench.audit;

import claimbench.testing.Claims;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;

/** The shipped claims as plain rows, with who stands behind each by the rules of their README. */
@NullUnmarked // A name that no row has would fail the test by itself.
final class ShippedRows {

    private static final Set<String> REGISTRIES =
            Set.of("capabilities.csv", "models.csv", "benchmarks.csv", "sources.csv", "context.csv");

    final Map<String, Map<String, String>> models = new LinkedHashMap<>();
    final Map<String, Map<String, String>> benchmarks = new LinkedHashMap<>();
    final Map<String, Map<String, String>> sources = new LinkedHashMap<>();
    final List<Map<String, String>> active = new ArrayList<>();

    private final Set<String> vendors = new HashSet<>();

    ShippedRows() {
        try (Stream<Path> files = Files.list(Claims.SHIPPED)) {
            read("models.csv").forEach(row -> models.put(row.get("name"), row));
            read("benchmarks.csv").forEach(row -> benchmarks.put(row.get("name"), row));
            read("sources.csv").forEach(row -> sources.put(row.get("id"), row));
            models.values().forEach(row -> vendors.add(row.get("vendor")));
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && !REGISTRIES.contains(name)) {
                    for (Map<String, String> row : read(name)) {
                        if (row.get("status").isEmpty()) {
                            active.add(row);
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, String>> read(String name) throws IOException {
        String text = Files.readString(Claims.SHIPPED.resolve(name));
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .stream()
                .map(CSVRecord::toMap)
                .toList();
    }

    String vendor(Map<String, String> row) {
        return models.get(row.get("model")).get("vendor");
    }

    String party(Map<String, String> row) {
        return row.get("measured_by").isEmpty()
                ? sources.get(row.get("source")).get("publisher")
                : row.get("measured_by");
    }

    boolean isScore(Map<String, String> row) {
        return benchmarks.get(row.get("benchmark")).get("kind").equals("score");
    }

    String capability(String benchmark) {
        return benchmarks.get(benchmark).get("capability");
    }

    boolean isOwn(Map<String, String> row) {
        return party(row).equals(vendor(row));
    }

    boolean isRival(Map<String, String> row) {
        return !isOwn(row) && vendors.contains(party(row));
    }

    boolean isIndependent(Map<String, String> row) {
        boolean repeats = Set.of("press", "aggregator")
                .contains(sources.get(row.get("source")).get("kind"));
        return !isOwn(row)
                && !isRival(row)
                && (!repeats || !row.get("measured_by").isEmpty());
    }
}
