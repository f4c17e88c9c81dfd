package claimbench.document;

/**
 * A place in somebody's memo for a part of the report.
 *
 * @param part what is wanted there, as the memo words it behind {@code claimbench:}, such as {@code chart dots Math}
 * @param filled true if a part stands there already; false for a placeholder
 * @param text what stands there, as plain lines; empty for a placeholder
 */
public record Slot(String part, boolean filled, String text) {}
