package claimbench.check;

import claimbench.catalogue.MovedStatement;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.List;

/** CB221: a statement that a vendor makes about one model and only others make about its sibling. */
final class MovingStatement {

    private MovingStatement() {}

    static List<Problem> problems(Resolved resolved) {
        return MovedStatement.among(resolved.claims(), resolved.catalogue()).stream()
                .map(statement -> problem(
                        statement.own(),
                        statement.moved(),
                        resolved.catalogue().model(statement.own().model()).vendor()))
                .toList();
    }

    private static Problem problem(Claim own, Claim moved, String vendor) {
        return ProblemCode.CB221.at(
                moved.stated().at("value"),
                moved.stated().text("value"),
                moved.benchmark() + " " + moved.printed() + ": " + vendor + " states it for " + own.model() + " at "
                        + own.stated().where() + " (" + own.attribution().sourceId() + "); for " + moved.model()
                        + " only "
                        + moved.attribution().sourceId() + " does");
    }
}
