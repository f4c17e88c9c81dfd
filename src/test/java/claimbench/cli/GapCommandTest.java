package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.testing.Shared;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GapCommandTest {

    /** Words that claimbench never uses of its own. */
    private static final Pattern BANNED = Pattern.compile(
            "is the best|outperform|state of the art|superior|\\b(lie|lied|lying|cheat|dishonest)\\b",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeClaims() throws IOException {
        Files.writeString(folder.resolve("models.csv"), "name,vendor\nA1,Anna\nA2,Anna\nB1,Bert\nB2,Bert\n");
        Files.writeString(
                folder.resolve("sources.csv"),
                "id,publisher,kind\nanna,Anna,vendor\nbert,Bert,vendor\nlab,Lab,independent\n");
        Files.writeString(folder.resolve("benchmarks.csv"), """
                name,capability,kind,unit,better,floor,ceiling,items,compare_on
                P,Code,score,percent,higher,0,100,400,mode
                Q,Code,score,percent,higher,0,100,,
                E,Code,score,elo,higher,,,,
                """);
        Files.writeString(folder.resolve("claims.csv"), """
                model,benchmark,value,conditions,source,status
                A1,P,80.0,mode=thinking,anna,
                A1,P,70.0,mode=thinking,lab,
                A2,P,61.0,mode=thinking,anna,
                A2,P,60.0,mode=thinking,lab,
                B1,P,55.5,mode=thinking,bert,
                B1,P,55.0,,lab,
                A1,Q,90.0,,anna,
                A2,Q,50.0,,anna,
                A2,Q,50.0,,lab,
                A1,E,1500,,anna,
                A1,E,1480,,lab,
                A1,P,79.0,mode=thinking,bert,
                A1,Q,88.0,,bert,
                A2,Q,50.0,,bert,
                B1,P,40.0,,anna,disputed
                """);
    }

    private Run gap(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"gap", folder.toString(), "--draws", "50"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        Run run = Run.of(all);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private List<CSVRecord> rows(String... more) throws IOException {
        Path file = folder.resolve("printed.txt");
        Files.writeString(file, gap(more).out());
        List<CSVRecord> rows = Shared.rows(file);
        Files.delete(file);
        return rows;
    }

    /** The text on one line, as far as it is prose. */
    private static String prose(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void theTextSaysWhoseClaimsHoldUpByHowMuchAndOnWhatEvidence() {
        String out = gap().out();
        assertThat(prose(out))
                .startsWith("Home advantage of vendor tables")
                .contains("Where conditions match (4 pairs, 3 of them shares, 2 models) vendors state 3.7 percentage"
                        + " points more than independent parties measured (95 %: ")
                .contains(
                        "the median is +1.0 percentage points. In 2 of 4 the benchmark compares on no condition. Of 4 vendor values, 1 lies inside the independent"
                                + " 95 % interval, 1 lies beyond that interval (better), 2 meet a value whose interval is not"
                                + " known; 1 (25 %) equal the independent figure to the printed digits.")
                .contains("Where a condition is stated on one side only (1 pair, 1 model) vendors state 0.5 percentage"
                        + " points more than independent parties measured, interval not known from one pair.")
                .contains("Where conditions differ, there is no pair of shares to take together.")
                .contains("Not pooled, as their values are no shares: E (elo) 1.")
                .contains("Measured by nobody independent: 1 of 6 values that vendors state of their own models")
                .contains("Bert's tables give Anna's models 1.0 percentage points less than Anna states (median of 3"
                        + " values, 1 of them the same; 95 % of the mean −3.5 to +1.5 percentage points, within"
                        + " sampling error); where conditions match (3 values) the median is −1.0 percentage points;"
                        + " against what independent parties measured (2 values) it is +4.5 percentage points.")
                .contains("Left out: 1 value of rivals' tables");
        assertThat(out)
                .containsPattern("A1, P +80.0 % ○ C-\\w+ +70.0 % ● C-\\w+ Lab +\\+10.0 pp")
                .containsPattern("A1, E +1500 Elo ○ C-\\w+ +1480 Elo ● C-\\w+ Lab +\\+20 Elo")
                .containsPattern("\\+10.0 pp +beyond 65.3 to 74.3")
                .containsPattern("\\+0.5 pp +inside 50.1 to 59.8")
                .containsPattern("B1, P +unstated: mode thinking stated on one side only")
                .containsPattern("Bert on Anna +3 +1 +3 +1 +0 +2 ");
    }

    @Test
    void onePairOneModelAndNothingAreSaidForWhatTheyAre() {
        String one = prose(gap("--models", "A1").out());
        assertThat(one).contains("interval not known from one pair");
        String model = prose(gap("--models", "A2").out());
        assertThat(model).contains("all pairs are of one model, so that the interval may be too narrow");
        String none = prose(gap("--models", "A1", "--benchmarks", "Q").out());
        assertThat(none)
                .contains("No value of a vendor's own meets an independent one.")
                .contains("1 of 1 value");
    }

    @Test
    void csvHasARowForEachPairAndEachValueNobodyMeasured() throws IOException {
        List<CSVRecord> rows = rows("--format", "csv");
        assertThat(rows).hasSize(6);
        CSVRecord first = rows.get(0);
        assertThat(first.get("vendor") + first.get("model") + first.get("benchmark"))
                .isEqualTo("AnnaA1P");
        assertThat(Double.parseDouble(first.get("gap_points"))).isCloseTo(10, within(1e-9));
        assertThat(first.get("position")).isEqualTo("beyond");
        CSVRecord last = rows.get(5);
        assertThat(last.get("benchmark")).isEqualTo("Q");
        assertThat(last.get("position")).isEqualTo("not measured");
        assertThat(last.get("measured")).isEmpty();
        assertThat(last.get("gap")).as("missing is never zero").isEmpty();
        assertThat(rows("--format", "csv", "--by", "cell")).hasSize(6);
    }

    @Test
    void otherTablesAsCsvByVendorBenchmarkAndRivals() throws IOException {
        List<CSVRecord> vendors = rows("--format", "csv", "--by", "vendor");
        assertThat(vendors)
                .extracting(row -> row.get("vendor") + " " + row.get("conditions") + " " + row.get("pairs"))
                .containsExactly("Anna match 4", "Bert unstated 1");
        assertThat(vendors.get(1).get("mean_low")).isEmpty();
        assertThat(rows("--format", "csv", "--by", "benchmark"))
                .extracting(row -> row.get("benchmark") + " " + row.get("conditions") + " " + row.get("pooled"))
                .containsExactly("E match 0", "P match 2", "Q match 1", "P unstated 1");
        List<CSVRecord> rivals = rows("--format", "csv", "--by", "rivals");
        assertThat(rivals)
                .extracting(row -> row.get("tables_of") + ">" + row.get("models_of") + " " + row.get("value") + " "
                        + row.get("less_own"))
                .containsExactly("Bert>Anna 79.0 -1.0", "Bert>Anna 88.0 -2.0", "Bert>Anna 50.0 0");
    }

    @Test
    void jsonHoldsEverythingAndNullForWhatIsNotKnown() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(gap("--format", "json", "--corrected").out());
        assertThat(json.get("pairs")).hasSize(5);
        assertThat(json.get("not_measured")).hasSize(1);
        assertThat(json.at("/by_conditions/0/mean").asDouble()).isCloseTo(11 / 3.0, within(1e-9));
        assertThat(json.at("/by_conditions/2/mean").isNull()).isTrue();
        assertThat(json.at("/by_conditions/2/sign_p").isNull()).isTrue();
        assertThat(json.at("/rivals/left_out").asInt()).isEqualTo(1);
        assertThat(json.at("/rivals/tables/0/against_own/lower").asInt()).isEqualTo(2);
        assertThat(json.at("/correction/refused").asText()).contains("5");
    }

    @Test
    void aCorrectionIsRefusedBelowFivePairsAndStandsBesideTheStatedValueOtherwise() throws IOException {
        assertThat(prose(gap("--corrected").out()))
                .contains("There is no correction")
                .contains("at least 5 are needed");
        Files.writeString(folder.resolve("more.csv"), """
                model,benchmark,value,conditions,source
                B1,Q,62.0,,bert
                B1,Q,60.0,,lab
                B2,P,62.0,,bert
                B2,P,60.0,,lab
                """);
        String out = gap("--corrected").out();
        assertThat(prose(out))
                .contains("Learned from n = 5 pairs on 2 benchmarks")
                .contains("(ANOVA method)");
        assertThat(out).containsPattern("A1, Q +90\\.0 % ○ C-\\w+ +8\\d\\.\\d % +\\d+\\.\\d % to \\d+\\.\\d %");
        CSVRecord last = rows("--corrected", "--format", "csv").get(7);
        assertThat(last.get("claimed")).isEqualTo("90.0");
        assertThat(Double.parseDouble(last.get("corrected"))).isBetween(80.0, 90.0);
        assertThat(Double.parseDouble(last.get("corrected_high"))).isLessThanOrEqualTo(100);
    }

    @Test
    void vendorsAreNamedLooselyAndTheHomeAdvantageStaysThatOfAll() {
        Run run = gap("--vendor", "bert");
        assertThat(run.err()).contains("bert was taken for Bert");
        assertThat(run.out()).contains("B1, P").doesNotContain("A1, P");
        assertThat(prose(run.out())).contains("Bert states 0.5 percentage points more");
        String home = gap().out().lines().skip(2).findFirst().orElseThrow();
        assertThat(run.out()).contains(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "cell", "benchmark", "vendor", "rivals"})
    void everyFormOfEveryTableIsMadeWithoutForbiddenWords(String by) {
        for (String format : List.of("table", "csv", "json", "md")) {
            String out = gap("--by", by, "--format", format, "--corrected").out();
            assertThat(out).isNotBlank().doesNotContain("NaN").doesNotContain("Infinity");
            String own = out.replace("no proof of dishonesty", "").replaceAll("\\blies? (inside|beyond|short)", "");
            assertThat(BANNED.matcher(own.replaceAll("\\d+ lie ", "")).find())
                    .as(own)
                    .isFalse();
        }
    }

    @Test
    void markdownShowsNamesOfTheInputAsTheyAre() throws IOException {
        Files.writeString(folder.resolve("models.csv"), "name,vendor\nA1,Anna\nA2,Anna\nB1,Bert\nB2,*x*|<b>\n");
        Files.writeString(
                folder.resolve("more.csv"), "model,benchmark,value,measured_by,source\nB2,Q,50,*x*|<b>,lab\n");
        assertThat(gap("--format", "md").out()).contains("\\*x\\*\\|\\<b\\>").doesNotContain("*x*|");
    }

    @Test
    void withoutVendorsThereIsNothingToCompareAndTheWayOutIsSaid() throws IOException {
        Path file = folder.resolve("three.csv");
        Files.writeString(file, "model,benchmark,value\nA,X,80\nB,X,70\n");
        Run run = Run.of("gap", file.toString());
        assertThat(run.exit()).isEqualTo(Exit.NOTHING.code());
        assertThat(run.err())
                .contains("nothing to compare")
                .contains("column vendor")
                .contains("claimant");
        Files.writeString(
                file,
                "model,benchmark,value,vendor,publisher,claimant_kind\nA,X,80,Anna,Anna,vendor\nA,X,70,Anna,Lab,independent\n");
        assertThat(prose(Run.of("gap", file.toString()).out())).contains("10.0 percentage points more");
        assertThat(Run.of("gap", folder.toString(), "--as-of", "2001-01-01").exit())
                .isEqualTo(Exit.NOTHING.code());
    }

    @ParameterizedTest
    @CsvSource({
        "--vendor,Nobody,there is no \"Nobody\" in the claims",
        "--by,colour,Invalid value for option '--by'",
        "--evidence,independent,needs both",
        "--evidence,vendor,needs both"
    })
    void whatMakesNoSenseIsRefused(String option, String value, String message) {
        Run run = Run.of("gap", folder.toString(), option, value);
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.err()).contains(message);
    }

    @Test
    void theShippedClaimsAreToldAlikeInTextAndCsv() throws IOException {
        Run text = Run.of("gap", "--draws", "50", "--by", "cell");
        assertThat(text.exit()).isZero();
        Path file = folder.resolve("printed.txt");
        Files.writeString(
                file, Run.of("gap", "--draws", "50", "--format", "csv").out());
        List<CSVRecord> rows = Shared.rows(file);
        long pairs = rows.stream().filter(row -> !row.get("measured").isEmpty()).count();
        assertThat(prose(text.out()))
                .contains("Where conditions match ("
                        + rows.stream()
                                .filter(row -> row.get("conditions").equals("match"))
                                .count() + " pairs, ");
        assertThat(pairs).isGreaterThan(90);
        for (CSVRecord row : rows) {
            assertThat(text.out()).contains(row.get("model") + ", " + row.get("benchmark"));
            assertThat(text.out()).contains(row.get("claim_id"));
        }
        assertThat(text.out()).contains("○").contains("●").contains("−");
    }
}
