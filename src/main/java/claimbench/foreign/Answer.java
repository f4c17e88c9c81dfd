package claimbench.foreign;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a person decides about a {@link Question}. */
public sealed interface Answer {

    /** One function for each answer. */
    <R> R match(Function<Is, R> is, Supplier<R> addNew, Supplier<R> leaveOut);

    /** The name means this entry of the catalogue. */
    record Is(String entry) implements Answer {
        @Override
        public <R> R match(Function<Is, R> is, Supplier<R> addNew, Supplier<R> leaveOut) {
            return is.apply(this);
        }
    }

    /** The name is an entry that the catalogue does not have yet. */
    record AddNew() implements Answer {
        @Override
        public <R> R match(Function<Is, R> is, Supplier<R> addNew, Supplier<R> leaveOut) {
            return addNew.get();
        }
    }

    /** Nothing under this name is wanted. */
    record LeaveOut() implements Answer {
        @Override
        public <R> R match(Function<Is, R> is, Supplier<R> addNew, Supplier<R> leaveOut) {
            return leaveOut.get();
        }
    }
}
