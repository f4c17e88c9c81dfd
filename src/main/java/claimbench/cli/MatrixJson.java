package claimbench.cli;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Weighed;
import claimbench.format.Json;
import claimbench.harness.Comparison;
import claimbench.score.CapabilityScore;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The matrix with all its evidence as JSON. */
final class MatrixJson {

    private final Comparison comparison;
    private final JsonGenerator json;

    private MatrixJson(Comparison comparison, JsonGenerator json) {
        this.comparison = comparison;
        this.json = json;
    }

    static String write(Comparison comparison) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            new MatrixJson(comparison, json).comparison();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.text(bytes);
    }

    private void comparison() throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", comparison.stamp().toString());
        json.writeStringField("dataset", comparison.stamp().dataset());
        json.writeStringField("focus", comparison.focus());
        json.writeArrayFieldStart("models");
        for (String model : comparison.models()) {
            json.writeStartObject();
            json.writeStringField("model", model);
            json.writeStringField("vendor", comparison.catalogue().model(model).vendor());
            json.writeArrayFieldStart("capabilities");
            for (Capability capability : comparison.capabilities()) {
                capability(model, capability);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void capability(String model, Capability capability) throws IOException {
        CapabilityScore score = comparison.scores().capability(model, capability.name());
        json.writeStartObject();
        json.writeStringField("capability", capability.name());
        if (score.average().isPresent()) {
            json.writeFieldName("average");
            json.writeNumber(CellText.average(score.average().getAsDouble()));
        }
        json.writeBooleanField("sufficient", score.isSufficient());
        json.writeNumberField("benchmarks", score.used().size());
        json.writeNumberField("benchmarksOf", score.of());
        if (score.winRate().isPresent()) {
            json.writeNumberField("winRate", score.winRate().getAsDouble());
            json.writeNumberField("winRateTables", score.tables());
        }
        if (score.grade().isPresent()) {
            json.writeStringField("grade", score.grade().get().name());
        }
        json.writeArrayFieldStart("cells");
        for (BenchmarkColumn column : comparison.columns(capability.name())) {
            cell(column, comparison.matrix().cell(model, column));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(BenchmarkColumn column, Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("benchmark", column.benchmark().name());
        json.writeStringField("kind", column.benchmark().kind().word());
        json.writeStringField("setting", column.reference().toString());
        json.writeStringField("state", state(cell));
        if (cell.consensus().isPresent()) {
            consensus(cell.consensus().get());
        }
        json.writeArrayFieldStart("claims");
        for (Weighed weighed : cell.evidence()) {
            claim(weighed);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String state(Cell cell) {
        return cell.match(new Cell.Cases<>(
                reported -> "reported",
                disputed -> "disputed",
                unlike -> "unlike",
                withheld -> "withheld",
                missing -> "missing"));
    }

    private void consensus(Consensus consensus) throws IOException {
        if (consensus.number().isPresent()) {
            json.writeNumberField("value", consensus.number().get());
            json.writeStringField("unit", consensus.value().unit().text());
        } else {
            json.writeStringField("value", claimbench.harness.ValueText.withUnit(consensus.value()));
        }
        json.writeStringField("evidence", consensus.tier().label());
        json.writeStringField("provenance", consensus.provenance().word());
        json.writeNumberField("measurements", consensus.measurements());
        if (consensus.range().isPresent()) {
            json.writeNumberField("least", consensus.range().get().least());
            json.writeNumberField("greatest", consensus.range().get().greatest());
        }
    }

    private void claim(Weighed weighed) throws IOException {
        Claim claim = weighed.claim();
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("printed", claim.printed());
        json.writeStringField("use", weighed.use().words());
        json.writeStringField("reason", weighed.reason());
        json.writeStringField("provenance", claim.provenance().word());
        json.writeStringField("party", claim.attribution().party());
        json.writeStringField("source", claim.attribution().sourceId());
        json.writeStringField("locator", claim.locator());
        json.writeStringField("conditions", claim.conditions().toString());
        json.writeStringField("status", claim.status().word());
        json.writeStringField("row", claim.stated().where().toString());
        json.writeEndObject();
    }
}
