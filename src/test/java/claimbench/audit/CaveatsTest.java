package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.audit.Caveats.Kind;
import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaveatsTest {

    private static final String REGISTRY = """
            name,capability,kind,unit,better,floor,ceiling,compare_on,run_by,superseded_by,caveat
            T,Code,score,percent,%s,0,100,mode; tools,%s,%s,"%s"
            """;

    @TempDir
    private Path folder;

    private Caveats caveats(String registry, String claims) {
        Comparison comparison = compared(registry, claims);
        BenchmarkColumn column = comparison.matrix().columns().get(0);
        return Caveats.of(column, comparison.matrix());
    }

    private Comparison compared(String registry, String claims) {
        return Claims.compare(
                folder,
                Map.of("benchmarks.csv", registry, "c.csv", "model,benchmark,value,conditions\n" + claims),
                Claims.settings());
    }

    @ParameterizedTest
    @CsvSource({
        "part of the issues may be in training data, CONTAMINATION",
        "answers are public, CONTAMINATION",
        "some reference answers are disputed, DEFECTS",
        "some sources repair or drop tasks, DEFECTS",
        "near its ceiling; differences under a point say little, CEILING",
    })
    void theWordsOfTheRegistryTellTheKind(String words, Kind kind) {
        Caveats caveats = caveats(REGISTRY.formatted("higher", "public", "", words), "A,T,50,\n");
        assertThat(caveats.kinds()).containsExactly(kind);
        assertThat(caveats.unsaid()).isEmpty();
        assertThat(caveats.words()).isEqualTo(words);
    }

    @Test
    void otherWordsAreKeptWithoutAKind() {
        Caveats caveats =
                caveats(REGISTRY.formatted("higher", "public", "", "the simulated user decides much"), "A,T,50,\n");
        assertThat(caveats.kinds()).isEmpty();
        assertThat(caveats.isEmpty()).isFalse();
    }

    @Test
    void anOwnerWhoAloneRunsItAndASuccessorAreToldFromTheirColumns() {
        Caveats caveats = caveats(
                REGISTRY.formatted("higher", "vendor-only", "U", "") + "U,Code,score,percent,higher,0,100,,public,,\n",
                "A,T,50,\n");
        assertThat(caveats.kinds()).containsExactly(Kind.CLOSED, Kind.SUCCEEDED);
        assertThat(caveats.unsaid()).containsExactly(Kind.CLOSED, Kind.SUCCEEDED);
        assertThat(caveats.successor()).isEqualTo("U");
    }

    @ParameterizedTest
    @CsvSource({
        "higher, 95.0, 96, 97, true",
        "higher, 94.9, 96, 97, false",
        "lower, 5.0, 4, 3, true",
        "lower, 5.1, 4, 3, false",
        "lower, 95, 96, 97, false",
    })
    void threeModelsNearTheBestPossibleValueAreACrowd(String better, String a, String b, String c, boolean crowded) {
        String claims = "A,T,%s,\nB,T,%s,\nC,T,%s,\nD,T,50,\n".formatted(a, b, c);
        assertThat(caveats(REGISTRY.formatted(better, "public", "", ""), claims).kinds())
                .isEqualTo(crowded ? List.of(Kind.CEILING) : List.of());
    }

    @Test
    void conditionsAreCountedOfThoseThatAreCompared() {
        Comparison comparison = compared(
                REGISTRY.formatted("higher", "public", "", ""),
                "A,T,50,mode=thinking; judge=X\nB,T,50,mode=thinking; tools=none\nC,T,50,\n");
        assertThat(comparison.claims())
                .extracting(
                        claim -> Completeness.of(claim, comparison.catalogue().benchmark("T"))
                                .toString())
                .containsExactly("1 of 2", "2 of 2", "0 of 2");
        assertThat(new Completeness(1, 2).and(new Completeness(2, 2))).isEqualTo(new Completeness(3, 4));
    }
}
