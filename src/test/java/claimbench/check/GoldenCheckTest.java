package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of golden/check is a claims folder and what is to be said about it. */
class GoldenCheckTest {

    private static final Path CASES = Path.of("src/test/resources/golden/check");

    /** No folder of claims raises these; WorkbookChangesTest does. */
    private static final Set<ProblemCode> RAISED_BY_WORKBOOKS =
            EnumSet.of(ProblemCode.CB601, ProblemCode.CB602, ProblemCode.CB603);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<Problem> problems(Path folder) {
        return ClaimFiles.read(List.of(folder)).then(Resolved::of).then(ClaimCheck::check).problems().stream()
                .sorted()
                .toList();
    }

    private static String told(Path folder) {
        String prefix = folder.toString().replace('\\', '/');
        return problems(folder).stream()
                .map(problem -> problem.severity().word() + " " + problem.code() + " " + problem.where() + " ["
                        + problem.offending() + "]\n  " + problem.message() + "\n  " + problem.help() + "\n")
                .collect(Collectors.joining())
                .replace(prefix + "/", "")
                .replace(prefix, "(folder)");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String told = told(folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    /** The codes in the name of a case are those it is about; a case named clean or is-no says nothing of the sort. */
    @ParameterizedTest
    @MethodSource("cases")
    void raisesTheCodesOfItsName(Path folder) {
        String name = String.valueOf(folder.getFileName());
        Set<ProblemCode> raised = problems(folder).stream().map(Problem::code).collect(Collectors.toSet());
        List<ProblemCode> named = Arrays.stream(name.split("-", -1))
                .flatMap(part -> ProblemCode.find(part).stream())
                .toList();
        if (name.contains("is-no-") || name.contains("most-are")) {
            assertThat(raised).doesNotContainAnyElementsOf(named);
        } else {
            assertThat(raised).containsAll(named);
        }
    }

    @Test
    void everyCodeHasACaseThatRaisesIt() throws IOException {
        EnumSet<ProblemCode> missing = EnumSet.allOf(ProblemCode.class);
        missing.removeAll(RAISED_BY_WORKBOOKS);
        for (Path folder : cases()) {
            problems(folder).forEach(problem -> missing.remove(problem.code()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void saysTheSameInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        for (String language : List.of("tr", "de", "ar", "hi")) {
            List<String> texts = new ArrayList<>();
            try {
                Locale.setDefault(Locale.forLanguageTag(language));
                cases().forEach(folder -> texts.add(told(folder)));
            } finally {
                Locale.setDefault(before);
            }
            assertThat(texts)
                    .isEqualTo(cases().stream().map(GoldenCheckTest::told).toList());
        }
    }
}
