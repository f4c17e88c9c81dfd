package claimbench.foreign;

import claimbench.claim.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a value cell of a table holds. */
sealed interface CellValue {

    /** One function for each kind. */
    <R> R match(
            Supplier<R> missing,
            Function<Single, R> single,
            Function<Several, R> several,
            Function<Unreadable, R> unreadable);

    /** A dash, an empty cell and the like: the table says nothing. */
    record Missing() implements CellValue {
        @Override
        public <R> R match(
                Supplier<R> missing,
                Function<Single, R> single,
                Function<Several, R> several,
                Function<Unreadable, R> unreadable) {
            return missing.get();
        }
    }

    /**
     * One value.
     *
     * @param text in the grammar of the claims files
     * @param spread number behind a plus-minus sign; empty if there is none
     * @param beside words behind the value, in brackets or not
     * @param note what the claim's value does not show; empty if nothing is lost
     */
    record Single(String text, Optional<Unit> unit, String spread, String beside, String note) implements CellValue {
        @Override
        public <R> R match(
                Supplier<R> missing,
                Function<Single, R> single,
                Function<Several, R> several,
                Function<Unreadable, R> unreadable) {
            return single.apply(this);
        }
    }

    /** Several texts with a slash between them, each a value or nothing. */
    record Several(List<String> parts) implements CellValue {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(
                Supplier<R> missing,
                Function<Single, R> single,
                Function<Several, R> several,
                Function<Unreadable, R> unreadable) {
            return several.apply(this);
        }
    }

    /**
     * Something else.
     *
     * @param reason what it is, and what to write instead
     */
    record Unreadable(String reason) implements CellValue {
        @Override
        public <R> R match(
                Supplier<R> missing,
                Function<Single, R> single,
                Function<Several, R> several,
                Function<Unreadable, R> unreadable) {
            return unreadable.apply(this);
        }
    }
}
