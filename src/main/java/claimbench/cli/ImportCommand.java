package claimbench.cli;

import claimbench.foreign.Answer;
import claimbench.foreign.Answers;
import claimbench.foreign.ImportOptions;
import claimbench.foreign.Orientation;
import claimbench.foreign.Proposal;
import claimbench.foreign.Question;
import claimbench.foreign.Subject;
import claimbench.foreign.TableImport;
import claimbench.harness.Harness.Checkup;
import claimbench.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads the tables of a file as claims: CSV, TSV, XLSX, Markdown, HTML or PDF.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench import card.md --source glm-5-model-card --dry-run",
            "  claimbench import card.pdf --source glm-5-model-card --table 2 --name \"GPQA=GPQA Diamond\"",
            "  claimbench import scores.csv --source my-tests --map \"Score=value,Task=benchmark\""
        })
final class ImportCommand implements Callable<Integer> {

    private static final String NEW = "new";
    private static final String LEAVE_OUT = "-";

    @Parameters(paramLabel = "FILE", description = "The file with the tables.")
    private Path file = Path.of("");

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Id of the source that prints them.")
    private String source = "";

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "COLUMN=COLUMN",
            description = "Columns of a long table, and the columns of the claims that they are.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--name",
            paramLabel = "NAME=ENTRY",
            description = "What a name of the table means: an entry, new for a new one, - to leave it out.")
    private Map<String, String> names = new LinkedHashMap<>();

    @Option(names = "--table", split = ",", paramLabel = "N", description = "Only these tables of the file, from 1.")
    private List<Integer> tables = new ArrayList<>();

    @Option(names = "--transpose", description = "Models are in the rows, whatever the names seem to say.")
    private boolean transpose;

    @Option(
            names = "--conditions",
            paramLabel = "KEY=VALUE; …",
            description = "Conditions of all values; what the table itself states wins.")
    private String conditions = "";

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Checkup checkup = ClaimInputs.read(inputs.paths(List.of()));
        ImportOptions options = new ImportOptions(
                source,
                columns,
                tables,
                transpose ? Orientation.MODELS_IN_ROWS : Orientation.AUTO,
                conditions,
                answers());
        Checked<Proposal> read = TableImport.read(
                file.toString(),
                bytes(),
                options,
                checkup.resolved().catalogue(),
                checkup.resolved().claims());
        if (read.hasErrors()) {
            throw new Stop(
                    Exit.UNREADABLE,
                    read.problems().stream()
                            .map(problem -> problem.message() + ". " + problem.help())
                            .toList());
        }
        read.problems()
                .forEach(problem -> spec.commandLine()
                        .getErr()
                        .println("claimbench: " + Visible.lines(problem.message() + ". " + problem.help())));
        spec.commandLine().getOut().print(Visible.lines(ImportListing.of(read.value())));
        // Here the rows, the new entries and the reject file go to the package update.
        return read.value().rows().isEmpty() ? Exit.NOTHING.code() : Exit.DONE.code();
    }

    private Answers answers() {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, String> name : names.entrySet()) {
            Answer answer =
                    switch (name.getValue()) {
                        case NEW -> new Answer.AddNew();
                        case LEAVE_OUT -> new Answer.LeaveOut();
                        default -> new Answer.Is(name.getValue());
                    };
            for (Subject subject : Subject.values()) {
                answers = answers.with(new Question(subject, name.getKey(), List.of(), List.of(), ""), answer);
            }
        }
        return answers;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Stop(Exit.UNREADABLE, file + " cannot be read: is it there, and may you open it?");
        }
    }
}
