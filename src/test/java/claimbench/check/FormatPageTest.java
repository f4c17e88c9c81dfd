package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.claim.Column;
import claimbench.claim.ConditionKey;
import claimbench.claim.Provenance;
import claimbench.claim.Table;
import claimbench.claim.Unit;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/format.md is made from the code. */
class FormatPageTest {

    private static final Path PAGE = Path.of("docs/format.md");

    private static final String INTRODUCTION = """
            # The claims files

            claimbench reads CSV files: text in UTF-8, cells separated by commas, one header row. Any spreadsheet program
            writes them ("CSV UTF-8" in Excel). Lists inside a cell are separated by semicolons. A number is written
            with digits and a point: `87.4`. A date is a year, a year and month, or a full date: `2026`, `2026-02`,
            `2026-02-16`. An empty cell means not known or not stated; it never means zero.

            A file that Excel saved another way (semicolons or tabs between the cells, a first line `sep=;`, decimal commas,
            Windows-1252 or UTF-16 letters) is read if it is certain what it is, which `check` then says (CB013), and edits
            keep it so. If it is not certain, the file is refused with the place. Decimal commas are only looked for in the
            number columns of files with semicolons or tabs; `1,234` alone may be either number and is refused.

            ## The smallest file

            Three columns are enough, in any order:

            ```csv
            model,benchmark,value
            Qwen3.5-397B-A17B,MMLU-Pro,87.8
            GPT-5.2,MMLU-Pro,87.4
            ```

            Save it as `my.csv` and run `./claimbench check my.csv`. Scales are then inferred from the values, and the
            program says so. One row is one claim: what one source says about one model on one benchmark. A value that a
            party holds back is written `withheld`; a value that nobody states has no row.

            ## A folder of files

            All `.csv` files of a folder are read together, however deep they lie. Five names are registries, which say
            what the names in the claims mean: `capabilities.csv`, `models.csv`, `benchmarks.csv`, `sources.csv` and
            `context.csv`. Every other file holds claims. All registries are optional. Where there is none, a claim row
            can say the same in columns of its own (`vendor`, `capability`, `publisher`, `source_title` and so on).
            A file whose header has `model`, `benchmark` and `value` holds claims, whatever its name.

            Rows whose first cell starts with `#` are comments. Columns that claimbench does not know are kept and
            reported once.

            No two active rows may share model, benchmark, conditions, source and locator. Each claim has a short id, such as
            `C-7F3K2Q`, made from these five; a `claim_id` of your own takes its place.

            ## Claims that no longer hold

            Nothing is deleted. A claim that was taken back keeps its row, gets a `status`, and its `note` tells the day
            and the reason in this form, several separated by semicolons:

            ```csv
            model,benchmark,value,source,locator,status,note
            Alpha 2,IFBench,76.5,board,table 1,corrected,corrected 2026-03-01: a slip of the board
            Alpha 2,IFBench,75.6,board,table 1,,
            ```

            | Status | Means |
            | --- | --- |
            | `disputed` | doubted by whoever keeps the claims: shown, never part of a number |
            | `withdrawn` | taken back by its source |
            | `corrected` | replaced by its source with another value |
            | `superseded` | its source published a newer value under newer conditions |

            The value that replaced a claim is a row of its own, and may share its model, benchmark, conditions, source and
            locator. `--as-of DATE` counts a claim as active up to the day before the one in its note, and its replacement
            from that day on; a status whose day is not told held from the beginning. A day counts what sources had
            published by then; a source without a date counts from the day its copy was read, or never.

            ## Who says it

            Every value carries a mark for the party behind it. Nobody types that mark: it follows from `measured_by`
            (or, where that is empty, from the publisher of the source) and the vendor of the model.

            1. The party is the vendor of the model: own.
            2. The party is another vendor of `models.csv`: rival.
            3. No party is named, and the source only repeats (press, a catalogue, or a source whose kind is not known): press.
            4. Otherwise: independent.

            """;

    private static final String CONDITIONS = """
            ## Conditions, and what may be compared

            The cell `conditions` says how a value was reached: `mode=thinking; effort=high; attempts=avg@4`. A key that
            is absent was not stated by the source. An effort other than `none` implies `mode=thinking`.

            Each benchmark names in `compare_on` the keys that matter for it. Two values are like for like if every one
            of these keys has the same value on both sides, or is absent on both. If a key is absent on one side only,
            it is not known whether they are. If a key differs, they are not, and they never stand in one ranking.

            """;

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        table(
                page,
                List.of("Mark", "Word", "Meaning"),
                Arrays.stream(Provenance.values())
                        .map(kind -> List.of(kind.mark(), kind.label(), kind.meaning()))
                        .toList());
        page.append(CONDITIONS);
        table(
                page,
                List.of("Key", "Meaning"),
                Arrays.stream(ConditionKey.values())
                        .map(key -> List.of(code(key.word()), key.meaning()))
                        .toList());
        page.append("## Columns\n\nA column in bold must be in the header.\n\n");
        for (Table table : Table.values()) {
            page.append("### ")
                    .append(table == Table.CLAIMS ? "Claims: every other file" : table.fileName())
                    .append("\n\nOne row is ")
                    .append(table.rowIs())
                    .append(".\n\n");
            table(
                    page,
                    List.of("Column", "Holds"),
                    table.columns().stream().map(FormatPageTest::column).toList());
        }
        page.append("## Units\n\nUnits of one line convert into each other.\n\n");
        units().forEach(line -> page.append("- ").append(line).append('\n'));
        page.append(
                "\n## Problems\n\n`./claimbench check` names each problem by its code. An error leaves out the row or"
                        + " the file; a warning asks for a look; a note is worth knowing.\n\n");
        table(
                page,
                List.of("Code", "Kind", "What", "What to do"),
                Arrays.stream(ProblemCode.values())
                        .map(code -> List.of(
                                code.name(),
                                code.severity().word(),
                                code.title() + ": " + code.explanation(),
                                code.remedy()))
                        .toList());
        return page.toString().stripTrailing() + "\n";
    }

    private static List<String> column(Column column) {
        String name = code(column.name());
        return List.of(column.required() ? "**" + name + "**" : name, column.meaning());
    }

    private static List<String> units() {
        Map<Unit, String> lines = Arrays.stream(Unit.values())
                .collect(Collectors.groupingBy(
                        unit -> Arrays.stream(Unit.values())
                                .filter(unit::convertsTo)
                                .findFirst()
                                .orElseThrow(),
                        java.util.TreeMap::new,
                        Collectors.mapping(unit -> code(unit.text()), Collectors.joining(", "))));
        return List.copyOf(lines.values());
    }

    private static void table(StringBuilder page, List<String> header, List<List<String>> rows) {
        line(page, header);
        line(page, header.stream().map(title -> "---").toList());
        rows.forEach(row -> line(page, row));
        page.append('\n');
    }

    private static void line(StringBuilder page, List<String> cells) {
        page.append("| ")
                .append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    @Test
    void pageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run with -Dgolden.update=true to write it")
                .content()
                .isEqualTo(page);
    }
}
