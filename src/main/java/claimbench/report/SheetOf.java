package claimbench.report;

import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Column;
import claimbench.document.DataSheet.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sheet whose rows are things of one kind: what it is called, and what each column says of a thing. */
final class SheetOf<T> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Value>> values = new ArrayList<>();

    SheetOf<T> words(String name, String title, Function<T, String> text) {
        return column(name, title, text.andThen(SheetOf::words));
    }

    SheetOf<T> number(String name, String title, Function<T, Optional<BigDecimal>> number) {
        return column(
                name,
                title,
                thing -> number.apply(thing).<Value>map(DataSheet.Quantity::new).orElseGet(DataSheet.Nothing::new));
    }

    SheetOf<T> count(String name, String title, Function<T, Number> count) {
        return number(
                name,
                title,
                thing -> Optional.of(BigDecimal.valueOf(count.apply(thing).longValue())));
    }

    SheetOf<T> day(String name, String title, Function<T, Optional<LocalDate>> day) {
        return column(
                name,
                title,
                thing -> day.apply(thing).<Value>map(DataSheet.Day::new).orElseGet(DataSheet.Nothing::new));
    }

    SheetOf<T> web(String name, String title, Function<T, String> address) {
        return column(
                name,
                title,
                address.andThen(text -> text.isEmpty() ? new DataSheet.Nothing() : new DataSheet.Web(text)));
    }

    SheetOf<T> column(String name, String title, Function<T, Value> value) {
        columns.add(new Column(name, title));
        values.add(value);
        return this;
    }

    DataSheet sheet(String id, String title, List<T> things) {
        return new DataSheet(
                id,
                title,
                columns,
                things.stream()
                        .map(thing ->
                                values.stream().map(value -> value.apply(thing)).toList())
                        .toList());
    }

    /** A sheet without rows that says why. */
    DataSheet saying(String id, String title, String why) {
        List<Value> row = new ArrayList<>(List.of(words(why)));
        columns.stream().skip(1).forEach(column -> row.add(new DataSheet.Nothing()));
        return new DataSheet(id, title, columns, List.of(row));
    }

    static Value words(String text) {
        return text.isEmpty() ? new DataSheet.Nothing() : new DataSheet.Words(text);
    }
}
