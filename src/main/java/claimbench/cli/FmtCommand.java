package claimbench.cli;

import claimbench.update.CanonicalOrder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = {
            "Writes files of claims in one order and one form: rows by model, benchmark, source, conditions and"
                    + " locator; commas, UTF-8, no needless quote marks. No other command does that.",
            "Texts stay as they are; registries keep their order, which is that of the report."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  claimbench fmt --diff --dry-run", "  claimbench fmt claims/alibaba.csv --yes"})
final class FmtCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Only these files. Default: all that hold claims")
    private List<String> files = List.of();

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return update.run(workspace -> {
                    CanonicalOrder order = CanonicalOrder.of(workspace, files);
                    order.refused()
                            .forEach(line -> spec.commandLine()
                                    .getErr()
                                    .println("claimbench: left alone: " + Visible.lines(line)));
                    return order.rewrite();
                })
                .code();
    }
}
