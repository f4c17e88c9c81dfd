package claimbench.harness;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.Tables.InputFile;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import claimbench.problem.Problem;
import claimbench.score.Scores;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result, as a value: everything that charts and reports show.
 *
 * @param claims those that take part, in the order of {@link Claim#ORDER}
 * @param problems in the order of files and rows
 * @param inputs the files read
 */
public record Comparison(
        Settings settings,
        Catalogue catalogue,
        List<Claim> claims,
        ComparisonMatrix matrix,
        Scores scores,
        List<Problem> problems,
        LeftOut leftOut,
        List<InputFile> inputs,
        Stamp stamp) {

    public Comparison {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
        inputs = List.copyOf(inputs);
    }

    /** The shown models, the focus first. */
    public List<String> models() {
        return matrix.models();
    }

    /** The model the memo is about. */
    public String focus() {
        return matrix.models().get(0);
    }

    public boolean isEmpty() {
        return matrix.models().isEmpty() || matrix.columns().isEmpty();
    }

    /** The capabilities of the shown benchmarks, in the order of the report. */
    public List<Capability> capabilities() {
        Set<String> shown = matrix.columns().stream()
                .map(column -> column.benchmark().capability())
                .collect(Collectors.toSet());
        return catalogue.capabilities().stream()
                .filter(capability -> shown.contains(capability.name()))
                .toList();
    }

    /** The shown benchmarks of a capability. */
    public List<BenchmarkColumn> columns(String capability) {
        return matrix.columns().stream()
                .filter(column -> column.benchmark().capability().equals(capability))
                .toList();
    }
}
