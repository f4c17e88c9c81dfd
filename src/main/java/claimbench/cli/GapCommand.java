package claimbench.cli;

import claimbench.compare.Evidence;
import claimbench.harness.Comparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = "What vendors claim of their own models against what independent parties measured, and what"
                + " vendors' tables say about the models of others.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench gap                                the whole picture, the widest gaps",
            "  claimbench gap --vendor Alibaba               of one vendor",
            "  claimbench gap --by cell --corrected          every value, and what others might measure",
            "  claimbench gap --by rivals --format csv       every value of a vendor's table about others",
            "  claimbench gap --by choice --vendor Alibaba   what it leaves out, and whether its choice flatters"
        })
final class GapCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Folders or CSV files. Default: claims")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--vendor",
            split = ",",
            paramLabel = "NAME",
            description = "Gaps and tables of these vendors only; the home advantage is that of all shown claims.")
    private List<String> vendors = new ArrayList<>();

    @Option(names = "--by", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}. Default: ALL")
    private GapBy by = GapBy.ALL;

    @Option(
            names = "--corrected",
            description = "Beside each value that only its vendor has, what others might measure: the value less the"
                    + " usual gap, with its interval.")
    private boolean corrected;

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}. Default: TABLE")
    private GapFormat format = GapFormat.TABLE;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Comparison comparison = options.read(inputs.paths(arguments));
        if (comparison.settings().policy().evidence() != Evidence.ALL) {
            throw options.wrong("--evidence: gap sets vendors' values against independent ones and needs both");
        }
        GapAudit audit = GapAudit.of(comparison, named(comparison), by, corrected);
        if (audit.isEmpty()) {
            err.println(nothing(audit));
            return Exit.NOTHING.code();
        }
        spec.commandLine().getOut().print(format.text(audit));
        return Exit.DONE.code();
    }

    private static String nothing(GapAudit audit) {
        return audit.vendors().isEmpty()
                ? "claimbench: nothing to compare: no score here is known to be stated by a vendor. Say who makes each"
                        + " model (models.csv, or the column vendor) and who states each value (publisher in"
                        + " sources.csv, or the columns publisher, claimant or measured_by)"
                : "claimbench: nothing to compare: "
                        + String.join(", ", audit.vendors().stream().sorted().toList())
                        + " states no score of its own, and stands in no rival's table";
    }

    private Set<String> named(Comparison comparison) {
        Set<String> named = new LinkedHashSet<>();
        vendors.forEach(typed -> named.add(options.resolve(
                "--vendor", typed.strip(), comparison.catalogue().vendorNames())));
        return named;
    }
}
