package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import claimbench.problem.Severity;
import claimbench.report.Document;
import claimbench.report.Preset;
import claimbench.report.ReportComposer;
import claimbench.report.ReportFormat;
import claimbench.report.ReportOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "The main job: check, matrix, charts, report and manifest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench report                                       claims/ in, charts/ out",
            "  claimbench report my.csv --out memo",
            "  claimbench report --focus GLM-5 --capabilities Code,Math --title \"GLM-5 for coding\""
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: charts")
    private Path out = Path.of("charts");

    @Option(names = "--preset", paramLabel = "LENGTH", description = "${COMPLETION-CANDIDATES}. Default: MEMO")
    private Preset preset = Preset.MEMO;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}, separated by commas. Default: MD,HTML")
    private List<ReportFormat> formats = new ArrayList<>(Arrays.asList(ReportFormat.values()));

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the report.")
    private @Nullable String title;

    @Option(names = "--question", paramLabel = "TEXT", description = "The question that the report answers.")
    private @Nullable String question;

    @Option(names = "--author", paramLabel = "NAME", description = "Author of the report.")
    private @Nullable String author;

    @Option(names = "--force", description = "Overwrite files that were changed by others.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 if there are problems of this level: ERROR or WARNING. Default: never")
    private @Nullable Severity failOn;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> paths = inputs.paths(arguments);
        Checkup checkup = ClaimInputs.read(paths);
        if (ClaimInputs.isUnreadable(paths, checkup)) {
            return ClaimInputs.refuse(checkup, err).code();
        }
        Comparison comparison = options.compare(checkup);
        if (!quiet) {
            Talk.problems(comparison, err);
        }
        if (comparison.isEmpty()) {
            err.println("claimbench: no claim fits what was asked for; nothing was written");
            return Exit.NOTHING.code();
        }
        Map<String, byte[]> files = files(comparison, command(paths));
        Optional<String> failure = new OutputFolder(out, force).write(files);
        if (failure.isPresent()) {
            err.println("claimbench: " + Visible.lines(failure.get()));
            return Exit.UNWRITABLE.code();
        }
        if (!quiet) {
            err.println("claimbench: " + comparison.stamp());
            err.println("claimbench: wrote " + Talk.counted(files.size(), "file") + " into "
                    + Visible.lines(out.toString()));
        }
        formats.forEach(format -> spec.commandLine()
                .getOut()
                .println(Visible.lines(
                        out.resolve("report." + format.extension()).toString())));
        boolean failed = failOn != null
                && comparison.problems().stream()
                        .anyMatch(problem -> problem.severity().atLeast(failOn));
        return failed ? Exit.FINDINGS.code() : Exit.DONE.code();
    }

    private Map<String, byte[]> files(Comparison comparison, String command) {
        Citations citations = Citations.of(comparison);
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            drawings.addAll(kind.draw(comparison, citations, ChartOptions.defaults()));
        }
        Map<String, byte[]> files = new TreeMap<>(PictureFiles.write(drawings, PictureFormat.all()));
        ReportOptions reportOptions = new ReportOptions(
                preset,
                Optional.ofNullable(title),
                Optional.ofNullable(question),
                Optional.ofNullable(author),
                ReportOptions.Status.DRAFT,
                Optional.empty(),
                command);
        Document document = ReportComposer.compose(comparison, citations, drawings, reportOptions);
        for (ReportFormat format : formats) {
            files.put("report." + format.extension(), format.write(document));
        }
        files.put(Manifest.FILE, Manifest.write(comparison, command, files));
        return files;
    }

    /** The command that makes the same report again, wherever it is written. */
    private String command(List<Path> paths) {
        List<String> words = new ArrayList<>(List.of("claimbench", "report"));
        paths.forEach(path -> words.add(quoted(path.toString().replace('\\', '/'))));
        words.addAll(options.asGiven());
        add(words, "--preset", preset == Preset.MEMO ? null : preset.name().toLowerCase(Locale.ROOT));
        add(words, "--title", title);
        add(words, "--question", question);
        add(words, "--author", author);
        return String.join(" ", words);
    }

    private static void add(List<String> words, String option, @Nullable String value) {
        if (value != null) {
            words.add(option);
            words.add(quoted(value));
        }
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}./_-]+") ? word : '"' + word.replace("\"", "\\\"") + '"';
    }
}
