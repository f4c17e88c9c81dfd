package claimbench.score;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteBlockTest {

    @TempDir
    Path folder;

    private ComparisonMatrix matrix(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), "model,benchmark,value\n" + rows);
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(file))), Claims.settings(), "test")
                .matrix();
    }

    private static String rows(int models, int benchmarks, Random chance, double filled) {
        StringBuilder rows = new StringBuilder();
        for (int model = 0; model < models; model++) {
            for (int benchmark = 0; benchmark < benchmarks; benchmark++) {
                if (chance.nextDouble() < filled) {
                    rows.append("Model ")
                            .append((char) ('A' + model))
                            .append(",Bench ")
                            .append((char) ('A' + benchmark))
                            .append(',')
                            .append(10 + chance.nextInt(800) / 10.0)
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    @Test
    void aFullTableIsItsOwnBlock() throws IOException {
        ComparisonMatrix matrix = matrix(rows(4, 6, new Random(1), 1));
        CompleteBlock block =
                CompleteBlock.of(matrix, matrix.columns(), "Model A", 16).orElseThrow();
        assertThat(block.models()).isEqualTo(matrix.models());
        assertThat(block.columns()).isEqualTo(matrix.columns());
    }

    @Test
    void everyCellOfABlockHasTheValueOfTheMatrix() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            ComparisonMatrix matrix = matrix(rows(9, 12, new Random(seed), 0.8));
            Optional<CompleteBlock> found = CompleteBlock.of(matrix, matrix.columns(), "Model C", 16);
            assertThat(found).isPresent();
            CompleteBlock block = found.get();
            assertThat(block.models()).contains("Model C").hasSizeGreaterThanOrEqualTo(CompleteBlock.LEAST_MODELS);
            assertThat(block.columns()).hasSizeGreaterThanOrEqualTo(CompleteBlock.LEAST_BENCHMARKS);
            for (int column = 0; column < block.columns().size(); column++) {
                for (int model = 0; model < block.models().size(); model++) {
                    BenchmarkColumn benchmark = block.columns().get(column);
                    assertThat(block.scores().get(column).get(model))
                            .isEqualTo(matrix.cell(block.models().get(model), benchmark)
                                    .consensus()
                                    .flatMap(c -> c.number())
                                    .orElseThrow()
                                    .doubleValue());
                }
            }
        }
    }

    @Test
    void aModelIsLeftOutIfTooFewBenchmarksWouldRemain() throws IOException {
        String full = rows(5, 8, new Random(3), 1);
        ComparisonMatrix matrix = matrix(full.replaceAll("Model E,Bench [D-G],.*\n", ""));
        CompleteBlock block =
                CompleteBlock.of(matrix, matrix.columns(), "Model A", 16).orElseThrow();
        assertThat(block.models()).doesNotContain("Model E").hasSize(4);
        assertThat(block.columns()).hasSize(8);
    }

    @Test
    void gapsCostTheBenchmarksOrTheModelWhicheverLeavesMorePairs() throws IOException {
        String full = rows(5, 8, new Random(3), 1);
        ComparisonMatrix three = matrix(full.replaceAll("Model E,Bench [D-F],.*\n", ""));
        CompleteBlock kept =
                CompleteBlock.of(three, three.columns(), "Model A", 16).orElseThrow();
        assertThat(kept.models()).hasSize(5);
        assertThat(kept.columns()).hasSize(5);
        String wide = rows(3, 9, new Random(3), 1) + "Model D,Bench A,3\nModel D,Bench B,3\nModel D,Bench C,3\n";
        ComparisonMatrix few = matrix(wide);
        assertThat(CompleteBlock.of(few, few.columns(), "Model A", 16)
                        .orElseThrow()
                        .columns())
                .hasSize(9);
    }

    @Test
    void noMoreModelsThanAskedForAndTheKeptOneAmongThem() throws IOException {
        ComparisonMatrix matrix = matrix(rows(8, 8, new Random(3), 1));
        CompleteBlock block =
                CompleteBlock.of(matrix, matrix.columns(), "Model H", 4).orElseThrow();
        assertThat(block.models()).containsExactly("Model A", "Model B", "Model C", "Model H");
    }

    @Test
    void threeModelsMustShareFiveBenchmarks() throws IOException {
        ComparisonMatrix few = matrix(rows(2, 9, new Random(1), 1));
        assertThat(CompleteBlock.of(few, few.columns(), "Model A", 16)).isEmpty();
        ComparisonMatrix narrow = matrix(rows(9, 4, new Random(1), 1));
        assertThat(CompleteBlock.of(narrow, narrow.columns(), "Model A", 16)).isEmpty();
    }
}
