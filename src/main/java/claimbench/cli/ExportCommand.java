package claimbench.cli;

import claimbench.harness.Harness.Checkup;
import claimbench.problem.Checked;
import claimbench.workbook.WorkbookChanges;
import claimbench.workbook.WorkbookExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "The claims as an Excel workbook, to edit in Excel or LibreOffice and to import back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench export xlsx                              claims/ as claims.xlsx",
            "  claimbench export xlsx memo/claims --out memo.xlsx",
            "  claimbench import claims.xlsx                       writes what was changed, and nothing else"
        })
final class ExportCommand implements Callable<Integer> {

    private enum Form {
        XLSX {
            @Override
            byte[] of(Checkup checkup) {
                return WorkbookExport.of(checkup);
            }
        };

        abstract byte[] of(Checkup checkup);
    }

    @Parameters(index = "0", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}")
    private Form form = Form.XLSX;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CLAIMS",
            description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: claims.xlsx")
    private Path out = Path.of("claims.xlsx");

    @Option(names = "--force", description = "Write over a file that was changed")
    private boolean force;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Checkup checkup = ClaimInputs.read(inputs.paths(arguments));
        String shown = Visible.lines(out.toString());
        try {
            if (Files.exists(out) && !force) {
                Optional<String> loss = loss(checkup);
                if (loss.isPresent()) {
                    err.println("claimbench: " + shown + loss.get() + "; choose another --out, or add --force");
                    return Exit.UNWRITABLE.code();
                }
            }
            write(form.of(checkup));
        } catch (IOException unwritable) {
            err.println("claimbench: " + shown + " cannot be written: " + unwritable.getMessage());
            return Exit.UNWRITABLE.code();
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + Talk.counted(checkup.resolved().claims().size(), "claim") + " into " + shown + ".");
        spec.commandLine().getOut().println("Next: edit it, save it as .xlsx; claimbench import " + shown);
        return Exit.DONE.code();
    }

    /** What would be lost if the file were written over. */
    private Optional<String> loss(Checkup checkup) throws IOException {
        byte[] before = Files.readAllBytes(out);
        if (!WorkbookChanges.isOurWorkbook(before)) {
            return Optional.of(" is no workbook of claimbench");
        }
        Checked<WorkbookChanges> changes = WorkbookChanges.read(out.toString(), before, checkup.tables());
        boolean nothing = changes.value().isEmpty()
                && changes.value().deletions().isEmpty()
                && changes.problems().isEmpty();
        return nothing ? Optional.empty() : Optional.of(" holds changes that are not in the claims yet");
    }

    private void write(byte[] bytes) throws IOException {
        Path part = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
