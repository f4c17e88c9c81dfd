package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.DataSheet;
import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.SampleReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonWriterTest {

    private static JsonNode read(Document document) throws IOException {
        return new ObjectMapper().readTree(ReportFormat.JSON.write(document, Templates.NONE));
    }

    @Test
    void everyBlockIsThereInItsOrder() throws IOException {
        Document sample = SampleReport.document();
        JsonNode json = read(sample);
        assertThat(json.get("blocks")).hasSize(sample.blocks().size());
        assertThat(json.get("title").asText()).isEqualTo(sample.info().title());
        assertThat(json.get("stamp").asText()).isEqualTo(sample.info().stamp());
        JsonNode table = null;
        for (JsonNode block : json.get("blocks")) {
            if (block.get("type").asText().equals("table")) {
                table = block;
                assertThat(block.get("rows")).allSatisfy(row -> assertThat(row).hasSameSizeAs(block.get("columns")));
            }
        }
        assertThat(table).isNotNull();
    }

    @Test
    void dataAreNumbersAndNothingIsNull() throws IOException {
        DataSheet sheet = new DataSheet(
                "values",
                "Values",
                List.of(
                        new DataSheet.Column("model", "Model"),
                        new DataSheet.Column("value", "Value"),
                        new DataSheet.Column("day", "Day")),
                List.of(
                        List.of(
                                new DataSheet.Words("=1+1"),
                                new DataSheet.Quantity(new BigDecimal("87.80")),
                                new DataSheet.Day(LocalDate.of(2026, 2, 16))),
                        List.of(new DataSheet.Words("B"), new DataSheet.Nothing(), new DataSheet.Nothing())));
        Document sample = SampleReport.document();
        byte[] bytes = ReportFormat.JSON.write(
                new Document(sample.info(), sample.head(), sample.blocks(), List.of(sheet)), Templates.NONE);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).contains("\"value\" : 87.80");
        JsonNode rows = new ObjectMapper().readTree(bytes).get("data").get("values");
        assertThat(rows.get(0).get("model").asText()).isEqualTo("=1+1");
        assertThat(rows.get(0).get("day").asText()).isEqualTo("2026-02-16");
        assertThat(rows.get(1).get("value").isNull()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void textStaysText(String text) throws IOException {
        assertThat(read(HostileText.everywhere(text)).get("blocks").isArray()).isTrue();
    }
}
