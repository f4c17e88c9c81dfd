package claimbench.audit;

import claimbench.claim.Claim;
import claimbench.compare.Comparability;
import claimbench.compare.Likeness;
import claimbench.compare.Measurement;
import claimbench.compare.Setting;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those of several measurements whose setting is nearest to another one: alike before unstated before different, and
 * the fewer conditions stand in the way the nearer.
 *
 * @param measurements at least one, in the order given
 * @param likeness with the reasons of all of them
 */
record Nearest(List<Measurement> measurements, Likeness likeness) {

    private static final Comparator<Likeness> NEAREST_FIRST =
            Comparator.comparing(Likeness::match).thenComparing(likeness -> likeness.reasons()
                    .size());

    Nearest {
        measurements = List.copyOf(measurements);
    }

    /** The nearest to a setting, of at least one. */
    static Nearest to(Setting setting, List<Measurement> all, Comparability comparability) {
        record Met(Measurement measurement, Likeness likeness) {}
        List<Met> met = all.stream()
                .map(one -> new Met(
                        one, comparability.likeness(setting, one.original().setting())))
                .toList();
        Likeness best = met.stream().map(Met::likeness).min(NEAREST_FIRST).orElseThrow();
        List<Met> near = met.stream()
                .filter(one -> NEAREST_FIRST.compare(one.likeness(), best) == 0)
                .toList();
        Set<String> reasons = new LinkedHashSet<>();
        near.forEach(one -> reasons.addAll(one.likeness().reasons()));
        return new Nearest(
                near.stream().map(Met::measurement).toList(), new Likeness(best.match(), List.copyOf(reasons)));
    }

    List<Claim> claims() {
        return measurements.stream().map(Measurement::claim).toList();
    }

    BigDecimal median() {
        List<BigDecimal> sorted = claims().stream()
                .map(claim -> claim.value().number().orElseThrow())
                .sorted()
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }
}
