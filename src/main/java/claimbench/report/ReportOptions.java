package claimbench.report;

import claimbench.harness.Earlier;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report is told beside the comparison.
 *
 * @param title empty for one made of the models' names
 * @param question the question that the memo answers
 * @param since the state of the last memo, since which the changes are told; empty if there was none
 * @param command the command line that makes the report again
 */
public record ReportOptions(
        Preset preset,
        Optional<String> title,
        Optional<String> question,
        Optional<String> author,
        Status status,
        Optional<Earlier> since,
        String command) {

    /** Whether others may rely on the report. */
    public enum Status {
        DRAFT,
        FINAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
