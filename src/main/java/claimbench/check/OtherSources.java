package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.catalogue.Scale;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scores that different sources give for one model and benchmark under the same compared conditions. */
final class OtherSources {

    /** More than anybody prints of one model on one benchmark; comparing each with each would take hours. */
    private static final int MOST = 500;

    private static final int LEAST_PUBLISHERS = 2;
    private static final BigDecimal TWO_HUNDREDTHS = new BigDecimal("0.02");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Catalogue catalogue;
    private final Map<String, List<Claim>> settings = new HashMap<>();

    private OtherSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static OtherSources of(Resolved resolved) {
        OtherSources sources = new OtherSources(resolved.catalogue());
        for (Claim claim : resolved.claims()) {
            Benchmark benchmark = resolved.catalogue().benchmark(claim.benchmark());
            if (isComparable(claim, benchmark) && !isCopy(claim)) {
                sources.settings
                        .computeIfAbsent(setting(claim, benchmark), unused -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        return sources;
    }

    /** True for active scores in the unit of the benchmark, unless they are the state of a board that moves. */
    static boolean isComparable(Claim claim, Benchmark benchmark) {
        boolean stateOfBoard =
                benchmark.compareOn().isEmpty() && !benchmark.scale().isBounded();
        return claim.isActive()
                && benchmark.isScore()
                && claim.value() instanceof Score
                && claim.value().unit() == benchmark.scale().unit()
                && !stateOfBoard;
    }

    static boolean isCopy(Claim claim) {
        return claim.attribution()
                .source()
                .filter(source -> !source.copiedFrom().isEmpty())
                .isPresent();
    }

    /** Model, benchmark and compared conditions. */
    static String setting(Claim claim, Benchmark benchmark) {
        StringBuilder setting = new StringBuilder(claim.model()).append('\n').append(claim.benchmark());
        for (String key : benchmark.compareOn()) {
            setting.append('\n').append(claim.conditions().value(key).orElse(""));
        }
        return setting.toString();
    }

    static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow();
    }

    /** Two hundredths of the scale, or of the value where the scale has no ends: less may be noise. */
    BigDecimal tolerance(Claim claim) {
        Scale scale = catalogue.benchmark(claim.benchmark()).scale();
        BigDecimal whole = scale.isBounded()
                ? scale.ceiling().orElseThrow().subtract(scale.floor().orElseThrow())
                : number(claim).abs();
        return whole.multiply(TWO_HUNDREDTHS);
    }

    /** What other sources give; none for a claim that cannot be compared, or that has too many to compare. */
    List<Claim> of(Claim claim) {
        Benchmark benchmark = catalogue.benchmark(claim.benchmark());
        if (!isComparable(claim, benchmark)) {
            return List.of();
        }
        List<Claim> all = settings.getOrDefault(setting(claim, benchmark), List.of());
        return all.size() > MOST
                ? List.of()
                : all.stream()
                        .filter(other -> !Agreement.sameSource(claim, other))
                        .toList();
    }

    /**
     * What other sources give, if at least two publishers agree on it to one hundredth of the scale, and the claim lies
     * far from them all; else nothing.
     */
    List<Claim> against(Claim claim) {
        List<Claim> others = of(claim);
        long publishers =
                others.stream().map(OtherSources::publisher).distinct().count();
        if (publishers < LEAST_PUBLISHERS) {
            return List.of();
        }
        BigDecimal low = others.stream()
                .map(OtherSources::number)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = others.stream()
                .map(OtherSources::number)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal spread = high.subtract(low);
        BigDecimal tolerance = tolerance(claim);
        BigDecimal value = number(claim);
        BigDecimal away = value.subtract(high).max(low.subtract(value));
        boolean agreed = spread.compareTo(tolerance.multiply(HALF)) <= 0;
        boolean far = away.compareTo(tolerance) > 0 && away.compareTo(spread.multiply(THREE)) > 0;
        return agreed && far ? others : List.of();
    }

    private static String publisher(Claim claim) {
        return claim.attribution()
                .source()
                .map(Source::publisher)
                .filter(name -> !name.isEmpty())
                .orElse(claim.attribution().sourceId());
    }

    /** What the others say, in words: 80.9 at glm.csv:3 (glm-5-card) and 80.6 at kimi.csv:9 (kimi-card). */
    static String words(List<Claim> others) {
        return Wording.some(others.stream().map(Wording::placed).toList(), 2, " and ");
    }
}
