package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples are what their commands give. Pictures are packed by the zlib of the Java that draws them, so only
 * what is text is compared here; .ci/run compares every byte on one Java.
 */
final class ExamplesTest {

    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final String COMMAND = "./claimbench report --config docs/examples/%s/claimbench.toml";

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files
                    .filter(Files::isDirectory)
                    .map(example -> String.valueOf(example.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areWhatTheirCommandsGive(String example) throws IOException {
        Path config = EXAMPLES.resolve(example).resolve(Defaults.FILE);
        Run run = Run.of("report", "--config", config.toString(), "--out", folder.toString(), "--quiet");
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> now = texts(folder);
        Map<String, String> committed = texts(EXAMPLES.resolve(example).resolve("report"));
        assertThat(now.keySet()).isEqualTo(committed.keySet());
        now.forEach((name, text) -> assertThat(text.equals(committed.get(name)))
                .as("%s of %s; make it again with %s", name, example, COMMAND.formatted(example))
                .isTrue());
    }

    @Test
    void thePageNamesEveryExampleAndItsCommand() throws IOException {
        String page = Files.readString(EXAMPLES.resolve("README.md"));
        assertThat(examples())
                .hasSize(3)
                .allSatisfy(example -> assertThat(page)
                        .contains("(" + example + "/report/report.md)")
                        .contains(COMMAND.formatted(example)));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                texts.put(name, text(name, Files.readAllBytes(file)));
            }
        }
        return texts;
    }

    private static String text(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png" -> "a picture";
            case "html" -> text.replaceAll("data:image/png;base64,[A-Za-z0-9+/=]+", "a picture");
            case "json" -> text.replaceAll("(\"file\" : \"[^\"]+\\.(?:png|html)\",)[^}]*}", "$1}");
            default -> text;
        };
    }
}
