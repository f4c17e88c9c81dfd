package claimbench.cli;

import claimbench.change.ClaimChanges;
import claimbench.change.Effect;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import claimbench.harness.Selection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "What differs between two states of the claims, and what that moves in the matrix.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench diff HEAD                       what was changed and is not committed",
            "  claimbench diff v1.0 HEAD                  between two revisions of the repository",
            "  claimbench diff old/claims claims --format csv",
            "  claimbench diff 2026-02-01 --models GLM-5  since a day, by the dates of the sources",
            "",
            "A name that is a folder or file and a revision as well means the folder or file."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "Folder, CSV file, git revision such as HEAD~3 or main:claims, or a day.")
    private String old = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "Likewise. Default: claims")
    private @Nullable String now;

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}. Default: TEXT")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--cells", description = "Every cell of a changed row, and every cell of the matrix that moves.")
    private boolean cells;

    @Option(names = "--exit-code", description = "Exit with 1 if something differs.")
    private boolean exitCode;

    @Mixin
    private ClaimInputs inputs = new ClaimInputs();

    @Mixin
    private CompareOptions options = new CompareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> claims = inputs.paths(List.of());
        ClaimState after = now == null ? ClaimState.of(claims) : ClaimState.find(now, claims, claims, err);
        ClaimState before = ClaimState.find(old, places(claims), claims, err);
        Checkup nowChecked = after.checkup(options.day());
        Checkup oldChecked = before.checkup(options.day());
        Comparison nowCompared =
                CompareOptions.before(nowChecked, options.compare(nowChecked), after.earlier(options.day()));
        Comparison oldCompared = CompareOptions.before(oldChecked, nowCompared, before.earlier(options.day()));
        ClaimChanges changes = ClaimChanges.between(oldChecked, nowChecked);
        Difference difference = new Difference(
                before.label(),
                after.label(),
                selected(changes, oldCompared, nowCompared),
                Effect.of(oldCompared, nowCompared),
                Difference.unread(oldChecked),
                Difference.unread(nowChecked),
                cells);
        spec.commandLine().getOut().print(format.write(difference));
        return exitCode && !difference.changes().isEmpty() ? Exit.FINDINGS.code() : Exit.DONE.code();
    }

    /** A revision or a day of OLD means the place that NEW names, if it names one. */
    private List<Path> places(List<Path> claims) {
        return Optional.ofNullable(now).flatMap(ClaimState::path).map(List::of).orElse(claims);
    }

    private static ClaimChanges selected(ClaimChanges changes, Comparison old, Comparison now) {
        if (now.settings().selection().equals(Selection.EVERYTHING)) {
            return changes;
        }
        Set<String> models = new HashSet<>(now.models());
        models.addAll(old.models());
        Set<String> benchmarks = new HashSet<>();
        now.matrix()
                .columns()
                .forEach(column -> benchmarks.add(column.benchmark().name()));
        old.matrix()
                .columns()
                .forEach(column -> benchmarks.add(column.benchmark().name()));
        return changes.of(claim -> models.contains(claim.model()) && benchmarks.contains(claim.benchmark()));
    }
}
