package claimbench.compare;

import claimbench.compare.Weighed.Use;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is known about a model under the reference setting of a benchmark; a cell without a value says why. */
public sealed interface Cell {

    /** The value, if the cell has one that may enter a number. */
    Optional<Consensus> consensus();

    /** Every claim about the model and the benchmark, and what was made of it. */
    List<Weighed> evidence();

    <R> R match(Cases<R> cases);

    /** One function for each kind of cell. */
    record Cases<R>(
            Function<Reported, R> reported,
            Function<Disputed, R> disputed,
            Function<Unlike, R> unlike,
            Function<Withheld, R> withheld,
            Function<Missing, R> missing) {}

    /** The claims of one use. */
    default List<Weighed> evidence(Use use) {
        return evidence().stream().filter(weighed -> weighed.use() == use).toList();
    }

    /** A value that nobody contradicts beyond the tolerance. */
    record Reported(Consensus value, List<Weighed> evidence) implements Cell {
        @Override
        public Optional<Consensus> consensus() {
            return Optional.of(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reported().apply(this);
        }
    }

    /**
     * Measurements under the setting differ by more than the tolerance, or every claim is doubted.
     *
     * @param consensus the value of the best tier; empty if every claim is doubted
     */
    record Disputed(Optional<Consensus> consensus, List<Weighed> evidence) implements Cell {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disputed().apply(this);
        }
    }

    /** There are values, but none under the reference setting. */
    record Unlike(List<Weighed> evidence) implements Cell {
        @Override
        public Optional<Consensus> consensus() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unlike().apply(this);
        }
    }

    /** The value was refused, taken back, or left out by the choice of evidence. */
    record Withheld(String why, List<Weighed> evidence) implements Cell {
        @Override
        public Optional<Consensus> consensus() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withheld().apply(this);
        }
    }

    /** No claim was found. */
    record Missing() implements Cell {
        @Override
        public Optional<Consensus> consensus() {
            return Optional.empty();
        }

        @Override
        public List<Weighed> evidence() {
            return List.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing().apply(this);
        }
    }
}
