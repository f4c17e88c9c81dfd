package claimbench.problem;

import java.util.Locale;

/** How much a problem matters, most serious first. */
public enum Severity {
    /** The row, or the file, is left out. */
    ERROR,
    /** The row is used, but a reader should look at it. */
    WARNING,
    /** Worth knowing; nothing to mend. */
    NOTE;

    /** True if this is as serious as {@code other} or more so. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
