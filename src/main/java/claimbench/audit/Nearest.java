package claimbench.audit;

import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.compare.Comparability;
import claimbench.compare.Likeness;
import claimbench.compare.Measurement;
import claimbench.compare.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Those of several measurements whose setting is nearest to another one: alike before unstated before different, and
 * the fewer conditions stand in the way the nearer. They stand under one setting; of several that are equally near it is
 * that of most measurements, then that of the newest, then by its words.
 *
 * @param measurements at least one, in the order given
 */
record Nearest(List<Measurement> measurements, Likeness likeness) {

    private static final Comparator<Likeness> NEAREST_FIRST = Comparator.comparing(Likeness::match)
            .thenComparing(likeness -> likeness.reasons().size());

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
        Map<Setting, List<Met>> bySetting = new LinkedHashMap<>();
        met.stream()
                .filter(one -> NEAREST_FIRST.compare(one.likeness(), best) == 0)
                .forEach(one -> bySetting
                        .computeIfAbsent(one.measurement().original().setting(), unused -> new ArrayList<>())
                        .add(one));
        List<Met> near = bySetting.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Setting, List<Met>> entry) ->
                                entry.getValue().size())
                        .thenComparing(entry -> entry.getValue().stream()
                                .map(one -> published(one.measurement().claim()))
                                .max(Comparator.naturalOrder())
                                .orElse(""))
                        .thenComparing(Comparator.comparing((Map.Entry<Setting, List<Met>> entry) ->
                                        entry.getKey().toString())
                                .reversed()))
                .orElseThrow()
                .getValue();
        return new Nearest(
                near.stream().map(Met::measurement).toList(), near.get(0).likeness());
    }

    private static String published(Claim claim) {
        return claim.attribution()
                .source()
                .flatMap(Source::known)
                .map(Object::toString)
                .orElse("");
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
