package claimbench.report;

import claimbench.document.Language;
import claimbench.harness.Earlier;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report is told beside the comparison.
 *
 * @param language of the fixed words
 * @param since the state of the last memo, since which the changes are told; empty if there was none
 * @param command the command line that makes the report again
 */
public record ReportOptions(
        Preset preset, Cover cover, Language language, Status status, Optional<Earlier> since, String command) {

    /** Whether others may rely on the report. */
    public enum Status {
        DRAFT,
        FINAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
