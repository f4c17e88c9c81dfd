package claimbench.cli;

import claimbench.chart.Size;
import claimbench.claim.Tables.InputFile;
import claimbench.document.Document;
import claimbench.format.ReportFormat;
import claimbench.format.Templates;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import claimbench.problem.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final List<ReportFormat> USUAL_FORMATS = List.of(ReportFormat.MD, ReportFormat.HTML);

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: charts")
    private Path out = Path.of("charts");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}, separated by commas. Default: MD,HTML")
    private List<ReportFormat> formats = new ArrayList<>(USUAL_FORMATS);

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

    @Mixin
    private MemoOptions memo = new MemoOptions();

    @Mixin
    private TemplateFiles template = new TemplateFiles();

    private Optional<Since> since = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Comparison comparison = compare();
        if (!quiet) {
            Talk.problems(comparison, err);
        }
        Map<String, byte[]> files = files(comparison);
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

    /** @throws Stop if nothing can be read, or nothing fits */
    Comparison compare() {
        List<Path> paths = inputs.paths(arguments);
        Checkup checkup = ClaimInputs.read(paths);
        Comparison comparison = options.compare(checkup, memo.circulated());
        if (comparison.isEmpty()) {
            Talk.problems(comparison, spec.commandLine().getErr());
            throw new Stop(Exit.NOTHING, "no claim fits what was asked for; nothing was written");
        }
        since = memo.since().map(named -> Since.find(named, paths, checkup, comparison, options));
        return comparison;
    }

    /** Everything that the command writes, by file name. */
    Map<String, byte[]> files(Comparison comparison) {
        List<String> again = again();
        String command =
                "claimbench " + again.stream().map(ReportCommand::quoted).collect(Collectors.joining(" "));
        Citations citations = Citations.of(comparison);
        Composed composed = compose(comparison, citations, memo.size(), command);
        Map<String, byte[]> files = new TreeMap<>(PictureFiles.write(composed.drawings(), PictureFormat.all()));
        Templates templates = template.read();
        Document onSlides = formats.stream().anyMatch(ReportFormat::isSlides)
                ? compose(comparison, citations, Size.DECK, command).document()
                : composed.document();
        formats.parallelStream()
                .collect(Collectors.toMap(
                        format -> "report." + format.extension(),
                        format -> format.write(format.isSlides() ? onSlides : composed.document(), templates),
                        (first, second) -> first,
                        TreeMap::new))
                .forEach(files::put);
        files.put(Manifest.FILE, Manifest.write(comparison, inputsRead(comparison), again, files));
        return files;
    }

    private Composed compose(Comparison comparison, Citations citations, Size size, String command) {
        return Composed.of(comparison, citations, size, memo.report(since.map(Since::earlier), command));
    }

    /** The files of the claims of now, those of an earlier state that it is compared with, and the templates. */
    List<InputFile> inputsRead(Comparison comparison) {
        Stream<InputFile> then = since.stream().flatMap(state -> state.inputs().stream());
        return Stream.of(comparison.inputs().stream(), then, template.inputs().stream())
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    /** The arguments that make the same report again, wherever it is written and whatever a configuration says. */
    private List<String> again() {
        List<String> words = new ArrayList<>(List.of("report"));
        inputs.paths(arguments).forEach(path -> words.add(fromHere(path)));
        words.addAll(options.asGiven());
        words.addAll(memo.asGiven(since.map(Since::pinned)));
        words.addAll(template.asGiven());
        if (!formats.equals(USUAL_FORMATS)) {
            words.addAll(List.of(
                    "--format", formats.stream().map(ReportFormat::extension).collect(Collectors.joining(","))));
        }
        return words;
    }

    /** A path below the current folder is named from there, so that no user's folders stand in a report. */
    static String fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        boolean below = path.isAbsolute() && path.startsWith(here) && !path.equals(here);
        return (below ? here.relativize(path) : path).toString().replace('\\', '/');
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}./_,:=-]+") ? word : '"' + word.replace("\"", "\\\"") + '"';
    }
}
