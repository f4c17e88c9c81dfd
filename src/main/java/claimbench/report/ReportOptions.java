package claimbench.report;

import java.util.Optional;

/**
 * What a report is told beside the comparison.
 *
 * @param title empty for one made of the models' names
 * @param question the question that the memo answers
 * @param command the command line that makes the report again
 */
public record ReportOptions(
        Preset preset, Optional<String> title, Optional<String> question, Optional<String> author, String command) {}
