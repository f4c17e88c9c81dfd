package claimbench.catalogue;

import claimbench.catalogue.Scale.Better;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the registry files. A cell that cannot be used is a problem, and counts as empty. */
final class RegistryReader {

    private final Tables tables;
    private final List<Problem> problems;

    RegistryReader(Tables tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
    }

    List<Capability> capabilities() {
        return entries(
                Table.CAPABILITIES,
                "name",
                row -> new Capability(
                        row.text("name"), row.text("group").toLowerCase(Locale.ROOT), row.text("question")));
    }

    List<Model> models() {
        return entries(
                Table.MODELS,
                "name",
                row -> new Model(
                        row.text("name"),
                        row.text("vendor"),
                        Numerals.list(row.text("aliases")),
                        Numerals.list(row.text("distinct_from")),
                        date(row, "released"),
                        row,
                        true));
    }

    List<Benchmark> benchmarks() {
        return entries(Table.BENCHMARKS, "name", this::benchmark);
    }

    List<Source> sources() {
        return entries(
                Table.SOURCES,
                "id",
                row -> new Source(
                        row.text("id"),
                        row.text("title"),
                        row.text("publisher"),
                        word(row, "kind", Source.Kind::find, Source.Kind.UNKNOWN, kinds()),
                        row.text("url"),
                        date(row, "published"),
                        date(row, "accessed"),
                        row.text("copied_from"),
                        row.text("note")));
    }

    List<ContextStatement> context() {
        return tables.of(Table.CONTEXT).stream()
                .map(row -> new ContextStatement(row.text("subject"), row.text("statement"), row.text("source"), row))
                .toList();
    }

    private static String kinds() {
        return Arrays.stream(Source.Kind.values()).map(Source.Kind::word).collect(Collectors.joining(", "));
    }

    private Benchmark benchmark(StatedRow row) {
        Benchmark.Kind kind = word(row, "kind", Benchmark.Kind::find, Benchmark.Kind.SCORE, "score, limit, feature");
        Unit fallback = kind == Benchmark.Kind.FEATURE ? Unit.YES_NO : Unit.POINTS;
        Unit unit = word(row, "unit", Unit::find, fallback, "the units of docs/format.md");
        Better better = word(row, "better", RegistryReader::better, Better.HIGHER, "higher, lower, none");
        Scale scale = new Scale(unit, better, number(row, "floor"), number(row, "ceiling"), number(row, "chance"));
        String capability = row.has("capability") ? row.text("capability") : Capability.OTHER.name();
        return new Benchmark(
                row.text("name"),
                capability,
                kind,
                Numerals.list(row.text("aliases")),
                scale,
                Numerals.list(row.text("compare_on")),
                items(row),
                row,
                true);
    }

    private static Optional<Better> better(String text) {
        return Arrays.stream(Better.values())
                .filter(better -> better.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private OptionalInt items(StatedRow row) {
        Optional<BigDecimal> items = number(row, "items");
        try {
            return items.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(items.get().intValueExact());
        } catch (ArithmeticException notWhole) {
            problems.add(ProblemCode.CB310.at(
                    row.at("items"), row.text("items"), "the number of items is not a whole number"));
            return OptionalInt.empty();
        }
    }

    private <T> List<T> entries(Table table, String key, Function<StatedRow, T> reader) {
        Map<String, StatedRow> seen = new HashMap<>();
        List<T> entries = new ArrayList<>();
        for (StatedRow row : tables.of(table)) {
            String name = row.text(key);
            StatedRow before = seen.putIfAbsent(name, row);
            if (name.isEmpty()) {
                problems.add(ProblemCode.CB310.at(row.at(key), "", "the " + key + " is empty; the row is left out"));
            } else if (before != null) {
                problems.add(ProblemCode.CB307.at(
                        row.at(key),
                        name,
                        "\"" + name + "\" stands already in row "
                                + before.where().row()));
            } else {
                entries.add(reader.apply(row));
            }
        }
        return entries;
    }

    private Optional<PartialDate> date(StatedRow row, String column) {
        Optional<PartialDate> date = PartialDate.parse(row.text(column));
        if (date.isEmpty() && row.has(column)) {
            problems.add(ProblemCode.CB501.at(
                    row.at(column), row.text(column), "\"" + row.text(column) + "\" is not a date"));
        }
        return date;
    }

    private Optional<BigDecimal> number(StatedRow row, String column) {
        Optional<BigDecimal> number = Numerals.parse(row.text(column));
        if (number.isEmpty() && row.has(column)) {
            problems.add(ProblemCode.CB310.at(
                    row.at(column),
                    row.text(column),
                    column + " \"" + row.text(column) + "\" is not a number",
                    Numerals.advice(row.text(column))));
        }
        return number;
    }

    private <T> T word(StatedRow row, String column, Function<String, Optional<T>> find, T otherwise, String allowed) {
        Optional<T> word = find.apply(row.text(column));
        if (word.isEmpty() && row.has(column)) {
            problems.add(ProblemCode.CB310.at(
                    row.at(column),
                    row.text(column),
                    column + " \"" + row.text(column) + "\" is not one of " + allowed));
        }
        return word.orElse(otherwise);
    }
}
