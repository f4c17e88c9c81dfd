package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.chart.ChartOptions;
import claimbench.chart.Drawing;
import claimbench.chart.Size;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        description = "Draws one or more charts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench chart --list",
            "  claimbench chart dots --capabilities Math --focus GLM-5 --out pictures",
            "  claimbench chart slope --focus GLM-5 --against \"Kimi K2.5\"",
            "  claimbench chart matrix my.csv --size slide --format png"
        })
final class ChartCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "KIND",
            description = "Kinds of chart (--list shows them), then folders or CSV files if not claims.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--list", description = "The kinds of chart, the question each answers, and the data it needs.")
    private boolean list;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}, separated by commas. Default: all of them")
    private List<PictureFormat> formats = new ArrayList<>(PictureFormat.all());

    @Option(names = "--size", paramLabel = "SIZE", description = "${COMPLETION-CANDIDATES}. Default: MEMO")
    private Size size = Size.MEMO;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the pictures. Default: the current one")
    private Path out = Path.of(".");

    @Option(names = "--title", paramLabel = "TEXT", description = "Title instead of the finding.")
    private @Nullable String title;

    @Option(
            names = "--against",
            paramLabel = "MODEL",
            description = "slope: the model on the left. Default: the predecessor of the focus")
    private @Nullable String against;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "slope: what was known of the focus on a day, or stood in a folder, file or git revision,"
                    + " against now.")
    private @Nullable String since;

    @Option(names = "--force", description = "Overwrite files that are there.")
    private boolean force;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (list) {
            list(spec.commandLine().getOut());
            return Exit.DONE.code();
        }
        Set<ChartKind> kinds = new LinkedHashSet<>();
        List<Path> paths = inputs.paths(readArguments(kinds));
        checkUse(kinds);
        Checkup checkup = ClaimInputs.read(paths);
        Comparison comparison = options.compare(checkup);
        Talk.problems(comparison, err);
        List<Drawing> drawings = comparison.isEmpty() ? List.of() : draw(kinds, comparison, checkup, paths);
        if (drawings.isEmpty()) {
            err.println("claimbench: there are no values for such a chart"
                    + (since == null ? "" : ", or nothing changed since " + since));
            return Exit.NOTHING.code();
        }
        Map<String, byte[]> files = PictureFiles.write(drawings, formats);
        Optional<String> failure = new OutputFolder(out, force).write(files);
        if (failure.isPresent()) {
            err.println("claimbench: " + Visible.lines(failure.get()));
            return Exit.UNWRITABLE.code();
        }
        files.keySet()
                .forEach(file -> spec.commandLine()
                        .getOut()
                        .println(Visible.lines(out.resolve(file).normalize().toString())));
        return Exit.DONE.code();
    }

    private List<Drawing> draw(Set<ChartKind> kinds, Comparison comparison, Checkup checkup, List<Path> paths) {
        Citations citations = Citations.of(comparison);
        ChartOptions chartOptions = new ChartOptions(
                size,
                Optional.ofNullable(title),
                against(comparison),
                Optional.ofNullable(since)
                        .map(named -> Since.find(named, paths, checkup, comparison, options)
                                .earlier()));
        List<Drawing> drawings = new ArrayList<>();
        kinds.forEach(kind -> drawings.addAll(kind.draw(comparison, citations, chartOptions)));
        return drawings;
    }

    private static void list(PrintWriter out) {
        int words = longest(ChartKind::word);
        int questions = longest(ChartKind::question);
        for (ChartKind kind : ChartKind.values()) {
            String form = "%-" + words + "s  %-" + questions + "s  needs %s";
            out.println(String.format(Locale.ROOT, form, kind.word(), kind.question(), kind.needs()));
        }
    }

    private static int longest(Function<ChartKind, String> text) {
        return Arrays.stream(ChartKind.values())
                .mapToInt(kind -> text.apply(kind).length())
                .max()
                .orElse(1);
    }

    private Optional<String> against(Comparison comparison) {
        Optional<String> model = Optional.ofNullable(against)
                .map(typed -> options.resolve(
                        "--against", typed, comparison.catalogue().modelNames()));
        if (model.isPresent() && !comparison.models().contains(model.get())) {
            throw new ParameterException(
                    spec.commandLine(), "--against: " + model.get() + " is not among the models compared");
        }
        if (model.equals(Optional.of(comparison.focus()))) {
            throw new ParameterException(
                    spec.commandLine(), "--against: " + model.get() + " is the focus; name another model");
        }
        return model;
    }

    private void checkUse(Set<ChartKind> kinds) {
        if ((against != null || since != null) && !kinds.contains(ChartKind.SLOPE)) {
            throw new ParameterException(spec.commandLine(), "--against and --since are for the chart slope");
        }
        if (against != null && since != null) {
            throw new ParameterException(spec.commandLine(), "Give either --against or --since");
        }
    }

    /** Words that name a kind of chart are kinds; the others are paths. */
    private List<Path> readArguments(Set<ChartKind> kinds) {
        List<Path> paths = new ArrayList<>();
        for (String argument : arguments) {
            Optional<ChartKind> kind = Arrays.stream(ChartKind.values())
                    .filter(candidate -> candidate.word().equalsIgnoreCase(argument))
                    .findFirst();
            kind.ifPresentOrElse(kinds::add, () -> paths.add(Path.of(argument)));
        }
        if (kinds.isEmpty()) {
            String known =
                    Arrays.stream(ChartKind.values()).map(ChartKind::word).collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), "Name at least one kind of chart: " + known);
        }
        return paths;
    }
}
