package claimbench.cli;

import claimbench.audit.Counterpart;
import claimbench.audit.RivalSummary;
import claimbench.audit.RivalTable;
import claimbench.audit.RivalTables;
import claimbench.audit.RivalValue;
import claimbench.audit.RivalValue.Side;
import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** Rivals' tables as JSON. */
final class GapRivalsJson {

    private static final double CONFIDENCE = 0.95;

    private final JsonGenerator json;

    GapRivalsJson(JsonGenerator json) {
        this.json = json;
    }

    void rivals(RivalTables rivals) throws IOException {
        json.writeObjectFieldStart("rivals");
        json.writeNumberField("left_out", rivals.leftOut().size());
        json.writeArrayFieldStart("tables");
        for (RivalTable table : rivals.tables()) {
            table(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(RivalTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("tables_of", table.teller());
        json.writeStringField("models_of", table.vendor());
        json.writeNumberField("count", table.values().size());
        json.writeNumberField("copied", table.copied());
        json.writeNumberField("other", table.other());
        for (Side side : Side.values()) {
            summary("against_" + word(side), table.against(side));
            summary("against_" + word(side) + "_matching", table.against(side).matching());
        }
        json.writeArrayFieldStart("values");
        for (RivalValue value : table.values()) {
            value(value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary(String name, RivalSummary summary) throws IOException {
        PairedGap points = summary.points();
        Interval interval = points.interval(CONFIDENCE);
        json.writeObjectFieldStart(name);
        json.writeNumberField("values", summary.values().size());
        json.writeNumberField("pooled", points.pairs());
        json.writeNumberField("same", summary.same());
        json.writeNumberField("higher", summary.higher());
        json.writeNumberField("lower", summary.lower());
        number("median", points.median());
        number("mean", points.mean());
        number("mean_low", interval.low());
        number("mean_high", interval.high());
        number("hodges_lehmann", points.hodgesLehmann());
        number("sign_p", summary.values().isEmpty() ? Double.NaN : summary.signTestP());
        json.writeEndObject();
    }

    private void value(RivalValue value) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", value.claim().model());
        json.writeStringField("benchmark", value.benchmark().name());
        json.writeStringField("unit", value.benchmark().scale().unit().text());
        json.writeNumberField("value", value.value());
        json.writeStringField("claim_id", value.claim().id());
        json.writeStringField("source", value.claim().attribution().sourceId());
        json.writeBooleanField("copied", value.isCopied());
        for (Side side : Side.values()) {
            if (value.counterpart(side).isPresent()) {
                counterpart(word(side), value.counterpart(side).get());
            }
        }
        json.writeEndObject();
    }

    private void counterpart(String name, Counterpart other) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", other.value());
        json.writeStringField("claim_ids", GapCsv.ids(other.claims()));
        json.writeStringField("conditions", other.agreement().word());
        json.writeStringField("reasons", String.join("; ", other.likeness().reasons()));
        json.writeBooleanField("same", other.same());
        json.writeNumberField("less", other.difference());
        json.writeEndObject();
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private void number(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }
}
