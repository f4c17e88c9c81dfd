package claimbench.check;

import claimbench.claim.Claim;
import java.math.BigDecimal;
import java.util.List;

/** Pieces of messages. */
final class Wording {

    private Wording() {}

    /** The first few of a list, and how many more there are. */
    static String some(List<String> texts, int most) {
        return some(texts, most, ", ");
    }

    static String some(List<String> texts, int most, String separator) {
        if (texts.size() <= most) {
            return String.join(separator, texts);
        }
        return String.join(separator, texts.subList(0, most)) + " and " + (texts.size() - most) + " more";
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A value with its place and source: 76.4 in claims/alibaba.csv:463 (qwen3.5-model-card). */
    static String placed(Claim claim) {
        String source = claim.attribution().sourceId();
        String place = claim.printed() + " at " + claim.stated().where();
        return source.isEmpty() ? place : place + " (" + source + ")";
    }
}
