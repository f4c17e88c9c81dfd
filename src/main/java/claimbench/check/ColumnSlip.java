package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Source;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CB212: a repeated value that differs from the model's own and equals the value of the model in the next column of
 * the original table.
 */
final class ColumnSlip {

    private record Printed(String source, String benchmark, BigDecimal number) {}

    private final Cells cells;
    private final Map<Printed, List<Claim>> printed = new HashMap<>();

    private ColumnSlip(Resolved resolved) {
        this.cells = Cells.of(resolved);
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && claim.value().number().isPresent()) {
                printed.computeIfAbsent(key(claim.attribution().sourceId(), claim), unused -> new ArrayList<>(1))
                        .add(claim);
            }
        }
    }

    private static Printed key(String source, Claim claim) {
        return new Printed(
                source, claim.benchmark(), claim.value().number().orElseThrow().stripTrailingZeros());
    }

    static List<Problem> problems(Resolved resolved) {
        ColumnSlip check = new ColumnSlip(resolved);
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && repeats(claim) && claim.value() instanceof Score) {
                check.problem(claim).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Only who copies tables can slip in them; who measures may well find the same number as somebody else. */
    private static boolean repeats(Claim claim) {
        return claim.attribution()
                .source()
                .filter(source ->
                        source.kind().repeats() || !source.copiedFrom().isEmpty())
                .map(Source::id)
                .isPresent();
    }

    private Optional<Problem> problem(Claim claim) {
        List<Claim> others = cells.around(claim).stream()
                .filter(other -> !Agreement.sameSource(claim, other) && Agreement.compatible(claim, other))
                .toList();
        if (others.stream().anyMatch(other -> Agreement.agree(claim.value(), other.value()))) {
            return Optional.empty();
        }
        for (Claim other : others) {
            Optional<Claim> neighbour =
                    printed.getOrDefault(key(other.attribution().sourceId(), claim), List.of()).stream()
                            .filter(candidate -> !candidate.model().equals(claim.model()))
                            .filter(candidate ->
                                    candidate.value().unit() == claim.value().unit())
                            .filter(candidate -> Agreement.compatible(claim, candidate))
                            .findFirst();
            if (neighbour.isPresent()) {
                return Optional.of(problem(claim, other, neighbour.get()));
            }
        }
        return Optional.empty();
    }

    private static Problem problem(Claim claim, Claim other, Claim neighbour) {
        return ProblemCode.CB212.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " equals the value of " + neighbour.model() + " at "
                        + neighbour.stated().where() + "; the same source, "
                        + other.attribution().sourceId()
                        + ", gives " + other.printed() + " for " + claim.model() + " at "
                        + other.stated().where(),
                "Look whether the copy slipped a column. If so, write disputed into status and the reason into note.");
    }
}
