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

    private final Cells cells;
    private final Map<String, List<Claim>> printed = new HashMap<>();

    private ColumnSlip(Resolved resolved) {
        this.cells = Cells.of(resolved);
        for (Claim claim : resolved.claims()) {
            if (claim.isActive() && claim.value() instanceof Score) {
                String key = key(claim.attribution().sourceId(), claim.benchmark(), number(claim));
                printed.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(claim);
            }
        }
    }

    /** A text, because hashes of small records of similar names collide. */
    private static String key(String source, String benchmark, BigDecimal number) {
        return source + "\n" + benchmark + "\n" + number;
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow().stripTrailingZeros();
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
        List<Claim> others = new ArrayList<>();
        for (Claim other : cells.around(claim)) {
            if (!Agreement.sameSource(claim, other) && Agreement.compatible(claim, other)) {
                if (Agreement.agree(claim.value(), other.value())) {
                    return Optional.empty();
                }
                others.add(other);
            }
        }
        BigDecimal number = number(claim);
        for (Claim other : others) {
            String inItsTable = key(other.attribution().sourceId(), claim.benchmark(), number);
            for (Claim neighbour : printed.getOrDefault(inItsTable, List.of())) {
                if (!neighbour.model().equals(claim.model())
                        && neighbour.value().unit() == claim.value().unit()
                        && Agreement.compatible(claim, neighbour)) {
                    return Optional.of(problem(claim, other, neighbour));
                }
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
