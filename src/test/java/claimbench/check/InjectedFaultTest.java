package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of the project's own claims is made wrong; the check must find that cell. */
class InjectedFaultTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "alibaba.csv | Qwen3.5-397B-A17B,MMLU-Pro,87.8, | Qwen3.5-397B-A17B,MMLU-Pro,0.878, | CB107 | 87.8",
                "alibaba.csv | Qwen3.5-397B-A17B,MMLU-Pro,87.8, | Qwen3.5-397B-A17B,MMLU-Pro,8.78, | CB108 | 87.8",
                "alibaba.csv | Qwen3.5-397B-A17B,MMLU-Pro,87.8, | Qwen3.5-397B-A17B,MMLU-Pro,878, | CB106 | 87.8",
                "alibaba.csv | Qwen3.5-397B-A17B,IFBench,76.5, | Qwen3.5-397B-A17B,IFBench,0.765, | CB107 | 76.5",
                "alibaba.csv | Qwen3.5-397B-A17B,IFBench,76.5, | Qwen3.5-397B-A17B,IFBench,-76.5, | CB106 | Look",
                "alibaba.csv | Qwen3.5-397B-A17B,IFBench,76.5, | Qwen3.5-397B-A17B,IFBensh,76.5, | CB302 | name",
                "alibaba.csv | Qwen3.5-397B-A17B,IFBench,76.5, | Qwеn3.5-397B-A17B,IFBench,76.5, | CB306 | Merge",
                "press.csv | Qwen3.5-397B-A17B,SWE-bench Verified,80.0 | Qwen3.5-397B-A17B,SWE-bench Verified,80.1 | - | -",
                "sources.csv | bswen-qwen3.5 | bswen-qwen3.5x | CB303 | sources.csv",
            })
    void findsTheWrongCell(String file, String right, String wrong, String code, String help) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("claims"))) {
            for (Path path : files.filter(p -> p.toString().endsWith(".csv")).toList()) {
                Files.copy(path, folder.resolve(path.getFileName()));
            }
        }
        Path target = folder.resolve(file);
        String text = Files.readString(target);
        assertThat(text).contains(right);
        Files.writeString(target, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        List<Problem> problems = ClaimFiles.read(List.of(folder))
                .then(Resolved::of)
                .then(ClaimCheck::check)
                .problems();
        if (code.equals("-")) {
            assertThat(problems).noneMatch(problem -> problem.code() == ProblemCode.CB203);
        } else {
            assertThat(problems)
                    .filteredOn(problem -> problem.code().name().equals(code))
                    .isNotEmpty()
                    .allMatch(problem -> problem.help().contains(help));
        }
    }
}
