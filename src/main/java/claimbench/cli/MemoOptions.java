package claimbench.cli;

import claimbench.chart.Size;
import claimbench.document.Language;
import claimbench.harness.Earlier;
import claimbench.report.Cover;
import claimbench.report.Preset;
import claimbench.report.ReportOptions;
import claimbench.report.ReportOptions.Status;
import claimbench.report.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What makes a report that of one memo, as options. */
final class MemoOptions {

    @Option(names = "--preset", paramLabel = "LENGTH", description = "${COMPLETION-CANDIDATES}. Default: MEMO")
    private Preset preset = Preset.MEMO;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "NAME",
            converter = Named.class,
            description = "Sections of the report, separated by commas: ${COMPLETION-CANDIDATES}. Sources come whenever"
                    + " anything is cited. Default: those of --preset")
    private List<Section> sections = new ArrayList<>();

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the report.")
    private @Nullable String title;

    @Option(names = "--question", paramLabel = "TEXT", description = "The question that the report answers.")
    private @Nullable String question;

    @Option(names = "--author", paramLabel = "NAME", description = "Author of the report.")
    private @Nullable String author;

    @Option(names = "--subject", paramLabel = "TEXT", description = "Subject in the properties of the files.")
    private @Nullable String subject;

    @Option(
            names = "--keywords",
            split = ",",
            paramLabel = "WORD",
            description = "Keywords in the properties of the files, separated by commas.")
    private List<String> keywords = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "Language of the fixed words: ${COMPLETION-CANDIDATES}. Default: EN")
    private Language language = Language.EN;

    @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}. Default: DRAFT")
    private Status status = Status.DRAFT;

    @Option(
            names = "--circulated",
            description = "The copy that leaves the house: without the notes beside claims, sources and models, and"
                    + " without the files and rows that the checks name.")
    private boolean circulated;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Day of the last memo, or its claims (folder, file or git revision): the report tells what"
                    + " changed since, and the slope shows it.")
    private @Nullable String since;

    /** A section by the id of its heading. */
    static final class Named implements ITypeConverter<Section> {

        @Override
        public Section convert(String id) {
            return Arrays.stream(Section.values())
                    .filter(section -> section.id().equalsIgnoreCase(id.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + Arrays.toString(Section.values()) + " but was '" + id + "'"));
        }
    }

    boolean circulated() {
        return circulated;
    }

    Optional<String> since() {
        return Optional.ofNullable(since);
    }

    /** The size of the pictures. */
    Size size() {
        return preset == Preset.SLIDE ? Size.SLIDE : Size.MEMO;
    }

    /**
     * @param earlier the state of the last memo
     * @param command that makes the report again
     */
    ReportOptions report(Optional<Earlier> earlier, String command) {
        return new ReportOptions(
                preset,
                Set.copyOf(sections),
                new Cover(
                        Optional.ofNullable(title),
                        Optional.ofNullable(question),
                        Optional.ofNullable(author),
                        Optional.ofNullable(subject),
                        keywords),
                language,
                status,
                earlier,
                command);
    }

    /**
     * The options again, word by word.
     *
     * @param pinned what names the state of {@code --since} for ever
     */
    List<String> asGiven(Optional<String> pinned) {
        List<String> words = new ArrayList<>();
        add(words, "--preset", preset == Preset.MEMO ? null : preset.name().toLowerCase(Locale.ROOT));
        add(words, "--sections", named(sections));
        add(words, "--title", title);
        add(words, "--question", question);
        add(words, "--author", author);
        add(words, "--subject", subject);
        add(words, "--keywords", keywords.isEmpty() ? null : String.join(",", keywords));
        add(words, "--language", language == Language.EN ? null : language.word());
        add(words, "--status", status == Status.DRAFT ? null : status.name().toLowerCase(Locale.ROOT));
        if (circulated) {
            words.add("--circulated");
        }
        add(words, "--since", pinned.orElse(null));
        return words;
    }

    /** In the order of the report, each once. */
    private static @Nullable String named(List<Section> sections) {
        return sections.isEmpty()
                ? null
                : sections.stream().sorted().distinct().map(Section::id).collect(Collectors.joining(","));
    }

    private static void add(List<String> words, String option, @Nullable String value) {
        if (value != null) {
            words.add(option);
            words.add(value);
        }
    }
}
