package claimbench.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that claims are taken from.
 *
 * @param publisher equal to the vendor's name if a maker of models publishes it; empty if not known
 * @param copiedFrom id of the source that it repeats; empty if it is no copy
 */
public record Source(
        String id,
        String title,
        String publisher,
        Kind kind,
        String url,
        Optional<PartialDate> published,
        Optional<PartialDate> accessed,
        String copiedFrom,
        String note) {

    /** Kinds of source. */
    public enum Kind {
        VENDOR,
        INDEPENDENT,
        PRESS,
        AGGREGATOR,
        UNKNOWN;

        public static Optional<Kind> find(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** True if a source of this kind only repeats what others say, unless it names who measured. */
        public boolean repeats() {
            return this != VENDOR && this != INDEPENDENT;
        }
    }

    /** The same without its note. */
    public Source withoutNote() {
        return new Source(id, title, publisher, kind, url, published, accessed, copiedFrom, "");
    }

    /** The day by which the source surely was there: its date, else the date of the copy read. */
    public Optional<PartialDate> known() {
        return published.or(() -> accessed);
    }
}
