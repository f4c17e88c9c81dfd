package claimbench.chart;

import java.util.ArrayList;
import java.util.List;

/** The line that says what a picture leaves out although there are claims, and which option shows it. */
final class NotShown {

    private static final int MOST_NAMES = 12;
    private static final int MOST_CHARACTERS = 240;

    private final List<String> parts = new ArrayList<>();

    /**
     * Adds what is left out for one reason; nothing if there is none.
     *
     * @param noun of one of them, such as {@code "model without a claim here"} with the plural after a bar:
     *     {@code "model|models"}
     * @param option that shows them; empty if none does
     */
    NotShown add(List<String> names, String noun, String option) {
        if (names.isEmpty()) {
            return this;
        }
        int bar = noun.indexOf('|');
        String counted = names.size() + " " + (names.size() == 1 ? noun.substring(0, bar) : noun.substring(bar + 1));
        String all = String.join(", ", names);
        String list = names.size() > MOST_NAMES || all.length() > MOST_CHARACTERS ? "" : all;
        String how = list.isEmpty() || option.isEmpty() ? list + option : list + "; " + option;
        parts.add(how.isEmpty() ? counted : counted + " (" + how + ")");
        return this;
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "" : "Not shown: " + String.join("; ", parts) + ".";
    }
}
