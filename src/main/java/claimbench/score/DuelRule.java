package claimbench.score;

import java.util.Locale;

/** Which values meet in a duel. */
public enum DuelRule {
    SAME_SOURCE("values that stand in one source under one setting"),
    INDEPENDENT("independent measurements under one setting, also from different sources"),
    ANY("the values that the cells of the matrix show, whoever measured them");

    private final String meaning;

    DuelRule(String meaning) {
        this.meaning = meaning;
    }

    /** Which values meet, in words. */
    public String meaning() {
        return meaning;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
