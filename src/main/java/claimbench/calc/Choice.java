package claimbench.calc;

import java.util.Locale;

/** Words that a calculation can be told besides its data. */
public enum Choice {
    /** A rule by its name. */
    METHOD,

    /** Columns and what they weigh, such as {@code Code=2,Math=0.5}. */
    WEIGHTS,

    /** The column by which a scale is laid. */
    ANCHOR,

    /** A row and the lower value that it has by agreement, such as {@code Elm=130}. */
    LOW,

    /** A row and the higher value that it has by agreement, such as {@code Birch=150}. */
    HIGH,

    /** Columns, such as {@code Code,Math}. */
    CHOSEN;

    /** As typed. */
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
