package claimbench.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The counts of items solved that a printed share allows.
 *
 * @param lowest of the counts that round to what is printed
 * @param highest not below the lowest
 */
public record RoundedCount(int lowest, int highest) {

    /**
     * The counts behind a printed share. A share is taken to be printed to the digits that it has, rounded half up or
     * half to even.
     *
     * @param share from 0 to 1, with the digits printed: {@code 0.933} for 93.3 %
     * @param items at least 1
     * @return empty if no count rounds to it: the number is then an average over runs, a weighted one, or has other
     *     items
     */
    public static Optional<RoundedCount> of(BigDecimal share, int items) {
        if (items < 1 || share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no share of items: " + share + " of " + items);
        }
        BigDecimal half = BigDecimal.ONE.movePointLeft(share.scale()).divide(BigDecimal.valueOf(2));
        BigDecimal all = BigDecimal.valueOf(items);
        int lowest = share.subtract(half)
                .multiply(all)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int highest =
                share.add(half).multiply(all).setScale(0, RoundingMode.FLOOR).intValueExact();
        lowest = Math.max(0, lowest);
        highest = Math.min(items, highest);
        return lowest <= highest ? Optional.of(new RoundedCount(lowest, highest)) : Optional.empty();
    }

    /** Whether only one count rounds to what is printed. */
    public boolean isCertain() {
        return lowest == highest;
    }
}
