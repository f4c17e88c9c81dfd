package claimbench.check;

import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Models with more than one result far below those of the others: a low number of theirs is no slip. */
final class WeakModels {

    private static final int ONE_IN = 10;

    private final Map<String, Integer> scores = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();

    private WeakModels() {}

    static WeakModels of(Resolved resolved, Map<String, BenchmarkValues> values) {
        WeakModels weak = new WeakModels();
        for (Claim claim : resolved.claims()) {
            BenchmarkValues others = values.get(claim.benchmark());
            if (others != null
                    && claim.isActive()
                    && BenchmarkValues.isUsable(claim, resolved.catalogue().benchmark(claim.benchmark()))) {
                weak.count(claim, claim.value().number().orElseThrow(), others);
            }
        }
        return weak;
    }

    private void count(Claim claim, BigDecimal value, BenchmarkValues others) {
        if (others.others() > 0) {
            scores.merge(claim.model(), 1, Integer::sum);
            BigDecimal half = others.middleWithout(value).low().divide(BigDecimal.valueOf(2));
            if (value.compareTo(half) < 0) {
                low.merge(claim.model(), 1, Integer::sum);
            }
        }
    }

    /** True if the model has low values beside this one, and they are at least a tenth of its values. */
    boolean contains(Claim claim) {
        int besides = low.getOrDefault(claim.model(), 0) - 1;
        return besides > 0 && besides * ONE_IN >= scores.getOrDefault(claim.model(), 0);
    }
}
