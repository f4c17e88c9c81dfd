package claimbench.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Data behind a report, for formats that people calculate with: one row a thing, numbers as numbers.
 *
 * @param title at most 31 characters, none of {@code []:*?/\}, so that it can name a sheet
 */
public record DataSheet(String id, String title, List<Column> columns, List<List<Value>> rows) {

    public DataSheet {
        Index.requireId(id);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns in " + id);
            }
        }
    }

    /**
     * What the values below it are.
     *
     * @param name as a program calls it: {@code measured_by}
     * @param title as people read it
     */
    public record Column(String name, String title) {}

    /** What stands in one place. */
    public sealed interface Value permits Nothing, Words, Quantity, Day, Web {

        <R> R match(Cases<R> cases);
    }

    /** One function for each kind of value. */
    public record Cases<R>(
            Function<Nothing, R> nothing,
            Function<Words, R> words,
            Function<Quantity, R> quantity,
            Function<Day, R> day,
            Function<Web, R> web) {}

    /** No value. It is never a zero. */
    public record Nothing() implements Value {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing().apply(this);
        }
    }

    public record Words(String text) implements Value {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    public record Quantity(BigDecimal number) implements Value {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quantity().apply(this);
        }
    }

    public record Day(LocalDate date) implements Value {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day().apply(this);
        }
    }

    /** An address as it is written in the claims; live only as far as {@link Address} lets it. */
    public record Web(String address) implements Value {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.web().apply(this);
        }
    }
}
