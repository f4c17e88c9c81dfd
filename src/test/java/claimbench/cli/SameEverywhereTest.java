package claimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language and the time zone of a machine change no byte of a report. */
final class SameEverywhereTest {

    private static final String CLAIMS = "src/main/resources/claimbench/init";

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati",
        "de, DE, America/Los_Angeles",
        "ar, EG, UTC",
        "zh, CN, Pacific/Kiritimati",
    })
    void aReportIsTheSame(String language, String country, String zone) throws Exception {
        Path here = folder.resolve("here");
        if (Files.notExists(here)) {
            assertThat(Run.of("report", CLAIMS, "--out", here.toString()).exit())
                    .isZero();
        }
        Path there = folder.resolve(language);
        Path log = folder.resolve(language + ".log");
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "claimbench.cli.Main",
                        "report",
                        CLAIMS,
                        "--out",
                        there.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(java.waitFor()).as(Files.readString(log)).isZero();
        assertThat(hashes(there)).isEqualTo(hashes(here)).hasSizeGreaterThan(10);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(String.valueOf(file.getFileName()), Manifest.sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
