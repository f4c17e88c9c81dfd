package claimbench.cli;

import claimbench.chart.DrawingCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Whether this machine has what claimbench needs: Java, fonts, drawing, places to write.")
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        boolean well = say("claimbench", Version.number(), Optional.empty());
        well &= say("Java", Runtime.version().toString(), javaProblem());
        well &= say("drawing and fonts", "Latin and Chinese text drawn", DrawingCheck.problem());
        well &= say("temporary files", "can be written", temporaryProblem());
        well &= say("claims", claims(), Optional.empty());
        if (spec.commandLine().getDefaultValueProvider() instanceof Defaults defaults) {
            defaults.all()
                    .forEach((option, given) -> say(
                            "option " + option,
                            String.join(", ", given.values()) + ", from " + given.origin(),
                            Optional.empty()));
        }
        spec.commandLine().getOut().println(well ? "All is well." : "Something is missing; see above.");
        return well ? Exit.DONE.code() : Exit.FINDINGS.code();
    }

    private boolean say(String what, String found, Optional<String> problem) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((problem.isEmpty() ? "ok       " : "problem  ") + what + ": " + problem.orElse(found));
        return problem.isEmpty();
    }

    private static Optional<String> javaProblem() {
        int feature = Runtime.version().feature();
        return feature >= 17 ? Optional.empty() : Optional.of("version " + feature + "; install a JDK 17 or newer");
    }

    private static Optional<String> temporaryProblem() {
        try {
            Files.delete(Files.createTempFile("claimbench", ".txt"));
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of("no temporary file can be written; set java.io.tmpdir to a folder that can");
        }
    }

    private static String claims() {
        Path folder = ClaimInputs.DEFAULT;
        return Files.isDirectory(folder)
                ? "the folder claims is here"
                : "no folder claims here; claimbench init writes one, or name a file";
    }
}
