package claimbench.catalogue;

/**
 * A column of the matrix.
 *
 * @param group {@code core} for those shown first
 */
public record Capability(String name, String group, String question) {

    /** Capability of benchmarks that name none. */
    public static final Capability OTHER = new Capability("Other", "other", "");

    public boolean isCore() {
        return group.equals("core");
    }
}
