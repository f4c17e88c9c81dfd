package claimbench.foreign;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a heading of the table was found to name. */
sealed interface Reading {

    /** One function for each outcome. */
    <R> R match(Function<Named, R> named, Function<Open, R> open, Supplier<R> leftOut);

    /**
     * An entry of the catalogue, or a new one.
     *
     * @param written the part of the heading that is the name
     * @param how in words
     * @param beside what else the heading says
     */
    record Named(String written, String entry, String how, Qualifiers beside) implements Reading {
        @Override
        public <R> R match(Function<Named, R> named, Function<Open, R> open, Supplier<R> leftOut) {
            return named.apply(this);
        }
    }

    /** Nothing that is sure. */
    record Open(String written, List<String> candidates, String why, Qualifiers beside) implements Reading {
        public Open {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R match(Function<Named, R> named, Function<Open, R> open, Supplier<R> leftOut) {
            return open.apply(this);
        }
    }

    /** An answer said that it is not wanted. */
    record LeftOut() implements Reading {
        @Override
        public <R> R match(Function<Named, R> named, Function<Open, R> open, Supplier<R> leftOut) {
            return leftOut.get();
        }
    }
}
