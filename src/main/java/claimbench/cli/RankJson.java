package claimbench.cli;

import claimbench.format.Json;
import claimbench.score.CapabilityStanding;
import claimbench.score.HomeAdvantage;
import claimbench.score.OtherOrders;
import claimbench.score.Standing;
import claimbench.score.StandingRules;
import claimbench.stats.Interval;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Standings as JSON, with everything that decides them. */
final class RankJson {

    private final Ranking ranking;
    private final JsonGenerator json;

    private RankJson(Ranking ranking, JsonGenerator json) {
        this.ranking = ranking;
        this.json = json;
    }

    static String write(Ranking ranking) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            new RankJson(ranking, json).ranking();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.text(bytes);
    }

    private void ranking() throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", ranking.comparison().stamp().toString());
        json.writeStringField("dataset", ranking.comparison().stamp().dataset());
        rules();
        if (ranking.duels()) {
            home(ranking.comparison().scores().standings().home());
        }
        json.writeArrayFieldStart("standings");
        for (CapabilityStanding standing : ranking.shown()) {
            standing(standing);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("other_orders");
        for (Ranking.Others others : ranking.others()) {
            for (OtherOrders.Order order : others.orders().orders()) {
                order(others, order);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rules() throws IOException {
        StandingRules rules = ranking.comparison().settings().standing();
        json.writeObjectFieldStart("rules");
        json.writeStringField("duels", rules.duels().word());
        json.writeNumberField("least_benchmarks", rules.leastBenchmarks());
        json.writeNumberField(
                "draws", ranking.comparison().scores().standings().draws().count());
        json.writeNumberField("seed", rules.draws().seed());
        json.writeNumberField("ridge", StandingRules.RIDGE);
        json.writeNumberField("coverage_of_ranges", StandingRules.COVERAGE);
        json.writeNumberField("level_of_tiers", StandingRules.LEVEL);
        json.writeEndObject();
    }

    private void home(HomeAdvantage home) throws IOException {
        json.writeObjectFieldStart("home_advantage");
        json.writeNumberField("duels", home.duels());
        if (home.logOdds().isPresent()) {
            json.writeNumberField("log_odds", home.logOdds().getAsDouble());
            json.writeNumberField(
                    "share_won_against_an_equal",
                    HomeAdvantage.share(home.logOdds().getAsDouble()));
            range("over_benchmarks", home.byBenchmark());
            range("over_sources", home.bySource());
        }
        json.writeArrayFieldStart("vendors");
        for (HomeAdvantage.Vendor vendor : home.vendors()) {
            json.writeStartObject();
            json.writeStringField("vendor", vendor.name());
            json.writeNumberField("log_odds", vendor.raw());
            json.writeNumberField("shrunken", vendor.shrunken());
            range("range", vendor.range());
            json.writeNumberField("duels", vendor.duels());
            json.writeNumberField("tables", vendor.tables());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void range(String name, Interval range) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(range.low());
        json.writeNumber(range.high());
        json.writeEndArray();
    }

    private void standing(CapabilityStanding standing) throws IOException {
        json.writeStartObject();
        json.writeStringField("scope", standing.scope());
        json.writeNumberField("benchmarks", standing.benchmarks());
        json.writeNumberField("tables", standing.tables());
        json.writeArrayFieldStart("places");
        for (Standing place : standing.places()) {
            place(place);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("not_ranked");
        for (CapabilityStanding.Outside outside : standing.outside()) {
            json.writeStartObject();
            json.writeStringField("model", outside.model());
            json.writeStringField("why", outside.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(Standing place) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", place.model());
        json.writeNumberField("rank", place.rank());
        json.writeNumberField("tier", place.tier());
        json.writeNumberField("ability", place.ability());
        json.writeNumberField("win_rate", place.winRate().value());
        range("win_rate_range", place.winRate().range());
        json.writeNumberField("rank_best", place.spread().best());
        json.writeNumberField("rank_worst", place.spread().worst());
        json.writeNumberField("first", place.spread().first());
        json.writeNumberField("top_three", place.spread().topThree());
        json.writeNumberField("rank_at_face_value", place.faceValue().rank());
        json.writeNumberField("win_rate_at_face_value", place.faceValue().winRate());
        if (place.leaveOut().decisive().isPresent()) {
            json.writeStringField(
                    "decisive_benchmark", place.leaveOut().decisive().get());
        }
        json.writeNumberField("rank_without_it", place.leaveOut().rankWithout());
        json.writeNumberField("rank_best_without_one", place.leaveOut().best());
        json.writeNumberField("rank_worst_without_one", place.leaveOut().worst());
        json.writeNumberField("duels", place.support().duels());
        json.writeNumberField("benchmarks", place.support().benchmarks());
        json.writeNumberField("sources", place.support().sources());
        json.writeBooleanField("own_tables_only", place.support().ownTablesOnly());
        json.writeEndObject();
    }

    private void order(Ranking.Others others, OtherOrders.Order order) throws IOException {
        json.writeStartObject();
        json.writeStringField("capability", others.capability());
        json.writeStringField("method", order.method().word());
        json.writeStringField("formula", order.method().formula());
        json.writeNumberField("benchmarks", order.benchmarks());
        if (order.agreement().isPresent()) {
            json.writeNumberField("kendall_tau_with_duels", order.agreement().getAsDouble());
        }
        json.writeArrayFieldStart("models");
        for (int model = 0; model < others.orders().models().size(); model++) {
            json.writeStartObject();
            json.writeStringField("model", others.orders().models().get(model));
            if (order.ratings().get(model).isPresent()) {
                json.writeNumberField("rank", order.ranks().get(model));
                json.writeNumberField("rating", order.ratings().get(model).getAsDouble());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
