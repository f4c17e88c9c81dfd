package claimbench.cli;

import claimbench.audit.Choice;
import claimbench.audit.IndependentCoverage;
import claimbench.audit.Omissions;
import claimbench.audit.RankSpan;
import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** What vendors leave out, whether their choice of benchmarks flatters, and what others have measured, as JSON. */
record ChoiceJson(GapAudit audit, JsonGenerator json) {

    void choice() throws IOException {
        json.writeArrayFieldStart("omissions");
        for (Omissions one : Omissions.of(audit.comparison())) {
            if (audit.shows(one.vendor())) {
                omissions(one);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("choices");
        for (Choice one : Choice.of(
                audit.comparison(), audit.comparison().settings().standing().draws())) {
            if (audit.shows(one.vendor())) {
                choice(one);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("independent_coverage");
        for (IndependentCoverage one : IndependentCoverage.of(audit.comparison())) {
            if (audit.shows(one.vendor())) {
                json.writeStartObject();
                json.writeStringField("vendor", one.vendor());
                json.writeStringField("model", one.model());
                json.writeNumberField("measured", one.all().measured());
                json.writeNumberField("stated", one.all().stated());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void omissions(Omissions one) throws IOException {
        for (Omissions.Group group : one.groups()) {
            for (Omissions.Omitted omitted : group.omitted()) {
                json.writeStartObject();
                json.writeStringField("vendor", one.vendor());
                json.writeStringField("model", one.model());
                json.writeStringField("reason", group.reason().name().toLowerCase(Locale.ROOT));
                json.writeStringField("benchmark", omitted.benchmark().name());
                json.writeBooleanField("model_has_claims_there", omitted.inField());
                json.writeArrayFieldStart("evidence");
                for (Claim claim : omitted.evidence()) {
                    json.writeString(claim.id());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }

    private void choice(Choice one) throws IOException {
        json.writeStartObject();
        json.writeStringField("vendor", one.vendor());
        json.writeStringField("model", one.model());
        json.writeNumberField("measured", one.wider().size());
        json.writeNumberField("chosen", one.chosen().size());
        if (one.test().isPresent()) {
            json.writeNumberField("surpassed_on_chosen", one.chosenMean());
            json.writeNumberField("surpassed_on_all", one.widerMean());
            json.writeNumberField("p", one.test().get().p());
            json.writeBooleanField("exact", one.test().get().exact());
            json.writeNumberField("sets", one.test().get().sets());
        }
        json.writeArrayFieldStart("ranks");
        for (RankSpan span : one.spans()) {
            json.writeStartObject();
            json.writeStringField("capability", span.capability());
            json.writeNumberField("size", span.size());
            json.writeNumberField("benchmarks", span.benchmarks());
            json.writeBooleanField("exact", span.exact());
            ranked("best", span.best());
            ranked("worst", span.worst());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ranked(String name, RankSpan.Ranked ranked) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("rank", ranked.rank());
        json.writeNumberField("of", ranked.of());
        json.writeArrayFieldStart("on");
        for (BenchmarkColumn column : ranked.on()) {
            json.writeString(column.title());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
