package claimbench.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as vendors lay them out, made by make.py from the figures of claims/, and what must come of them. */
final class VendorTableTest {

    private static final Path FOLDER = Path.of("src/test/resources/foreign");
    private static final String QWEN = "qwen3.5-model-card";
    private static final Resolved CLAIMS =
            Resolved.of(ClaimFiles.read(List.of(Path.of("claims"))).value()).value();
    private static final Question GPQA = new Question(Subject.BENCHMARK, "GPQA", List.of(), List.of(), "");

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "csv", "tsv", "xlsx", "pdf"})
    void everyFormatGivesExactlyTheClaims(String ending) throws IOException {
        Answers answers = Answers.NONE.with(GPQA, new Answer.Is("GPQA Diamond"));

        Proposal proposal =
                read("qwen-language." + ending, ImportOptions.of(QWEN).answered(answers), List.of());

        assertThat(cells(proposal)).isEqualTo(expected("qwen-language.expected.csv"));
        assertThat(proposal.rejected()).isEmpty();
        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.missing()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "csv", "tsv", "xlsx", "pdf"})
    void aNameThatIsOnlySimilarIsAskedForAndItsValuesAreListed(String ending) throws IOException {
        Proposal proposal = read("qwen-language." + ending, ImportOptions.of(QWEN), List.of());

        assertThat(proposal.questions()).singleElement().satisfies(question -> {
            assertThat(question.written()).isEqualTo("GPQA");
            assertThat(question.candidates()).contains("GPQA Diamond");
            assertThat(question.places()).hasSize(6);
        });
        assertThat(proposal.rejected()).hasSize(6);
        assertThat(proposal.rows()).hasSize(233);
    }

    @Test
    void modelsInRowsUnderTwoRowsOfHeadingsGiveTheClaims() throws IOException {
        Proposal proposal = read("glm-5.md", ImportOptions.of("glm-5-model-card"), List.of());

        assertThat(cells(proposal)).isEqualTo(expected("glm-5.expected.csv"));
        assertThat(proposal.rejected())
                .extracting(one -> one.row().text("value"))
                .containsExactly("56.2 / 60.7", "56.2 / 61.1");
        assertThat(proposal.missing()).isEqualTo(6);
    }

    @Test
    void valuesThatStandInTheClaimsAreNotProposedAgain() throws IOException {
        Proposal proposal = read("qwen-language.md", ImportOptions.of(QWEN), CLAIMS.claims());

        assertThat(proposal.alreadyThere()).isNotEmpty();
        assertThat(proposal.rows().size()
                        + proposal.alreadyThere().size()
                        + proposal.differing().size())
                .isEqualTo(233);
        assertThat(proposal.alreadyThere())
                .allSatisfy(
                        known -> assertThat(new java.math.BigDecimal(known.row().text("value")))
                                .isEqualByComparingTo(known.claim().stated().text("value")));
    }

    @Test
    void anotherNumberForTheSameIsAChangeAndNoRow() {
        byte[] table = "benchmark,GPT-5.2\nC-Eval,90.6\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        Proposal proposal = TableImport.read(
                        "t.csv", table, ImportOptions.of(QWEN), CLAIMS.catalogue(), CLAIMS.claims())
                .value();

        assertThat(proposal.rows()).isEmpty();
        assertThat(proposal.differing()).singleElement().satisfies(known -> {
            assertThat(known.row().text("value")).isEqualTo("90.6");
            assertThat(known.claim().stated().text("value")).isEqualTo("90.5");
        });
    }

    private static Proposal read(String name, ImportOptions options, List<Claim> existing) throws IOException {
        Checked<Proposal> read =
                TableImport.read(name, Files.readAllBytes(FOLDER.resolve(name)), options, CLAIMS.catalogue(), existing);
        assertThat(read.problems()).isEmpty();
        return read.value();
    }

    private static List<Map<String, String>> cells(Proposal proposal) {
        return proposal.rows().stream().map(ProposedRow::cells).toList();
    }

    private static List<Map<String, String>> expected(String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            for (CSVRecord record : format.parse(reader)) {
                Map<String, String> cells = record.toMap();
                cells.values().removeIf(String::isEmpty);
                rows.add(cells);
            }
        }
        return rows;
    }
}
