package claimbench.chart;

/** A place in an order, in words: 1st, 2nd, 3rd, 11th. */
final class Ordinal {

    private Ordinal() {}

    static String of(int rank) {
        boolean teen = rank / 10 % 10 == 1;
        return rank
                + switch (teen ? 0 : rank % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** From one to another, or the one if they are the same: {@code 2nd}, {@code 2nd to 6th}. */
    static String range(int best, int worst) {
        return best == worst ? of(best) : of(best) + " to " + of(worst);
    }
}
