package claimbench.cli;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.format.Json;
import claimbench.judge.Evidence;
import claimbench.judge.Evidence.Entry;
import claimbench.judge.Evidence.Meeting;
import claimbench.judge.Evidence.Place;
import claimbench.judge.Evidence.Statement;
import claimbench.judge.Judgement;
import claimbench.judge.Settling;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Judgements as JSON, with every piece of evidence. */
final class JudgementJson {

    private final JsonGenerator json;

    private JudgementJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(Judged judged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            new JudgementJson(json).all(judged);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.text(bytes);
    }

    private void all(Judged judged) throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", judged.stamp());
        json.writeStringField("text", judged.text());
        json.writeArrayFieldStart("judgements");
        for (Judgement judgement : judged.judgements()) {
            judgement(judgement);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void judgement(Judgement judgement) throws IOException {
        json.writeStartObject();
        json.writeStringField("read_as", judgement.sentence().reading());
        json.writeStringField("model", judgement.sentence().model());
        json.writeStringField("verdict", judgement.verdict().words());
        strings("remarks", judgement.remarks());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : judgement.evidence()) {
            evidence(evidence);
        }
        json.writeEndArray();
        strings("conditions", judgement.conditions());
        json.writeArrayFieldStart("what_would_settle_it");
        for (Settling settling : judgement.settling()) {
            json.writeStartObject();
            json.writeStringField("way", word(settling.way()));
            json.writeStringField("words", JudgementWords.settling(settling));
            strings("models", settling.models());
            strings("benchmarks", settling.benchmarks());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("side", evidence.side().word());
        json.writeStringField("strength", word(evidence.strength()));
        json.writeBooleanField("counts", evidence.counts());
        json.writeStringField("words", JudgementWords.evidence(evidence));
        if (evidence instanceof Meeting meeting) {
            json.writeStringField("benchmark", meeting.benchmark().name());
            json.writeStringField("grade", meeting.duel().grade().name());
            json.writeNumberField("margin", meeting.duel().margin());
            json.writeStringField("unit", meeting.benchmark().scale().unit().text());
            json.writeStringField("noise", meeting.noise().words());
        } else if (evidence instanceof Statement statement) {
            json.writeStringField("benchmark", statement.benchmark().name());
            json.writeStringField("about", word(statement.about()));
        } else if (evidence instanceof Place place) {
            json.writeStringField("model", place.standing().model());
            json.writeStringField("capability", place.capability());
            json.writeNumberField("tier", place.standing().tier());
            json.writeNumberField("rank", place.standing().rank());
            json.writeNumberField("win_rate", place.standing().winRate().value());
        } else if (evidence instanceof Entry entry) {
            json.writeStringField("column", entry.column());
            json.writeStringField("text", entry.text());
            json.writeStringField("source", entry.source().map(Source::id).orElse(""));
        }
        claims(evidence.claims());
        json.writeEndObject();
    }

    private void claims(List<Claim> claims) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            json.writeStringField("model", claim.model());
            json.writeStringField("value", claim.stated().text("value"));
            json.writeStringField("unit", claim.value().unit().text());
            json.writeStringField("provenance", claim.provenance().word());
            json.writeStringField("party", claim.attribution().party());
            json.writeStringField("source", claim.attribution().sourceId());
            json.writeStringField("conditions", claim.conditions().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
