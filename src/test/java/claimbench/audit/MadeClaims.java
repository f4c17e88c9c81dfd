package claimbench.audit;

import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Claims of three vendors and a laboratory, made up row by row. */
final class MadeClaims {

    private static final String SOURCES = """
            id,publisher,kind,published
            anna,Anna,vendor,
            anna-2,Anna,vendor,
            bert,Bert,vendor,
            cleo,Cleo,vendor,
            lab,Lab,independent,2026-01-01
            lab-2,Other Lab,independent,2026-02-01
            paper,Paper,press,
            """;
    private static final String MODELS = "name,vendor\nA1,Anna\nA2,Anna\nB1,Bert\nC1,Cleo\n";
    private static final String BENCHMARKS = """
            name,capability,kind,unit,better,floor,ceiling,items,compare_on
            P,Code,score,percent,higher,0,100,400,mode; tools
            Q,Code,score,percent,higher,0,100,200,mode
            R,Code,score,fraction,higher,0,1,100,
            S,Code,score,percent,lower,0,100,,mode
            E,Code,score,elo,higher,,,,
            """;
    private static final String HEAD = "model,benchmark,value,conditions,source,measured_by,status,unit,stderr\n";

    /** Who publishes first-hand values of a model. */
    static final Map<String, String> OWN = Map.of("A1", "anna", "A2", "anna", "B1", "bert", "C1", "cleo");

    private final List<String> rows = new ArrayList<>();
    private String benchmarks = BENCHMARKS;
    private UnaryOperator<String> change = UnaryOperator.identity();

    /** A row: model, benchmark, value, conditions, source, and perhaps more. */
    MadeClaims row(String row) {
        rows.add(row);
        return this;
    }

    /** A value of each model on each benchmark that is a share, by its vendor and by a laboratory, {@code shift} apart. */
    static MadeClaims random(long seed, double shift, boolean equal) {
        MadeClaims claims = new MadeClaims();
        Random random = new Random(seed);
        for (String model : List.of("A1", "A2", "B1", "C1")) {
            for (String benchmark : List.of("P", "Q")) {
                String mode = List.of("mode=thinking", "mode=non-thinking", "").get(random.nextInt(3));
                String other = random.nextInt(4) == 0 ? "mode=thinking" : mode;
                int measured = 300 + random.nextInt(300);
                int claimed = measured + random.nextInt(120) - 50;
                double value = equal ? measured / 10.0 : claimed / 10.0 + shift;
                claims.row(
                        String.format(Locale.ROOT, "%s,%s,%.1f,%s,%s", model, benchmark, value, mode, OWN.get(model)));
                claims.row(model + "," + benchmark + "," + measured / 10.0 + "," + other + ",lab");
            }
        }
        return claims;
    }

    MadeClaims reversed() {
        Collections.reverse(rows);
        return this;
    }

    MadeClaims shuffled(long seed) {
        Collections.shuffle(rows, new Random(seed));
        return this;
    }

    MadeClaims benchmarks(UnaryOperator<String> other) {
        benchmarks = other.apply(benchmarks);
        return this;
    }

    /** Changes the text of every file. */
    MadeClaims changed(UnaryOperator<String> other) {
        change = other;
        return this;
    }

    Comparison compare() {
        StringBuilder claims = new StringBuilder(HEAD);
        for (String row : rows) {
            long missing = 8 - row.chars().filter(c -> c == ',').count();
            claims.append(row).append(",".repeat((int) missing)).append('\n');
        }
        Map<String, String> files = Map.of(
                "models.csv", change.apply(MODELS),
                "sources.csv", change.apply(SOURCES),
                "benchmarks.csv", benchmarks,
                "claims.csv", claims.toString());
        try {
            Path folder = Files.createTempDirectory("made");
            try {
                return Claims.compare(folder, files, Claims.settings());
            } finally {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Gaps gaps() {
        return Gaps.of(compare());
    }

    RivalTables rivals() {
        return RivalTables.of(compare());
    }
}
