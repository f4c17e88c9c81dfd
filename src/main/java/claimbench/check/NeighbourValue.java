package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CB216 and CB218: a value that contradicts what other sources agree on, and equals the one beside it: of another model
 * on the same benchmark of the source, or of another benchmark in the row above or below of the file.
 */
final class NeighbourValue {

    private final OtherSources sources;
    private final Map<String, List<Claim>> columns = new HashMap<>();
    private final Map<String, Claim> rows = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private NeighbourValue(Resolved resolved) {
        this.sources = OtherSources.of(resolved);
        for (Claim claim : resolved.claims()) {
            if (claim.value() instanceof Score) {
                columns.computeIfAbsent(column(claim), unused -> new ArrayList<>(1))
                        .add(claim);
                rows.put(place(claim, 0), claim);
            }
        }
    }

    static List<Problem> problems(Resolved resolved) {
        NeighbourValue check = new NeighbourValue(resolved);
        resolved.claims().forEach(check::check);
        return check.problems;
    }

    private static String column(Claim claim) {
        return claim.attribution().sourceId() + "\n" + claim.benchmark() + "\n"
                + OtherSources.number(claim).stripTrailingZeros();
    }

    private static String place(Claim claim, int rowsDown) {
        Location where = claim.stated().where();
        return where.file() + "\n" + (where.row() + rowsDown);
    }

    private void check(Claim claim) {
        List<Claim> others = sources.against(claim);
        if (others.isEmpty()) {
            return;
        }
        Optional<Claim> beside = columns.getOrDefault(column(claim), List.of()).stream()
                .filter(other -> !other.model().equals(claim.model()))
                .filter(other -> Agreement.compatible(claim, other))
                .findFirst();
        Optional<Claim> above = isNextTo(claim, -1).or(() -> isNextTo(claim, 1));
        beside.ifPresent(other -> problems.add(problem(ProblemCode.CB216, claim, other, other.model(), others)));
        above.ifPresent(other -> problems.add(
                problem(ProblemCode.CB218, claim, other, "the same model on " + other.benchmark(), others)));
    }

    private Optional<Claim> isNextTo(Claim claim, int rowsDown) {
        return Optional.ofNullable(rows.get(place(claim, rowsDown)))
                .filter(other -> other.model().equals(claim.model()))
                .filter(other -> !other.benchmark().equals(claim.benchmark()))
                .filter(other -> Agreement.sameSource(claim, other))
                .filter(other -> other.value().unit() == claim.value().unit())
                .filter(other -> OtherSources.number(other).compareTo(OtherSources.number(claim)) == 0);
    }

    private static Problem problem(ProblemCode code, Claim claim, Claim other, String whose, List<Claim> others) {
        return code.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " for " + claim.model() + " on " + claim.benchmark() + " equals the value of " + whose
                        + " at " + other.stated().where() + "; other sources give " + OtherSources.words(others));
    }
}
