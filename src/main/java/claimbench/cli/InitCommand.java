package claimbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a small working example of a claims folder, with real claims, to start from.",
        footerHeading = "%nExamples:%n",
        footer = {"  claimbench init            into the folder claims", "  claimbench init memo/claims"})
final class InitCommand implements Callable<Integer> {

    static final List<String> FILES =
            List.of("README.md", "capabilities.csv", "models.csv", "benchmarks.csv", "sources.csv", "launch.csv");

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder to write. Default: claims")
    private Path folder = ClaimInputs.DEFAULT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        String shown = Visible.lines(folder.toString());
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                err.println("claimbench: " + shown + " is not empty; name another folder");
                return Exit.UNWRITABLE.code();
            }
            Files.createDirectories(folder);
            for (String file : FILES) {
                Files.write(folder.resolve(file), example(file));
            }
        } catch (IOException unwritable) {
            err.println("claimbench: " + shown + " cannot be written: " + unwritable.getMessage());
            return Exit.UNWRITABLE.code();
        }
        spec.commandLine().getOut().println("Wrote " + Talk.counted(FILES.size(), "file") + " into " + shown + ".");
        spec.commandLine().getOut().println("Next: claimbench check " + shown + "; claimbench report " + shown);
        return Exit.DONE.code();
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static byte[] example(String file) throws IOException {
        try (InputStream example =
                Objects.requireNonNull(InitCommand.class.getResourceAsStream("/claimbench/init/" + file), file)) {
            return example.readAllBytes();
        }
    }
}
