package claimbench.foreign;

import java.util.Locale;

/** What a name of a table can be about. */
public enum Subject {
    MODEL,
    BENCHMARK;

    /** The column of a claims file that holds such names. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
