package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Limit;
import claimbench.claim.StatedRow;
import claimbench.claim.Unit;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** CB117: a stated limit that fits the same limit stated elsewhere, or models.csv, in another unit of its kind. */
final class UnitSlip {

    private static final BigDecimal NEAR = new BigDecimal("0.03");

    private final Cells cells;
    private final List<Problem> problems = new ArrayList<>();

    private UnitSlip(Cells cells) {
        this.cells = cells;
    }

    static List<Problem> problems(Resolved resolved) {
        UnitSlip check = new UnitSlip(Cells.of(resolved));
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (claim.isActive()
                    && claim.value() instanceof Limit limit
                    && limit.amount().signum() > 0) {
                check.check(
                        claim,
                        limit,
                        benchmark,
                        resolved.catalogue().model(claim.model()).stated());
            }
        }
        return check.problems;
    }

    private void check(Claim claim, Limit limit, Benchmark benchmark, StatedRow model) {
        Optional<BigDecimal> registered = ModelFact.CONTEXT.isAbout(benchmark)
                ? ModelFact.CONTEXT.number(model).filter(number -> limit.unit() == Unit.TOKENS)
                : Optional.empty();
        Optional<Unit> meant = registered.flatMap(number -> meant(claim, number));
        if (meant.isPresent()) {
            add(
                    claim,
                    meant.get(),
                    registered.orElseThrow(),
                    model.at("context_tokens").toString());
            return;
        }
        for (Claim other : cells.around(claim)) {
            boolean better = other.provenance().compareTo(claim.provenance()) < 0;
            if (better && other.conditions().equals(claim.conditions()) && other.value() instanceof Limit known) {
                Optional<Unit> unit = limit.unit() == known.unit() ? meant(claim, known.amount()) : Optional.empty();
                if (unit.isPresent()) {
                    add(
                            claim,
                            unit.get(),
                            known.amount(),
                            other.stated().where().toString());
                    return;
                }
            }
        }
    }

    /** The unit in which the number would mean about what is known; empty if it means so already, or never. */
    static Optional<Unit> meant(Claim claim, BigDecimal known) {
        Unit stated = claim.value().unit();
        BigDecimal number = claim.value().number().orElse(known);
        return isNear(number, known)
                ? Optional.empty()
                : Arrays.stream(Unit.values())
                        .filter(unit -> unit != stated && unit.convertsTo(stated))
                        .filter(unit -> isNear(unit.convert(number, stated), known))
                        .findFirst();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(NEAR, MathContext.DECIMAL64)) <= 0;
    }

    private void add(Claim claim, Unit meant, BigDecimal known, String where) {
        String unit = claim.value().unit().text();
        problems.add(ProblemCode.CB117.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.printed() + " counts as "
                        + Wording.plain(claim.value().number().orElseThrow()) + " " + unit
                        + "; " + where + " says " + Wording.plain(known) + " " + unit + " for " + claim.model()
                        + ", so " + meant.text() + " may be meant",
                "If so, write " + meant.text() + " into the column unit."));
    }
}
