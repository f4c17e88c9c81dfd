package claimbench.audit;

import claimbench.compare.Likeness.Match;
import java.util.Locale;

/** How the compared conditions of a vendor's value and of the value measured by others stand to each other. */
public enum Agreement {
    MATCH("conditions match"),
    UNSTATED("a condition is stated on one side only"),
    DIFFER("conditions differ");

    private final String meaning;

    Agreement(String meaning) {
        this.meaning = meaning;
    }

    static Agreement of(Match match) {
        return switch (match) {
            case LIKE -> MATCH;
            case UNCLEAR -> UNSTATED;
            case UNLIKE -> DIFFER;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }
}
