package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.calc.Calculation;
import claimbench.calc.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CalcTest {

    private static final Path PAGE = Path.of("docs/calc.md");
    private static final Path DATA = Path.of("docs/calc");
    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final String PROMPT = "$ claimbench calc ";

    @TempDir
    private Path folder;

    private static Run calc(String line) {
        return Run.of(
                Stream.concat(Stream.of("calc"), Arrays.stream(line.split(" ")).map(CalcTest::inFolder))
                        .toArray(String[]::new));
    }

    private static String inFolder(String word) {
        return word.endsWith(".csv") && !word.contains("/") ? DATA.resolve(word).toString() : word;
    }

    private Run calcOn(String content, String... words) throws IOException {
        Path file = Files.writeString(folder.resolve("my.csv"), content);
        return Run.of(Stream.of(
                        Stream.of("calc", words[0], file.toString()),
                        Arrays.stream(words).skip(1))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    /** What the page shows is what is printed. Write the page anew from the figures if they are meant to change. */
    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        Matcher blocks = CONSOLE.matcher(Files.readString(PAGE));
        int commands = 0;
        while (blocks.find()) {
            StringBuilder printed = new StringBuilder();
            for (String line : blocks.group(1).lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    Run run = calc(line.substring(PROMPT.length()));
                    assertThat(run.exit()).as(line).isZero();
                    printed.append(line).append('\n').append(run.out());
                    commands++;
                }
            }
            assertThat(blocks.group(1)).isEqualTo(printed.toString());
        }
        assertThat(commands).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleRunsInEveryFormat(Calculation calculation) {
        String example = calculation == Calculation.CONSENSUS
                ? calculation.example() + " --columns value"
                : calculation.example();
        Run table = calc(example);
        assertThat(table.err()).isEmpty();
        assertThat(table.exit()).isZero();
        assertThat(table.out()).endsWith("\nSource: " + calculation.source() + "\n");
        Run csv = calc(example + " --format csv");
        assertThat(csv.out())
                .startsWith("calculation,figure,value,low,high,unit,note,source\n" + calculation.word() + ",");
        assertThat(calc(example + " --format json").out()).startsWith("{\n  \"calculation\" : \"" + calculation.word());
        assertThat(csv.out()).doesNotContain("NaN");
        assertThat(calc(example).out()).isEqualTo(table.out());
    }

    @Test
    void publishedCasesComeOutOfTheCommand() {
        Path shared = Path.of("..", "shared", "reference");
        assumeTrue(Files.isDirectory(shared), "skipped: " + shared + " is not here");
        assertThat(calc("friedman ../shared/reference/garcia_herrera_2008/input.csv --transpose")
                        .out())
                .containsPattern("Friedman chi-squared +39.6467 ")
                .containsPattern("Iman-Davenport F +14.3087\n")
                .containsPattern("critical difference of average ranks +1.11361 ");
        assertThat(calc("bayes ../shared/reference/bayesian_signed_rank/input.csv --rope 1")
                        .out())
                .containsPattern("mean share of pairs for nbc +0.327961 ");
        assertThat(calc("paired ../shared/reference/claim_inflation/input.csv --columns developer_pct,independent_pct")
                        .out())
                .containsPattern("mean +1.34 +0.0317144 +2.64829\n")
                .containsPattern("p without continuity correction +0.0895889 ");
        assertThat(calc("improvement ../shared/reference/aggregate_iqm/input_runs.csv --columns t1,t2,t3,t4")
                        .out())
                .containsPattern("probability that Y beats X +68 +%");
        assertThat(calc("agreement ../shared/reference/rank_correlations/input.csv")
                        .out())
                .containsPattern("effective number of benchmarks +2.28266 ")
                .containsPattern("Kendall's W +0.645764 ");
    }

    @Test
    void theListNamesEveryCalculation() {
        Run list = calc("--list");
        assertThat(list.exit()).isZero();
        for (Calculation calculation : Calculation.values()) {
            assertThat(list.out())
                    .contains(calculation.word() + ": " + calculation.answers())
                    .contains("claimbench calc " + calculation.example());
        }
        assertThat(Run.of("calc").out()).isEqualTo(list.out());
    }

    @Test
    void everySettingIsAnOption() {
        String help = calc("--help").out();
        for (Setting setting : Setting.values()) {
            assertThat(help).contains(setting.option() + "=");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    interval                          | one value is needed, as in: claimbench calc interval 28/30
                    interval 31/30                    | "31/30" counts more than there are; write solved/all, such as 28/30
                    interval 0/0                      | "0/0" counts more than there are; write solved/all, such as 28/30
                    interval many                     | "many" is no count of items; write solved/all, such as 28/30
                    interval 94 30                    | "94" is no printed percentage; write it with its sign and the number of items, such as 93.3% 30
                    interval 101% 30                  | "101%" is more than everything; write a percentage up to 100%
                    interval 28/30 --confidence 95    | --confidence is between 0 and 1, such as 0.95, not 95
                    interval 28/30 --rope 1           | --rope has no meaning for interval
                    interval 28/30 --method z         | --method has no meaning for interval
                    interval 28/30 --transpose        | --columns and --transpose are for files; name one after interval
                    mcnemar 10 5.5                    | "5.5" is no whole number; write one such as 30
                    summaries 85,2 1 83 1             | "85,2" is no number; write one with a point, such as 85.2
                    summaries 85 -1 83 1              | a standard error is not negative; write score, error, score, error
                    pass-at-k 10 3 11                 | of 10 attempts, 3 right and sets of 11 are impossible; write attempts, right ones, k, such as 10 3 5
                    majority 1.5 3                    | write the chance that an answer is right, from 0 to 1, and the number of answers, such as 0.6 5
                    adjust 0.5 2                      | "2" is no p-value; write one from 0 to 1
                    sample-size                       | a difference is needed; write it in points, such as --points 3
                    friedman                          | a CSV file is needed; write its name after the calculation
                    nothing                           | there is no calculation nothing; claimbench calc --list shows them all
                    consensus scores.csv              | docs/calc/scores.csv has 4 columns of numbers, and 1 are needed; say which with --columns, such as --columns Vision
                    paired gaps.csv --columns claim   | docs/calc/gaps.csv has no column "claim"; it has benchmark, claimed, measured
                    """)
    void whatIsTypedWronglyGetsOneSentenceAndAWayOut(String line, String sentence) {
        Run run = calc(line.strip());
        assertThat(run.err()).isEqualTo("claimbench: " + sentence + "\n");
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsWrongInAFileIsSaidWithItsPlace() throws IOException {
        assertSaid(calcOn("m,A\nx,1\ny,2%\n", "friedman"), "my.csv, row 3, column A: \"2%\" is no number");
        assertSaid(calcOn("m,A\nx,1\ny\n", "friedman"), "my.csv, row 3 has 1 cells, the header 2");
        assertSaid(calcOn("m,A,A\nx,1,2\n", "friedman"), "my.csv has two columns named \"A\"; rename one");
        assertSaid(calcOn("m,A\nx,1\nx,2\n", "friedman"), "my.csv, row 3 is a second row named \"x\"");
        assertSaid(calcOn("m,A\nx,1\n", "friedman"), "my.csv has one row, and models are compared");
        assertSaid(calcOn("m,A\n", "friedman"), "my.csv needs a header and rows below it");
        assertSaid(calcOn("", "friedman"), "my.csv needs a header and rows below it");
        assertSaid(calcOn("m,A\n\"x,1\n", "friedman"), "my.csv is no readable CSV file");
        assertSaid(calcOn("m,A,B\nx,1,\ny,,2\n", "friedman"), "try claimbench calc skillings-mack");
        assertSaid(calcOn("s,value\nx,1\n", "meta"), "my.csv needs one column named variance, stderr or items");
        assertSaid(calcOn("s,value,stderr\nx,1,0.1\ny,2,0\n", "meta"), "my.csv, row 3: stderr must be above 0");
        assertSaid(calcOn("s,value,items\nx,85,100\n", "meta"), "my.csv, row 2: with items, value is a share");
        assertSaid(calcOn("s,value,items\nx,,100\n", "meta"), "my.csv, row 2: value or items is missing");
        assertSaid(
                calcOn("m,A\nx,85\n", "normalise", "--method", "chance"),
                "my.csv, row 2, column A: 85 is no share from 0 to 1; write 0.853 for 85.3 %");
        Run none = Run.of("calc", "friedman", folder.resolve("none.csv").toString());
        assertSaid(none, "none.csv that can be read");
        Files.write(folder.resolve("latin.csv"), "m,A\nä,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertSaid(
                Run.of("calc", "friedman", folder.resolve("latin.csv").toString()),
                "latin.csv is no text in UTF-8; save it as CSV UTF-8");
    }

    private static void assertSaid(Run run, String part) {
        assertThat(run.err()).contains(part).startsWith("claimbench: ").endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE.code());
    }

    @Test
    void aFirstColumnOfNumbersIsAskedFor() throws IOException {
        Run run = calcOn("a,b\n1,2\n2,4\n", "paired");
        assertThat(run.exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run.err()).contains("a, holds numbers; say which columns are meant, as in --columns a,b");
        assertThat(calcOn("a,b\n1,2\n2,4\n", "paired", "--columns", "a,b").exit())
                .isZero();
    }

    @Test
    void separatorsByteOrderMarksAndEmptyLinesAtTheEndDoNotMatter() throws IOException {
        String plain = calcOn("m,A,B\nx,1,5\ny,2,NA\nz,3,4\n", "friedman").out();
        assertThat(plain).contains("1 left out for gaps");
        for (String other : List.of(
                "\uFEFFm,A,B\r\nx,1,5\r\ny,2,\r\nz,3,4\r\n",
                "m;A;B\nx;1;5\ny;2;\nz;3;4\n\n\n",
                "m\tA\tB\nx\t1.0\t5\ny\t 2 \tNA\nz\t3e0\t4")) {
            assertThat(calcOn(other, "friedman").out()).isEqualTo(plain);
        }
    }

    @Test
    void rowsAndColumnsChangePlacesOnDemand() throws IOException {
        String models = calcOn("m,A,B\nx,1,5\ny,2,6\nz,3,4\n", "friedman").out();
        assertThat(calcOn("b,x,y,z\nA,1,2,3\nB,5,6,4\n", "friedman", "--transpose")
                        .out())
                .isEqualTo(models);
    }

    @Test
    void whatASpreadsheetWouldRunIsSetBehindAnApostrophe() throws IOException {
        assertThat(calcOn("m,A\n=cmd(),1\ny,2\n", "normalise", "--method", "raw", "--format", "csv")
                        .out())
                .contains("normalise,\"'=cmd(), A\",1,");
    }

    @Test
    void hiddenCharactersArePrintedAsNumbers() throws IOException {
        assertThat(calcOn("m,A\nx\u001b[31m,1\ny,2\n", "iqm").out()).doesNotContain("\u001b");
    }
}
