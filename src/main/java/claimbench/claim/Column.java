package claimbench.claim;

/**
 * A column of an input table.
 *
 * @param name as it stands in the header
 * @param required whether the header must have it
 * @param meaning what a cell holds, in words for docs/format.md and {@code explain}
 */
public record Column(String name, boolean required, String meaning) {

    static Column required(String name, String meaning) {
        return new Column(name, true, meaning);
    }

    static Column optional(String name, String meaning) {
        return new Column(name, false, meaning);
    }
}
