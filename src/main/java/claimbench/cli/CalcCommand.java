package claimbench.cli;

import claimbench.calc.Calculation;
import claimbench.calc.Figure;
import claimbench.calc.Given;
import claimbench.calc.Refusal;
import claimbench.calc.Table;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "calc",
        mixinStandardHelpOptions = true,
        description = "Statistics of fair comparison for numbers of your own: counts, or a CSV file. Reads no claims.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench calc --list                  everything that can be calculated",
            "  claimbench calc interval 28/30          how far 28 of 30 could be off",
            "  claimbench calc difference 56/70 48/80  whether two scores are told apart",
            "  claimbench calc friedman scores.csv     whether models (rows) differ over benchmarks (columns)",
            "  claimbench calc order scores.csv        who is before whom, by every rule that orders models",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 the file cannot be read or holds something else than numbers."
        })
final class CalcCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CALCULATION", description = "One of --list.")
    private @Nullable String name;

    @Parameters(index = "1..*", paramLabel = "DATA", description = "Numbers, counts such as 28/30, or a CSV file")
    private List<String> data = List.of();

    @Option(names = "--list", description = "Lists all calculations and what they need.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: TABLE, with six digits; the others have all.")
    private CalcFormat format = CalcFormat.TABLE;

    @Mixin
    private CalcOptions options = new CalcOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String wanted = name;
        if (list || wanted == null) {
            spec.commandLine().getOut().print(list());
            return Exit.DONE.code();
        }
        Calculation calculation = Calculation.find(wanted)
                .orElseThrow(() -> new Stop(
                        Exit.USAGE, "there is no calculation " + wanted + "; claimbench calc --list shows them all"));
        try {
            List<Figure> figures = calculation.of(given(calculation));
            spec.commandLine().getOut().print(format.write(calculation, figures));
            return Exit.DONE.code();
        } catch (Refusal refusal) {
            throw new Stop(refusal.isInFile() ? Exit.UNREADABLE : Exit.USAGE, String.valueOf(refusal.getMessage()));
        }
    }

    private Given given(Calculation calculation) {
        boolean withFile = calculation.readsFile() && !data.isEmpty();
        if (!withFile && (options.isTransposed() || !options.columns().isEmpty())) {
            throw new Stop(Exit.USAGE, "--columns and --transpose are for files; name one after " + calculation.word());
        }
        Optional<Table> table = withFile ? Optional.of(table(data.get(0))) : Optional.empty();
        return new Given(withFile ? data.subList(1, data.size()) : data, table, options.settings(), options.choices());
    }

    private Table table(String file) {
        try {
            Table table = Table.read(file, Files.readString(Path.of(file)), options.columns());
            return options.isTransposed() ? table.transposed() : table;
        } catch (CharacterCodingException notUtf8) {
            throw new Stop(Exit.UNREADABLE, file + " is no text in UTF-8; save it as CSV UTF-8");
        } catch (IOException | InvalidPathException unreadable) {
            throw new Stop(Exit.UNREADABLE, "there is no file " + file + " that can be read");
        }
    }

    private static String list() {
        return Arrays.stream(Calculation.values())
                .map(calculation -> calculation.word() + ": " + calculation.answers() + "\n  needs    "
                        + calculation.needs() + "\n  example  claimbench calc " + calculation.example() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
