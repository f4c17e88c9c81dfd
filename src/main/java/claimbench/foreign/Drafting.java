package claimbench.foreign;

import claimbench.claim.ConditionKey;
import claimbench.claim.Conditions;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names, conditions and notes of a row: everything but its value. */
final class Drafting {

    /** A name with what stands beside it. */
    record Side(String name, Qualifiers beside) {}

    private final ImportOptions options;

    Drafting(ImportOptions options) {
        this.options = options;
    }

    /** The row without a value. */
    Draft draft(Entry entry, Side model, Side benchmark, Qualifiers value, List<String> remarks) {
        Qualifiers said = model.beside().and(benchmark.beside()).and(value);
        Set<String> notes = new LinkedHashSet<>();
        if (!entry.given().getOrDefault("note", "").isEmpty()) {
            notes.add(entry.given().get("note"));
        }
        for (String note : entry.notes()) {
            Qualifiers plain = Qualifiers.read(note.replaceFirst("\\.$", ""), Subject.BENCHMARK);
            if (plain.isUnderstood()) {
                said = said.and(plain);
            } else {
                notes.add(note);
            }
        }
        notes.addAll(said.remarks());
        notes.addAll(remarks);

        Map<String, String> cells = new LinkedHashMap<>(entry.given());
        cells.putIfAbsent("source", options.source());
        cells.put("model", model.name());
        cells.put("benchmark", benchmark.name());
        cells.put("note", String.join("; ", notes));
        Draft draft = new Draft(cells, "");
        for (ConditionKey key : said.contradicted()) {
            draft = draft.spoiled("the table states \"" + key.word() + "\" in two ways; keep the one that holds");
        }
        return conditions(draft, entry.stated(), said);
    }

    private Draft conditions(Draft draft, String stated, Qualifiers said) {
        Checked<Conditions> printed = Conditions.parse(stated, Location.ofFile(""));
        Map<String, String> all = new LinkedHashMap<>(Conditions.parse(options.conditions(), Location.ofFile(""))
                .value()
                .stated());
        all.putAll(printed.value().stated());
        List<String> clashes = new ArrayList<>();
        said.conditions().forEach((key, value) -> {
            String column = printed.value().value(key.word()).orElse(value);
            if (!column.equals(value)) {
                clashes.add(key.word());
            }
            all.put(key.word(), value);
        });
        StringBuilder text = new StringBuilder();
        all.forEach((key, value) ->
                text.append(key).append('=').append(value.replace(';', ',')).append(';'));
        Draft done = draft.with(
                "conditions",
                Conditions.parse(text.toString(), Location.ofFile("")).value().toString());
        if (printed.hasErrors()) {
            done = done.with("conditions", stated)
                    .spoiled(printed.problems().get(0).message() + "; write key=value; key=value");
        }
        return clashes.isEmpty()
                ? done
                : done.spoiled("the table states \"" + clashes.get(0) + "\" in two ways; keep the one that holds");
    }
}
