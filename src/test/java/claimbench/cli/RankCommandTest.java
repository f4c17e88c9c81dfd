package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.ranking.RankingMethod;
import claimbench.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RankCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeClaims() throws IOException {
        Files.writeString(folder.resolve("models.csv"), "name,vendor\nAlpha,Anna\nBeta,Bert\nGamma,Cleo\n");
        Files.writeString(folder.resolve("sources.csv"), "id,publisher,kind\nlab,Lab,independent\nanna,Anna,vendor\n");
        StringBuilder claims = new StringBuilder("model,benchmark,value,source,capability\n");
        for (int benchmark = 1; benchmark <= 4; benchmark++) {
            claims.append("Alpha,C" + benchmark + ",80,lab,Code\n");
            claims.append("Beta,C" + benchmark + ",7" + benchmark + ",lab,Code\n");
            claims.append("Gamma,C" + benchmark + "," + (benchmark == 1 ? 90 : 60) + ",lab,Code\n");
            claims.append("Alpha,M" + benchmark + ",10,anna,Math\n");
            claims.append("Beta,M" + benchmark + ",20,anna,Math\n");
        }
        Files.writeString(folder.resolve("claims.csv"), claims);
    }

    private Run rank(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"rank", folder.toString(), "--draws", "50"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    private static List<CSVRecord> rows(Run run) throws IOException {
        Path file = Files.createTempFile("rank", ".csv");
        try {
            Files.writeString(file, run.out());
            return Shared.rows(file);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theBestIsFirstAndItsRankSaysWhatItDependsOn() {
        Run run = rank("--capability", "Code");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Code: 3 models ranked, 4 benchmarks, 4 tables; ranges from so few benchmarks are too narrow")
                .contains("Home advantage of vendor tables: cannot be told from these claims.")
                .contains("90 % of 50 draws of benchmarks, seed 1");
        List<String> lines = run.out()
                .lines()
                .filter(line -> line.matches("(Alpha|Beta|Gamma) .*%.*"))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("Alpha");
        assertThat(lines.get(1)).startsWith("Beta");
        assertThat(lines.get(2)).startsWith("Gamma");
    }

    @Test
    void csvHoldsEveryFigureAndWhoIsNotRanked() throws IOException {
        List<CSVRecord> rows = rows(rank("--capability", "Code,Math", "--least-benchmarks", "4", "--format", "csv"));
        assertThat(rows)
                .extracting(row -> row.get("capability") + " " + row.get("model") + " " + row.get("rank"))
                .containsExactly("Code Alpha 1", "Code Beta 2", "Code Gamma 3", "Math Beta 1", "Math Alpha 2");
        assertThat(rows.get(4).get("own_tables_only")).isEqualTo("yes");
        assertThat(rows.get(3).get("own_tables_only")).isEqualTo("no");
        double sum = 0;
        for (CSVRecord row : rows.subList(0, 3)) {
            sum += Double.parseDouble(row.get("first"));
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOtherRanges() {
        String once = rank("--format", "json").out();
        assertThat(rank("--format", "json").out())
                .isEqualTo(once)
                .contains("\"seed\" : 1")
                .contains("\"draws\" : 50");
        assertThat(rank("--format", "json", "--seed", "2").out()).isNotEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(RankingMethod.class)
    void everyRuleOrdersTheClaims(RankingMethod method) throws IOException {
        Run run = rank("--capability", "Code", "--method", method.word(), "--format", "csv");
        assertThat(run.exit()).isZero();
        List<CSVRecord> rows = rows(run);
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get("method")).isEqualTo(method.word()));
        assertThat(rows.get(0).get("model")).isEqualTo("Alpha");
        assertThat(rows.get(0).get("rank")).isEqualTo("1");
    }

    @Test
    void allRulesStandSideBySideWithTheirAgreement() {
        String out = rank("--capability", "Code", "--method", "all", "--normalise", "minmax", "--format", "md")
                .out();
        for (RankingMethod method : RankingMethod.values()) {
            assertThat(out).contains(method.word());
        }
        assertThat(out)
                .contains("Kendall tau with duels")
                .contains("sizes by minmax")
                .contains("| Alpha | 1 (");
    }

    @Test
    void weightsMakeAStandingOfSeveralCapabilities() {
        assertThat(rank("--weights", "code=2,Math=1").out()).contains("Code 2, Math 1: 2 models ranked");
        assertThat(rank("--weights", "Code=0").err()).contains("--weights: Code=0 is not above 0");
        assertThat(rank("--weights", "Nothing=1").exit()).isEqualTo(Exit.USAGE.code());
    }

    @ParameterizedTest
    @CsvSource({
        "--method,votes,there is no rule \"votes\"",
        "--normalise,sideways,there is no \"sideways\"",
        "--draws,3,--draws must lie between 20 and 1000000",
        "--least-benchmarks,0,--least-benchmarks must be 1 or more",
        "--capability,Poetry,there is no \"Poetry\" in the claims",
        "--weights,Code=x,--weights: Code=x does not end in a number above 0",
        "--weights,Code,--weights",
        "--reference,Nobody,there is no \"Nobody\" in the claims"
    })
    void whatMakesNoSenseIsRefusedWithAWayOut(String option, String value, String message) {
        Run run = Run.of("rank", folder.toString(), option, value);
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.err()).contains(message);
    }

    @Test
    void threeColumnsAreEnoughAndWhoCannotBeRankedIsSaid() throws IOException {
        Path file = folder.resolve("three.csv");
        Files.writeString(file, "model,benchmark,value\nA,X,80\nB,X,70\nA,Y,80\nB,Y,70\nA,Z,1\nB,Z,2\n");
        Run run = Run.of("rank", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("rows without a source count as one table for each file");
        assertThat(run.out()).contains("2 models ranked, 3 benchmarks, 3 tables");
        Files.writeString(file, "model,benchmark,value\nA,X,80\nB,Y,70\n");
        Run nobody = Run.of("rank", file.toString());
        assertThat(nobody.exit()).isEqualTo(Exit.NOTHING.code());
        assertThat(nobody.err()).contains("nobody can be ranked").contains("--least-benchmarks 1");
    }

    @Test
    void theListExplainsEachRule() {
        String list = Run.of("rank", "--method", "list").out();
        for (RankingMethod method : RankingMethod.values()) {
            assertThat(list).contains("  " + method.word() + ": " + method.formula());
        }
        assertThat(list.toLowerCase(Locale.ROOT)).contains("same-source").contains("robust-z");
    }
}
