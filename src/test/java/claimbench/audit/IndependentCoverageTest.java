package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.audit.IndependentCoverage.Count;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // A name that no row has would fail the test by itself.
class IndependentCoverageTest {

    @TempDir
    Path folder;

    @Test
    void countsBenchmarksAndNotValues() {
        Map<String, String> files = Map.of(
                "models.csv", "name,vendor\nA,Acme\nB,Bolt\n",
                "sources.csv", "id,publisher,kind\nacme,Acme,vendor\nboard,Quizzers,independent\n",
                "claims.csv", """
                        model,benchmark,value,conditions,source
                        A,Quiz,90,mode=thinking,acme
                        A,Quiz,80,mode=non-thinking,acme
                        A,Quiz,85,,board
                        A,Sums,70,,acme
                        B,Sums,70,,board
                        """);
        List<IndependentCoverage> all = IndependentCoverage.of(Claims.compare(folder, files, Claims.settings()));

        assertThat(all).hasSize(1);
        assertThat(all.get(0).model()).isEqualTo("A");
        assertThat(all.get(0).all()).isEqualTo(new Count(1, 2));
        assertThat(IndependentCoverage.ofVendor("Acme", all)).contains(new Count(1, 2));
        assertThat(IndependentCoverage.ofVendor("Bolt", all)).isEmpty();
    }

    @Test
    void plainLoopsOverTheShippedClaimsFindTheSame() {
        ShippedRows rows = new ShippedRows();
        Map<String, Set<String>> own = new TreeMap<>();
        Set<String> measured = new HashSet<>();
        for (Map<String, String> row : rows.active) {
            boolean inUnit = row.get("unit").isEmpty()
                    || row.get("unit")
                            .equals(rows.benchmarks.get(row.get("benchmark")).get("unit"));
            if (rows.isScore(row) && inUnit && rows.isOwn(row)) {
                own.computeIfAbsent(row.get("model"), unused -> new TreeSet<>()).add(row.get("benchmark"));
            } else if (rows.isScore(row) && inUnit && rows.isIndependent(row)) {
                measured.add(row.get("model") + "|" + row.get("benchmark"));
            }
        }
        List<IndependentCoverage> found = IndependentCoverage.of(Claims.compare(Claims.SHIPPED, Claims.settings()));

        assertThat(found.stream().map(IndependentCoverage::model)).containsExactlyInAnyOrderElementsOf(own.keySet());
        for (IndependentCoverage one : found) {
            Set<String> stated = own.get(one.model());
            assertThat(one.all()).as(one.model()).isEqualTo(count(one.model(), stated, measured, "", rows));
            assertThat(one.core())
                    .allSatisfy((capability, count) ->
                            assertThat(count).isEqualTo(count(one.model(), stated, measured, capability, rows)));
            long core = stated.stream()
                    .filter(benchmark -> Set.of("Reasoning", "Math", "Code", "Long video", "Agent tasks")
                            .contains(rows.capability(benchmark)))
                    .count();
            assertThat(one.core().values().stream().mapToInt(Count::stated).sum())
                    .isEqualTo((int) core);
        }
    }

    private static Count count(
            String model, Set<String> stated, Set<String> measured, String capability, ShippedRows rows) {
        int with = 0;
        int all = 0;
        for (String benchmark : stated) {
            if (capability.isEmpty() || rows.capability(benchmark).equals(capability)) {
                all++;
                with += measured.contains(model + "|" + benchmark) ? 1 : 0;
            }
        }
        return new Count(with, all);
    }
}
