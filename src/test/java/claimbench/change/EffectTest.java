package claimbench.change;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the claims moves. */
final class EffectTest {

    private static final String MODELS = "name,vendor\nA,Anton\nB,Berta\nC,Cesar\n";
    private static final String SOURCES = "id,title,publisher,kind,published\n"
            + "card,A card,Anton,vendor,2026-01-10\n"
            + "board,The board,Lab,independent,2026-02-10\n"
            + "post,B post,Berta,vendor,2026-02-01\n";
    private static final String HEADER =
            "model,benchmark,value,unit,conditions,source,locator,status,note,capability\n";
    private static final String OLD = HEADER
            + "A,X,80,percent,,card,table 1,,,Code\n"
            + "B,X,70,percent,,card,table 1,,,Code\n"
            + "A,Y,60,percent,,card,table 1,,,Math\n"
            + "B,Y,65,percent,,card,table 1,,,Math\n";

    @TempDir
    private Path folder;

    private Effect effect(String old, String now) throws IOException {
        Path before = Files.createDirectories(folder.resolve("before"));
        Path after = Files.createDirectories(folder.resolve("after"));
        return Effect.of(
                Claims.compare(
                        before, Map.of("models.csv", MODELS, "sources.csv", SOURCES, "c.csv", old), Claims.settings()),
                Claims.compare(
                        after, Map.of("models.csv", MODELS, "sources.csv", SOURCES, "c.csv", now), Claims.settings()));
    }

    @Test
    void theSameClaimsMoveNothing() throws IOException {
        Effect effect = effect(OLD, OLD.replace("80,", "80.0,"));
        assertThat(effect.isNone()).isTrue();
        assertThat(effect.sentences()).containsExactly("changes nothing in the matrix");
    }

    @Test
    void anIndependentValueIsToldAndThatTheLeaderStays() throws IOException {
        Effect effect = effect(OLD, OLD + "A,X,79,percent,,board,row 1,,,Code\n");
        assertThat(effect.sentences())
                .containsExactly(
                        "X: no longer vendor-only", "A on X: 80 % ○ → 79 % ●", "changes the leader on Code: no");
        assertThat(effect.movedModels()).isEmpty();
    }

    @Test
    void anotherLeaderIsToldWithBothValues() throws IOException {
        Effect effect = effect(OLD, OLD + "B,X,85,percent,,post,table,,,Code\n");
        assertThat(effect.sentences())
                .containsExactly(
                        "B on X: 70 % △ → 85 % ○",
                        "changes the leader on Code: yes, on X from A (80 % ○) to B (85 % ○), interval not known");
        assertThat(effect.movedModels()).containsExactly("A", "B");
        assertThat(effect.benchmarks().get(0).moves())
                .containsExactly(new BenchmarkEffect.Move("B", 2, 1), new BenchmarkEffect.Move("A", 1, 2));
    }

    @Test
    void aNewModelFillsItsCellsAndMovesNobody() throws IOException {
        Effect effect = effect(OLD, OLD + "C,X,75,percent,,board,row 3,,,Code\n");
        assertThat(effect.sentences())
                .containsExactly(
                        "C is new to the comparison",
                        "X: no longer vendor-only",
                        "fills a gap: C on X, 75 % ●",
                        "changes the leader on Code: no");
        assertThat(effect.movedModels()).isEmpty();
        assertThat(effect.before()).hasToString("4 of 4 cells");
        assertThat(effect.now()).hasToString("5 of 6 cells");
    }

    @Test
    void aWithdrawnValueLeavesAGap() throws IOException {
        String now = OLD.replace("B,Y,65,percent,,card,table 1,,", "B,Y,65,percent,,card,table 1,withdrawn,");
        assertThat(effect(OLD, now).sentences())
                .containsExactly(
                        "leaves B on Y without a value (was 65 % △)",
                        "changes the leader on Math: yes, on Y from B (65 % △) to A (60 % ○)");
    }

    @Test
    void aModelThatIsGoneMovesNobodyBelowIt() throws IOException {
        String old = OLD + "C,X,75,percent,,card,table 1,,,Code\n";
        assertThat(effect(old, OLD).movedModels()).isEmpty();
    }

    @Test
    void manyGapsAreCounted() throws IOException {
        StringBuilder now = new StringBuilder(OLD);
        for (int i = 1; i <= 5; i++) {
            now.append("A,Z").append(i).append(",50,percent,,card,table 2,,,Math\n");
        }
        assertThat(effect(OLD, now.toString()).sentences())
                .contains("fills a gap: A on Z1, 50 % ○", "2 more gaps are filled")
                .doesNotContain("fills a gap: A on Z4, 50 % ○");
    }
}
