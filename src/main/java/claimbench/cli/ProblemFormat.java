package claimbench.cli;

import claimbench.problem.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** How problems are printed. Hidden and control characters of the input are printed as their numbers in all of them. */
enum ProblemFormat {
    TEXT((problems, rows) -> new ProblemText(rows).write(problems)),
    CONCISE((problems, rows) -> ProblemLines.concise(problems)),
    JSON((problems, rows) -> ProblemJson.array(problems)),
    CSV((problems, rows) -> ProblemLines.csv(problems)),
    GITHUB((problems, rows) -> ProblemLines.github(problems)),
    SARIF((problems, rows) -> ProblemJson.sarif(problems));

    private final BiFunction<List<Problem>, ProblemRows, String> writer;

    ProblemFormat(BiFunction<List<Problem>, ProblemRows, String> writer) {
        this.writer = writer;
    }

    static Optional<ProblemFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole output, the most serious problems first; ends with a line break. */
    String write(List<Problem> problems, ProblemRows rows) {
        List<Problem> ordered = problems.stream()
                .sorted(Comparator.comparing(Problem::severity)
                        .thenComparing(Problem::code)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return writer.apply(ordered, rows);
    }
}
