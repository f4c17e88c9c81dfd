package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.compare.Likeness;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a value of a rival's table is held against.
 *
 * @param claims those whose conditions are nearest to the rival's value; at least one
 * @param value their median, in the unit of the benchmark
 * @param same whether the rival's value is one of theirs or their median, to the digits that both print
 * @param difference the rival's value less {@code value}, in the unit of the benchmark; positive if the rival's is
 *     better for the model, 0 if the two are the same
 */
public record Counterpart(
        List<Claim> claims, BigDecimal value, Likeness likeness, boolean same, BigDecimal difference) {

    public Counterpart {
        claims = List.copyOf(claims);
    }

    static Counterpart of(Claim told, Nearest met, Benchmark benchmark) {
        BigDecimal number = told.value().number().orElseThrow();
        BigDecimal median = met.median();
        boolean same = Digits.agree(number, median)
                || met.claims().stream()
                        .anyMatch(claim -> Digits.agree(
                                number, claim.value().number().orElseThrow()));
        BigDecimal difference = same ? BigDecimal.ZERO : Points.ahead(number, median, benchmark.scale());
        return new Counterpart(met.claims(), median, met.likeness(), same, difference);
    }

    public Agreement agreement() {
        return Agreement.of(likeness.match());
    }
}
