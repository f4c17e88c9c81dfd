package claimbench.cli;

import claimbench.harness.Comparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "The comparison matrix: models against capabilities or benchmarks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench matrix                                   models and the core capabilities",
            "  claimbench matrix --capabilities Math --columns benchmarks",
            "  claimbench matrix my.csv --format csv > matrix.csv"
        })
final class MatrixCommand implements Callable<Integer> {

    private enum Axis {
        MODELS,
        CAPABILITIES,
        BENCHMARKS
    }

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--rows", paramLabel = "WHAT", description = "What a row is: MODELS.")
    private Axis rows = Axis.MODELS;

    @Option(
            names = "--columns",
            paramLabel = "WHAT",
            description = "What a column is: CAPABILITIES or BENCHMARKS. Default: CAPABILITIES")
    private Axis columns = Axis.CAPABILITIES;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: TABLE. JSON holds every cell with its evidence.")
    private MatrixFormat format = MatrixFormat.TABLE;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (rows != Axis.MODELS || columns == Axis.MODELS) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "Rows are MODELS; columns are CAPABILITIES or BENCHMARKS.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Comparison comparison = options.read(inputs.paths(arguments));
        String text = columns == Axis.BENCHMARKS ? format.benchmarks(comparison) : format.capabilities(comparison);
        out.print(text.endsWith("\n") ? text : text + "\n");
        return Exit.DONE.code();
    }
}
