package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.chart.ChartKind;
import claimbench.ranking.RankingMethod;
import claimbench.stats.Normalisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** What the README says is what happens. */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String OUT = "out/";

    @TempDir
    private Path folder;

    @Test
    void commandsPrintWhatIsShown() throws IOException {
        int commands = 0;
        for (String block : blocks()) {
            for (String example : block.split("(?m)^\\$ ./claimbench ", -1)) {
                if (!example.isBlank()) {
                    String line = example.replace("\\\n", " ");
                    int end = line.indexOf('\n');
                    Run run = Run.of(words(line.substring(0, end)));
                    String shown = line.substring(end + 1);
                    String printed = (run.out() + run.err()).replace(folder + "/", "");
                    assertThat("\n" + printed.strip()).as(example).matches(allOf("\n" + shown.strip()));
                    commands++;
                }
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(4);
    }

    @Test
    void theExampleIsTheFileThatIsThere() throws IOException {
        String example = Files.readString(Path.of("docs/example.csv"));
        assertThat(Files.readString(README)).contains("```csv\n" + example + "```");
    }

    @Test
    void everyCommandAndChartIsNamed() throws IOException {
        String readme = Files.readString(README);
        for (Class<?> command : Main.class.getAnnotation(Command.class).subcommands()) {
            String name = command.getAnnotation(Command.class).name();
            assertThat(readme).contains(name.equals("help") ? "help" : "`claimbench " + name);
        }
        for (ChartKind kind : ChartKind.values()) {
            assertThat(readme).contains("`" + kind.word() + "`");
        }
        for (Exit exit : Exit.values()) {
            assertThat(readme).contains("| " + exit.code() + " |");
        }
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(200);
    }

    @Test
    void everyMethodHasItsPlaceInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("docs/method.md"));
        for (String heading :
                List.of("Settings", "Copies", "Grades", "Display scale", "Capability value", "win rate")) {
            assertThat(documentation).contains(heading);
        }
        for (RankingMethod method : RankingMethod.values()) {
            assertThat(documentation).contains("`" + method.word() + "`");
        }
        for (Normalisation way : Normalisation.values()) {
            assertThat(documentation).contains("`" + way.word() + "`");
        }
    }

    /** What is shown, to the letter; a line of three dots stands for lines that are not shown. */
    private static Pattern allOf(String shown) {
        return Pattern.compile(Arrays.stream(shown.split("\n…(?=\n|$)", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\n(?s:.*)")));
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = CONSOLE.matcher(Files.readString(README));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .map(word -> word.startsWith(OUT) ? folder.resolve(word).toString() : word)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
