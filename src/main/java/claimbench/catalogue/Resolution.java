package claimbench.catalogue;

import java.util.List;
import java.util.function.Function;

/** What a name was found to mean, and how. */
public sealed interface Resolution {

    /** One function for each outcome. */
    <R> R match(Function<Found, R> found, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown);

    /** How a name was matched, the surest first. */
    enum Strategy {
        EXACT("by its name"),
        ALIAS("by an alias"),
        LOOSE("ignoring case, blanks and punctuation"),
        PREFIX("by the beginning of its name");

        private final String words;

        Strategy(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The name means this entry. */
    record Found(String name, Strategy strategy) implements Resolution {
        @Override
        public <R> R match(Function<Found, R> found, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return found.apply(this);
        }
    }

    /** The name fits several entries. */
    record Ambiguous(List<String> candidates) implements Resolution {
        @Override
        public <R> R match(Function<Found, R> found, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return ambiguous.apply(this);
        }
    }

    /** The name fits no entry; these come close. */
    record Unknown(List<String> similar) implements Resolution {
        @Override
        public <R> R match(Function<Found, R> found, Function<Ambiguous, R> ambiguous, Function<Unknown, R> unknown) {
            return unknown.apply(this);
        }

        /** " Did you mean …?", or nothing. */
        public String hint() {
            return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
        }
    }
}
