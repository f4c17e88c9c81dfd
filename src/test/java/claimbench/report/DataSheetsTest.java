package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Cases;
import claimbench.document.Document;
import claimbench.document.Language;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Earlier;
import claimbench.harness.Harness;
import claimbench.harness.Selection;
import claimbench.harness.Settings;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that goes with a report, sheet by sheet. */
final class DataSheetsTest {

    @TempDir
    private Path folder;

    private Comparison compare(Settings settings, String... rows) throws IOException {
        Path file = folder.resolve("my.csv");
        Files.writeString(file, String.join("\n", rows) + "\n");
        return Harness.compare(Harness.check(ClaimFiles.read(List.of(file))), settings, "test");
    }

    private static List<String> rows(Comparison comparison, Optional<Earlier> since, String id, String... columns) {
        Document document = ReportComposer.compose(
                comparison,
                Citations.of(comparison),
                List.of(),
                new ReportOptions(
                        Preset.MEMO, Cover.EMPTY, Language.EN, ReportOptions.Status.DRAFT, since, "report my.csv"));
        DataSheet sheet = document.data().stream()
                .filter(data -> data.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> names =
                sheet.columns().stream().map(DataSheet.Column::name).toList();
        return sheet.rows().stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> row.get(names.indexOf(column))
                                .match(new Cases<>(
                                        nothing -> "",
                                        words -> words.text(),
                                        quantity -> quantity.number().toPlainString(),
                                        day -> day.date().toString(),
                                        web -> web.address())))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private List<String> rows(Comparison comparison, String id, String... columns) {
        return rows(comparison, Optional.empty(), id, columns);
    }

    @Test
    void everyRowThatWasReadIsThereWithWhatBecameOfIt() throws IOException {
        Settings settings = new Settings(
                new Selection(Set.of("A"), Set.of(), Set.of(), Set.of()),
                Optional.empty(),
                Claims.settings().policy(),
                Optional.empty(),
                false,
                Claims.FEW_DRAWS);
        Comparison comparison = compare(
                settings, "model,benchmark,value,unit", "A,X,62.5,percent", "B,X,0,percent", "A,X,high,percent");
        assertThat(rows(comparison, "claims", "row", "model", "printed", "value", "unit"))
                .containsExactly(
                        "2 | A | 62.5 percent | 62.5 | percent",
                        "3 | B | 0 percent | 0 | percent",
                        "4 | A | high |  | percent");
        assertThat(rows(comparison, "claims", "use"))
                .satisfiesExactly(
                        use -> assertThat(use).startsWith("gives the value"),
                        use -> assertThat(use).isEqualTo("left out: not asked for"),
                        use -> assertThat(use).startsWith("left out: ").contains("high"));
    }

    @Test
    void matrixHasTheZeroAndNothingWhereNothingIsKnown() throws IOException {
        Comparison comparison =
                compare(Claims.settings(), "model,benchmark,value", "A,X,0", "B,X,71", "B,Y,40", "A,Z,yes");
        assertThat(rows(comparison, "matrix", "model", "benchmark", "value", "state"))
                .contains("A | X | 0 | reported", "B | X | 71 | reported", "B | Y | 40 | reported")
                .noneMatch(row -> row.startsWith("A | Y"));
        assertThat(rows(comparison, "models", "model", "claims")).containsExactly("A | 2", "B | 2");
    }

    @Test
    void sourcesHaveTheNumbersThatTheReportCites() throws IOException {
        Comparison comparison = compare(
                Claims.settings(),
                "model,benchmark,value,source_title,source_url,published",
                "A,X,90,Card,https://acme.example/card,2026-01-05",
                "B,X,80,Board,file.csv,2026-01");
        assertThat(rows(comparison, "sources", "number", "title", "published", "address", "claims"))
                .containsExactly(
                        "1 | Card | 2026-01-05 | https://acme.example/card | 1", "2 | Board | 2026-01 | file.csv | 1");
        assertThat(rows(comparison, "claims", "model", "source_number")).containsExactly("A | 1", "B | 2");
        assertThat(rows(comparison, "matrix", "model", "source_numbers", "sources"))
                .containsExactly("A | [1] | 1", "B | [2] | 1");
    }

    @Test
    void changesAreToldOldAndNewOrSaidToBeNone() throws IOException {
        Comparison old = compare(Claims.settings(), "id,model,benchmark,value", "c1,A,X,90", "c2,B,X,80", "c3,C,X,1");
        Comparison now = compare(Claims.settings(), "id,model,benchmark,value", "c1,A,X,91", "c2,B,X,80", "c4,D,X,2");
        assertThat(rows(
                        now,
                        Optional.of(new Earlier(old, Optional.of("before"))),
                        "changes",
                        "change",
                        "model",
                        "before",
                        "now"))
                .containsExactly("removed | C | 1 | ", "changed | A | 90 | 91", "new | D |  | 2");
        assertThat(rows(old, Optional.of(new Earlier(old, Optional.of("before"))), "changes", "change"))
                .containsExactly("No change since before.");
        assertThat(rows(old, "changes", "change"))
                .containsExactly("No earlier state was given (--since DATE compares with one).");
    }

    @Test
    void vendorsValuesStandBesideWhatOthersMeasured() throws IOException {
        Comparison comparison = compare(
                Claims.settings(),
                "model,vendor,benchmark,value,unit,publisher,source_title,claimant_kind",
                "A,Alpha,X,62.5,percent,Alpha,card,vendor",
                "A,Alpha,X,60,percent,Lab,board,independent",
                "A,Alpha,Y,70,percent,Alpha,card,vendor");
        assertThat(rows(
                        comparison,
                        "gaps",
                        "model",
                        "benchmark",
                        "claimed",
                        "measured",
                        "gap",
                        "agreement",
                        "position"))
                .containsExactly("A | X | 62.5 | 60 | 2.5 | match | unknown");
    }

    @Test
    void withoutPairsTheSheetSaysSo() throws IOException {
        Comparison comparison = compare(Claims.settings(), "model,benchmark,value", "A,X,62.5");
        assertThat(rows(comparison, "gaps", "model"))
                .containsExactly("No vendor's value has an independent one beside it.");
    }
}
