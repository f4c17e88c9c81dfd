package claimbench.foreign;

/**
 * What a name of the table was taken for.
 *
 * @param written the name as the table prints it
 * @param entry the entry it means
 * @param how how it was matched, in words, such as "by an alias"
 */
public record NameMatch(Subject subject, String written, String entry, String how) {

    static final String NEW = "as a new entry";
}
