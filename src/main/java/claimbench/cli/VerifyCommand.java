package claimbench.cli;

import claimbench.claim.Tables.InputFile;
import claimbench.harness.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Makes a report again from its manifest and compares every file, byte by byte.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench verify charts        in the folder where the report was made",
            "",
            "Exit codes: 0 the same, 1 inputs or results differ, 3 no manifest, or the claims are not here."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder with a report and its manifest.json")
    private Path folder = Path.of("charts");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Manifest manifest = Manifest.read(folder)
                .filter(found -> !found.arguments().isEmpty())
                .orElseThrow(() -> new Stop(
                        Exit.UNREADABLE,
                        folder + " holds no " + Manifest.FILE + " of a report; claimbench report writes one"));
        ReportCommand report = command(manifest);
        Comparison comparison = compare(report);
        List<String> inputs = inputs(manifest, report.inputsRead(comparison));
        Map<String, byte[]> files = report.files(comparison);
        List<String> results = results(manifest, files);
        PrintWriter out = spec.commandLine().getOut();
        if (!manifest.version().equals(Version.number())) {
            out.println("made with claimbench " + Visible.lines(manifest.version()) + ", this is " + Version.number());
        }
        inputs.forEach(line -> out.println(Visible.lines(line)));
        results.forEach(line -> out.println(Visible.lines(line)));
        boolean same = inputs.isEmpty() && results.isEmpty();
        out.println(Visible.lines(
                same
                        ? folder + ": all " + Talk.counted(files.size(), "file")
                                + " are what the claims give, byte by byte"
                        : folder + ": " + Talk.counted(inputs.size(), "input") + " changed, " + results.size() + " of "
                                + Talk.counted(files.size(), "file") + " differ"));
        return same ? Exit.DONE.code() : Exit.FINDINGS.code();
    }

    private static Comparison compare(ReportCommand report) {
        try {
            return report.compare();
        } catch (ParameterException notHere) {
            throw new Stop(Exit.UNREADABLE, "the report cannot be made again here: " + notHere.getMessage());
        }
    }

    /** The command that made the report, with nothing from the environment or a configuration. */
    private ReportCommand command(Manifest manifest) {
        CommandLine fresh = Main.commandLine(spec.commandLine().getErr()).setExpandAtFiles(false);
        try {
            CommandLine.ParseResult parsed =
                    fresh.parseArgs(manifest.arguments().toArray(String[]::new));
            if (parsed.hasSubcommand()
                    && parsed.subcommand().commandSpec().userObject() instanceof ReportCommand made) {
                return made;
            }
        } catch (ParameterException unknown) {
            throw new Stop(
                    Exit.UNREADABLE,
                    "this claimbench does not know the command of the report: " + unknown.getMessage());
        }
        throw new Stop(Exit.UNREADABLE, folder + " was not made by claimbench report");
    }

    private static List<String> inputs(Manifest manifest, List<InputFile> read) {
        Map<String, String> now = read.stream()
                .collect(Collectors.toMap(InputFile::name, InputFile::sha256, (first, second) -> first, TreeMap::new));
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(manifest.inputs().keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String before = manifest.inputs().get(name);
            String after = now.get(name);
            if (before == null) {
                changes.add("new input      " + name);
            } else if (after == null) {
                changes.add("input is gone  " + name);
            } else if (!before.equals(after)) {
                changes.add("input changed  " + name);
            }
        }
        return changes;
    }

    private List<String> results(Manifest manifest, Map<String, byte[]> files) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path there = folder.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                differences.add("missing        " + file.getKey());
            } else if (!Arrays.equals(Files.readAllBytes(there), file.getValue())) {
                differences.add("differs        " + file.getKey());
            }
        }
        manifest.outputs().keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> differences.add("no longer made " + name));
        return differences;
    }
}
