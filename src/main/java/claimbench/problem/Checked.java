package claimbench.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What could be made of some input, and what was wrong with it. */
public record Checked<T>(T value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, List.of());
    }

    /** The next step on the value; the problems of both steps together. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        Checked<R> result = next.apply(value);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(result.problems);
        return new Checked<>(result.value, all);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
