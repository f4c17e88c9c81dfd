package claimbench.cli;

import claimbench.change.BenchmarkEffect;
import claimbench.change.CapabilityEffect;
import claimbench.change.CellChange;
import claimbench.change.CellEffect;
import claimbench.change.ClaimChange;
import claimbench.change.Effect;
import claimbench.change.EntryChange;
import claimbench.claim.Claim;
import claimbench.format.Json;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A difference with everything that is known about it, as JSON. */
final class DiffJson {

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(Difference difference) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            new DiffJson(json).difference(difference);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.text(bytes);
    }

    private void difference(Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("old", difference.old());
        json.writeStringField("new", difference.now());
        json.writeStringField("summary", difference.summary());
        texts("notReadOld", difference.unreadOld());
        texts("notReadNew", difference.unreadNow());
        json.writeArrayFieldStart("claims");
        for (ClaimChange change : difference.changes().claims()) {
            claim(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("registries");
        for (EntryChange entry : difference.changes().entries()) {
            json.writeStartObject();
            json.writeStringField("registry", entry.registry().fileName());
            json.writeStringField("name", entry.name());
            json.writeStringField("change", entry.kind().word());
            cells(entry.cells());
            json.writeEndObject();
        }
        json.writeEndArray();
        effect(difference.effect());
        json.writeEndObject();
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void claim(ClaimChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind().word());
        json.writeStringField("model", change.claim().model());
        json.writeStringField("benchmark", change.claim().benchmark());
        json.writeStringField("reason", Difference.reason(change).orElse(""));
        claim("old", change.before());
        claim("new", change.after());
        cells(change.cells());
        json.writeEndObject();
    }

    private void claim(String field, Optional<Claim> stated) throws IOException {
        if (stated.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Claim claim = stated.get();
        json.writeObjectFieldStart(field);
        json.writeStringField("id", claim.id());
        json.writeStringField("printed", claim.printed());
        if (claim.value().number().isPresent()) {
            json.writeNumberField("value", claim.value().number().get());
            json.writeStringField("unit", claim.value().unit().text());
        }
        json.writeStringField("conditions", claim.conditions().toString());
        json.writeStringField("provenance", claim.provenance().word());
        json.writeStringField("party", claim.attribution().party());
        json.writeStringField("source", claim.attribution().sourceId());
        json.writeStringField("locator", claim.locator());
        json.writeStringField("status", claim.status().word());
        json.writeStringField("note", claim.note());
        json.writeStringField("row", claim.stated().where().toString());
        json.writeEndObject();
    }

    private void cells(List<CellChange> cells) throws IOException {
        json.writeArrayFieldStart("cells");
        for (CellChange cell : cells) {
            json.writeStartObject();
            json.writeStringField("column", cell.column());
            json.writeStringField("old", cell.before());
            json.writeStringField("new", cell.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void effect(Effect effect) throws IOException {
        json.writeObjectFieldStart("effect");
        texts("sentences", effect.sentences());
        texts("newModels", effect.newModels());
        texts("goneModels", effect.goneModels());
        texts("movedModels", List.copyOf(effect.movedModels().stream().toList()));
        coverage("coverageOld", effect.before());
        coverage("coverageNew", effect.now());
        json.writeArrayFieldStart("cells");
        for (CellEffect cell : effect.cells()) {
            json.writeStartObject();
            json.writeStringField("model", cell.model());
            json.writeStringField("benchmark", cell.benchmark());
            json.writeStringField("capability", cell.capability());
            json.writeStringField("change", cell.kind().word());
            json.writeStringField("old", CellEffect.text(cell.before()));
            json.writeStringField("new", CellEffect.text(cell.after()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("benchmarks");
        for (BenchmarkEffect benchmark : effect.benchmarks()) {
            benchmark(benchmark);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("capabilities");
        for (CapabilityEffect capability : effect.capabilities()) {
            json.writeStartObject();
            json.writeStringField("model", capability.model());
            json.writeStringField("capability", capability.capability());
            json.writeStringField("old", capability.textBefore());
            json.writeStringField("new", capability.textNow());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void coverage(String field, Effect.Coverage coverage) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("valued", coverage.valued());
        json.writeNumberField("cells", coverage.cells());
        json.writeEndObject();
    }

    private void benchmark(BenchmarkEffect benchmark) throws IOException {
        json.writeStartObject();
        json.writeStringField("benchmark", benchmark.benchmark());
        json.writeStringField("capability", benchmark.capability());
        json.writeBooleanField("leaderChanged", benchmark.isLeaderChanged());
        texts("leadersOld", leaders(benchmark.leaders().before()));
        texts("leadersNew", leaders(benchmark.leaders().now()));
        json.writeStringField(
                "lead", benchmark.lead().map(noise -> noise.words()).orElse(""));
        json.writeStringField("settingOld", benchmark.setting().before());
        json.writeStringField("settingNew", benchmark.setting().now());
        json.writeStringField("measuredByOld", benchmark.backing().before().word());
        json.writeStringField("measuredByNew", benchmark.backing().now().word());
        json.writeArrayFieldStart("places");
        for (BenchmarkEffect.Move move : benchmark.moves()) {
            json.writeStartObject();
            json.writeStringField("model", move.model());
            json.writeNumberField("old", move.before());
            json.writeNumberField("new", move.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> leaders(List<BenchmarkEffect.Leader> leaders) {
        return leaders.stream().map(BenchmarkEffect.Leader::toString).toList();
    }
}
