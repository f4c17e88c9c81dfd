package claimbench.cli;

import claimbench.claim.Table;
import claimbench.csv.CsvSource;
import claimbench.foreign.Answers;
import claimbench.foreign.ImportOptions;
import claimbench.foreign.Orientation;
import claimbench.foreign.Proposal;
import claimbench.foreign.TableImport;
import claimbench.problem.Checked;
import claimbench.problem.Severity;
import claimbench.update.Additions;
import claimbench.update.NewRow;
import claimbench.update.Workspace;
import claimbench.workbook.WorkbookChanges;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes over a table as a vendor publishes it: CSV, TSV, XLSX, Markdown, HTML or PDF, benchmarks against"
                    + " models or the other way round; or a long table, one value a row.",
            "What is not certain is asked; with --yes it is left out, listed, and written into a reject file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench import card.html --source qwen3.5-model-card --dry-run",
            "  claimbench import launch.pdf --source alpha-card --new-source publisher=Alphabet \\",
            "      --new-source kind=vendor --new-source \"title=Alpha model card\"",
            "  claimbench import scores.csv --source lab-board --map \"Score=value,Task=benchmark\"",
            "  claimbench import claims.xlsx          a workbook of claimbench export xlsx, edited"
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--source", paramLabel = "ID", description = "Id of the source that prints the table.")
    private String source = "";

    @Option(names = "--new-source", paramLabel = "COLUMN=TEXT", description = "Adds the source, with this cell.")
    private List<String> newSource = new ArrayList<>();

    @Option(
            names = "--new-model",
            paramLabel = "COLUMN=TEXT",
            description = "Adds a model of the table, with this cell; name=… says which.")
    private List<String> newModel = new ArrayList<>();

    @Option(
            names = "--new",
            paramLabel = "NAME",
            description = "A model or benchmark of the table that is to be added under this name; several times.")
    private List<String> fresh = new ArrayList<>();

    @Option(
            names = "--is",
            paramLabel = "THEIRS=OURS",
            description = "What a name of the table means, such as \"GPQA=GPQA Diamond\"; several times.")
    private List<String> meanings = new ArrayList<>();

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "THEIRS=OURS",
            description = "Columns of a long table: what theirs are called here, such as Score=value.")
    private List<String> map = new ArrayList<>();

    @Option(names = "--table", split = ",", paramLabel = "N", description = "Only these tables of the file, from 1.")
    private List<Integer> tables = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "WHAT",
            description = "What stands in the rows: benchmarks or models. Default: found out")
    private String rows = "";

    @Option(names = "--conditions", paramLabel = "TEXT", description = "Of every value: key=value; key=value")
    private String conditions = "";

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write what was not taken. Default: FILE-rejected.csv in the current folder")
    private @Nullable Path rejects;

    @Option(names = "--delete", description = "Of an exported workbook: take out rows that it no longer has.")
    private boolean delete;

    @Option(names = "--into", paramLabel = "FILE", description = "The file for the claims. Default: beside their kin")
    private @Nullable String into;

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        byte[] bytes = bytes();
        if (WorkbookChanges.isOurWorkbook(bytes)) {
            WorkbookImport workbook = new WorkbookImport(
                    file.toString(), bytes, delete, spec.commandLine().getErr());
            return update.run(workbook::plan).code();
        }
        Workspace workspace = update.open();
        SourceChoice choice = new SourceChoice(spec, workspace, update.dialogue());
        List<NewRow> sources = choice.rows(source, EditCommand.pairs(spec, newSource));
        ImportOptions options =
                new ImportOptions(choice.id(), columns(), tables, orientation(), conditions, Answers.NONE);
        Map<String, String> model = EditCommand.pairs(spec, newModel);
        ImportAnswers known =
                new ImportAnswers(update.dialogue(), workspace, model, fresh, EditCommand.named(spec, meanings));
        Proposal proposal = proposal(bytes, options, workspace);
        if (!proposal.questions().isEmpty()) {
            proposal = proposal(bytes, options.answered(known.to(proposal)), workspace);
        }
        update.tell(new ProposalText(proposal).text());
        List<NewRow> registries = new ArrayList<>(sources);
        registries.addAll(known.entries(proposal));
        Exit exit = proposal.rows().isEmpty() ? nothing(proposal) : write(proposal, registries);
        if (exit == Exit.DONE && !proposal.rejected().isEmpty() && update.mayWrite()) {
            reject(proposal);
        }
        return exit.code();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Stop(Exit.UNREADABLE, Files.exists(file) ? file + " cannot be read" : "there is no file " + file);
        }
    }

    private Map<String, String> columns() {
        return EditCommand.named(spec, map);
    }

    private Orientation orientation() {
        return switch (rows) {
            case "" -> Orientation.AUTO;
            case "benchmarks" -> Orientation.BENCHMARKS_IN_ROWS;
            case "models" -> Orientation.MODELS_IN_ROWS;
            default ->
                throw new picocli.CommandLine.ParameterException(
                        spec.commandLine(), "--rows " + rows + " is neither benchmarks nor models");
        };
    }

    private Proposal proposal(byte[] bytes, ImportOptions options, Workspace workspace) {
        Checked<Proposal> read = TableImport.read(
                file.toString(),
                bytes,
                options,
                workspace.checkup().resolved().catalogue(),
                workspace.checkup().resolved().claims());
        List<String> errors = read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.message() + "\n  " + problem.help())
                .toList();
        if (!errors.isEmpty()) {
            throw new Stop(Exit.UNREADABLE, errors);
        }
        PrintWriter err = spec.commandLine().getErr();
        read.problems().forEach(problem -> err.println("claimbench: " + Visible.lines(problem.message())));
        return read.value();
    }

    private Exit write(Proposal proposal, List<NewRow> registries) {
        List<NewRow> rows = new ArrayList<>(registries);
        proposal.rows().forEach(row -> rows.add(new NewRow(Table.CLAIMS, row.cells())));
        return update.run(now -> new Additions(now).of(rows, Optional.ofNullable(into)));
    }

    private Exit nothing(Proposal proposal) {
        if (!proposal.alreadyThere().isEmpty() && proposal.rejected().isEmpty()) {
            return Exit.DONE;
        }
        if (!proposal.rejected().isEmpty() && update.mayWrite()) {
            reject(proposal);
        }
        return Exit.NOTHING;
    }

    /** What was not taken, as a table that can be mended and imported in its turn. */
    private void reject(Proposal proposal) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        Path target = rejects != null ? rejects : Path.of(name + "-rejected.csv");
        byte[] contents = CsvSource.create(proposal.rejectHeader(), proposal.rejectRows());
        try {
            Files.write(target, contents, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Stop(
                    Exit.UNWRITABLE,
                    target + " is there already; what was not taken is not written. Name another file with --rejects");
        } catch (IOException unwritable) {
            throw new Stop(Exit.UNWRITABLE, target + " cannot be written");
        }
        spec.commandLine()
                .getErr()
                .println("claimbench: " + Talk.counted(proposal.rejected().size(), "value")
                        + " not taken, with reasons: " + target + "; mend it and import it");
    }
}
