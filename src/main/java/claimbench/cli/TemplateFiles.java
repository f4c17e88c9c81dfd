package claimbench.cli;

import claimbench.claim.Tables.InputFile;
import claimbench.format.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Documents of a team whose look the report takes over, as an option. */
final class TemplateFiles {

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "A .docx or .pptx of yours, whose styles, margins and headers the report takes over; may be"
                    + " given once for each.")
    private List<Path> files = new ArrayList<>();

    /** @throws Stop if a file cannot be used */
    Templates read() {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : files) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            byte[] content = bytes(file);
            Templates.refusal(ending, content).ifPresent(reason -> {
                throw new Stop(Exit.UNREADABLE, file + " cannot be a template: " + reason);
            });
            if (contents.put(ending, content) != null) {
                throw new Stop(Exit.USAGE, "there are two templates that end in ." + ending + "; give one");
            }
        }
        return new Templates(Optional.ofNullable(contents.get("docx")), Optional.ofNullable(contents.get("pptx")));
    }

    List<InputFile> inputs() {
        return files.stream()
                .map(file -> new InputFile(ReportCommand.fromHere(file), Manifest.sha256(bytes(file)), 0))
                .toList();
    }

    /** The option again, word by word. */
    List<String> asGiven() {
        List<String> words = new ArrayList<>();
        files.forEach(file -> words.addAll(List.of("--template", ReportCommand.fromHere(file))));
        return words;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Stop(Exit.UNREADABLE, "the template " + file + " cannot be read");
        }
    }
}
