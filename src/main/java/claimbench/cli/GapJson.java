package claimbench.cli;

import claimbench.audit.Agreement;
import claimbench.audit.Correction;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.claim.Claim;
import claimbench.format.Json;
import claimbench.score.DuelRule;
import claimbench.score.HomeAdvantage;
import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Gaps as JSON, with everything that they are made of. What is not known is null. */
final class GapJson {

    private final GapAudit audit;
    private final JsonGenerator json;

    private GapJson(GapAudit audit, JsonGenerator json) {
        this.audit = audit;
        this.json = json;
    }

    static String write(GapAudit audit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            new GapJson(audit, json).audit();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.text(bytes);
    }

    private void audit() throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", audit.comparison().stamp().toString());
        json.writeStringField("dataset", audit.comparison().stamp().dataset());
        home();
        json.writeArrayFieldStart("by_conditions");
        for (Agreement agreement : Agreement.values()) {
            summary("", "", agreement, audit.gaps().summary(agreement));
        }
        json.writeEndArray();
        groups("by_vendor", "vendor", GapGroups.byVendor(audit.gaps()));
        groups("by_benchmark", "benchmark", GapGroups.byBenchmark(audit.gaps()));
        json.writeArrayFieldStart("pairs");
        for (GapPair pair : audit.gaps().pairs()) {
            pair(pair);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("not_measured");
        for (Claim claim : audit.gaps().unmeasured()) {
            unmeasured(claim);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("coverage");
        for (Map.Entry<String, GapAudit.Coverage> vendor : audit.coverage().entrySet()) {
            json.writeStartObject();
            json.writeStringField("vendor", vendor.getKey());
            json.writeNumberField("not_measured", vendor.getValue().unmeasured());
            json.writeNumberField("values", vendor.getValue().all());
            json.writeEndObject();
        }
        json.writeEndArray();
        correction();
        new GapRivalsJson(json).rivals(audit.rivals());
        if (audit.by() == GapBy.CHOICE) {
            new ChoiceJson(audit, json).choice();
        }
        json.writeEndObject();
    }

    private void home() throws IOException {
        HomeAdvantage home = audit.comparison().scores().standings().home();
        json.writeObjectFieldStart("home_advantage");
        json.writeNumberField("duels", home.duels());
        if (home.logOdds().isPresent()
                && audit.comparison().settings().standing().duels() == DuelRule.SAME_SOURCE) {
            json.writeNumberField(
                    "share_won_against_an_equal",
                    HomeAdvantage.share(home.logOdds().getAsDouble()));
            shares("over_benchmarks", home.byBenchmark());
            shares("over_sources", home.bySource());
            json.writeArrayFieldStart("vendors");
            for (HomeAdvantage.Vendor vendor : home.vendors()) {
                if (audit.shows(vendor.name())) {
                    json.writeStartObject();
                    json.writeStringField("vendor", vendor.name());
                    json.writeNumberField("share_won_against_an_equal", HomeAdvantage.share(vendor.shrunken()));
                    shares("range", vendor.range());
                    json.writeNumberField("duels", vendor.duels());
                    json.writeNumberField("tables", vendor.tables());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void shares(String name, Interval logOdds) throws IOException {
        range(name, new Interval(HomeAdvantage.share(logOdds.low()), HomeAdvantage.share(logOdds.high())));
    }

    private void groups(String name, String what, List<GapGroups.Group> groups) throws IOException {
        json.writeArrayFieldStart(name);
        for (GapGroups.Group group : groups) {
            summary(what, group.name(), group.agreement(), group.summary());
        }
        json.writeEndArray();
    }

    private void summary(String what, String name, Agreement agreement, GapSummary summary) throws IOException {
        PairedGap points = summary.points();
        boolean any = points.pairs() > 0;
        json.writeStartObject();
        if (!what.isEmpty()) {
            json.writeStringField(what, name);
        }
        json.writeStringField("conditions", agreement.word());
        json.writeNumberField("pairs", summary.pairs().size());
        json.writeNumberField("pooled", points.pairs());
        json.writeNumberField("models", summary.models());
        json.writeNumberField("no_condition_compared", summary.uncompared());
        json.writeNumberField("no_condition_stated", summary.unconditioned());
        number("mean", points.mean());
        range("mean_95", points.interval(GapSummary.CONFIDENCE));
        range("mean_95_by_models", summary.clustered());
        number("median", points.median());
        number("hodges_lehmann", points.hodgesLehmann());
        json.writeNumberField("higher", points.positive());
        json.writeNumberField("equal", points.zero());
        json.writeNumberField("lower", points.negative());
        number("sign_p", any ? points.signTestP() : Double.NaN);
        number("wilcoxon_p", any ? points.signedRank().p() : Double.NaN);
        number("odds_ratio", summary.logits().oddsRatio());
        json.writeNumberField("odds_pairs", summary.logits().pairs());
        for (Position position : Position.values()) {
            json.writeNumberField(
                    position == Position.UNKNOWN ? "interval_not_known" : position.word(), summary.count(position));
        }
        json.writeNumberField("same_figure", summary.sameAsPrinted());
        json.writeEndObject();
    }

    private void pair(GapPair pair) throws IOException {
        json.writeStartObject();
        json.writeStringField("vendor", pair.vendor());
        json.writeStringField("model", pair.model());
        json.writeStringField("benchmark", pair.benchmark().name());
        json.writeStringField("unit", pair.benchmark().scale().unit().text());
        json.writeNumberField("claimed", pair.stated());
        json.writeStringField("claim_id", pair.claimed().id());
        json.writeStringField("source", pair.claimed().attribution().sourceId());
        json.writeStringField("stated_conditions", pair.claimed().conditions().toString());
        json.writeNumberField("measured", pair.measured());
        json.writeArrayFieldStart("measurements");
        for (Claim claim : pair.measurements()) {
            json.writeStartObject();
            json.writeStringField("claim_id", claim.id());
            json.writeStringField("measured_by", claim.attribution().party());
            json.writeNumberField("value", claim.value().number().orElseThrow());
            json.writeStringField("source", claim.attribution().sourceId());
            json.writeStringField("stated_conditions", claim.conditions().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("gap", pair.gap());
        number("gap_points", pair.points().orElse(Double.NaN));
        json.writeStringField("conditions", pair.agreement().word());
        json.writeArrayFieldStart("reasons");
        for (String reason : pair.likeness().reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeStringField("position", pair.position().word());
        range("interval", pair.interval().orElse(new Interval(Double.NaN, Double.NaN)));
        json.writeBooleanField("same_figure", pair.isSameAsPrinted());
        json.writeEndObject();
    }

    private void unmeasured(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("vendor", claim.attribution().party());
        json.writeStringField("model", claim.model());
        json.writeStringField("benchmark", claim.benchmark());
        json.writeStringField("unit", claim.value().unit().text());
        json.writeNumberField("claimed", claim.value().number().orElseThrow());
        json.writeStringField("claim_id", claim.id());
        json.writeStringField("source", claim.attribution().sourceId());
        if (audit.correctedValue(claim).isPresent()) {
            Correction.Corrected corrected = audit.correctedValue(claim).get();
            json.writeObjectFieldStart("corrected");
            number("value", corrected.value());
            range("range_95", corrected.interval());
            number("by_points", corrected.gap());
            json.writeNumberField("pairs_on_benchmark", corrected.pairs());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void correction() throws IOException {
        if (audit.corrected()) {
            json.writeObjectFieldStart("correction");
            if (audit.correction().isEmpty()) {
                json.writeStringField(
                        "refused", "fewer than " + Correction.LEAST_PAIRS + " pairs whose conditions match");
            } else {
                Correction learned = audit.correction().get();
                json.writeNumberField("pairs", learned.pairs());
                json.writeNumberField("benchmarks", learned.benchmarks());
                number("mean", learned.mean());
                number("residual_variance", learned.within());
                number("variance_between_benchmarks", learned.between());
            }
            json.writeEndObject();
        }
    }

    private void range(String name, Interval range) throws IOException {
        json.writeArrayFieldStart(name);
        if (!Double.isNaN(range.low())) {
            json.writeNumber(range.low());
            json.writeNumber(range.high());
        }
        json.writeEndArray();
    }

    private void number(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }
}
