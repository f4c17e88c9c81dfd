package claimbench.cli;

import claimbench.claim.ClaimStatus;
import claimbench.claim.Table;
import claimbench.update.Rewrite;
import claimbench.update.StatusChange;
import claimbench.update.Target;
import claimbench.update.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "retire",
        mixinStandardHelpOptions = true,
        description = "Takes a claim out of the numbers and keeps it in the file, with the reason and the day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench retire C-7F3K2Q --as withdrawn --reason \"model card no longer has the row\"",
            "  claimbench retire C-7F3K2Q --as corrected --reason \"erratum of 3 March\" --new value=86.9",
            "  claimbench retire C-7F3K2Q --as disputed --reason \"harness leaked the answers\" --yes"
        })
final class RetireCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CLAIM", description = "Id of the claim.")
    private String claim = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "STATUS",
            description = "withdrawn, corrected or superseded by its source, or disputed by somebody else.")
    private String status = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the note.")
    private String reason = "";

    @Option(names = "--date", paramLabel = "DATE", description = "Since when. Default: today")
    private @Nullable LocalDate day;

    @Option(
            names = "--new",
            paramLabel = "COLUMN=TEXT",
            description = "What is different in the claim that takes its place, such as value=86.9; several times.")
    private List<String> replacement = List.of();

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ClaimStatus wanted = ClaimStatus.find(status)
                .filter(found -> found != ClaimStatus.ACTIVE)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--as \"" + status + "\" is none of withdrawn, corrected, superseded, disputed"));
        if (reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--reason is empty; a reader will ask why");
        }
        Map<String, String> cells = EditCommand.pairs(spec, replacement);
        StatusChange change =
                new StatusChange(wanted, day == null ? LocalDate.now(ZoneId.systemDefault()) : day, reason, cells);
        return update.run(workspace -> plan(workspace, change)).code();
    }

    private Rewrite plan(Workspace workspace, StatusChange change) {
        Target target = EditCommand.target(spec, workspace, claim);
        if (target.table() != Table.CLAIMS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + claim + "\" is an entry of " + target.table().fileName() + "; only claims are retired");
        }
        return change.of(workspace, target.row());
    }
}
