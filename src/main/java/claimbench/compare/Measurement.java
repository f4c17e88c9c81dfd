package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measurement or statement, in the document closest to it, with the claims that only repeat it.
 *
 * @param repeats claims from sources that were copied from the original's or from another repeat's, rival or press
 *     claims that quote its value, and further documents of the same party with the same value
 */
public record Measurement(Document original, List<Repeat> repeats) {

    public Measurement {
        repeats = List.copyOf(repeats);
    }

    /** The claim closest to the measurement. */
    public Claim claim() {
        return original.claim();
    }

    /** The documents that only repeat it. */
    public List<Document> copies() {
        return repeats.stream().map(Repeat::document).toList();
    }

    /** The original and its copies. */
    public Stream<Document> documents() {
        return Stream.concat(Stream.of(original), copies().stream());
    }

    /** Equal when the one with more decimals is rounded to the decimals of the other. */
    static boolean sameValue(Claim a, Claim b) {
        if (a.value().unit() != b.value().unit()) {
            return false;
        }
        Optional<BigDecimal> left = a.value().number();
        Optional<BigDecimal> right = b.value().number();
        if (left.isEmpty() || right.isEmpty()) {
            return a.value() instanceof ClaimedValue.Feature && a.value().equals(b.value());
        }
        int scale = Math.max(0, Math.min(left.get().scale(), right.get().scale()));
        return left.get()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(right.get().setScale(scale, RoundingMode.HALF_UP))
                == 0;
    }
}
