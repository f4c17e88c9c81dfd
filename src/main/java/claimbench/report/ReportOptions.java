package claimbench.report;

import claimbench.document.Language;
import claimbench.harness.Earlier;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is told beside the comparison.
 *
 * @param sections those that the report has; empty for those of the preset
 * @param language of the fixed words
 * @param since the state of the last memo, since which the changes are told; empty if there was none
 * @param command the command line that makes the report again
 */
public record ReportOptions(
        Preset preset,
        Set<Section> sections,
        Cover cover,
        Language language,
        Status status,
        Optional<Earlier> since,
        String command) {

    public ReportOptions {
        sections = Set.copyOf(sections);
    }

    public ReportOptions(
            Preset preset, Cover cover, Language language, Status status, Optional<Earlier> since, String command) {
        this(preset, Set.of(), cover, language, status, since, command);
    }

    boolean has(Section section) {
        return sections.isEmpty() ? section.isIn(preset) : sections.contains(section);
    }

    /** True if the reader named the section, not only the preset. */
    boolean names(Section section) {
        return sections.contains(section);
    }

    /** Whether others may rely on the report. */
    public enum Status {
        DRAFT,
        FINAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
