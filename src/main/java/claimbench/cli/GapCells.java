package claimbench.cli;

import claimbench.audit.Agreement;
import claimbench.audit.Correction.Corrected;
import claimbench.audit.GapPair;
import claimbench.audit.Gaps;
import claimbench.claim.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Gaps one by one, for people. */
final class GapCells {

    static final List<String> HEAD =
            List.of("model, benchmark", "vendor", "measured", "gap", "vendor's value lies", "conditions");

    static final List<String> CORRECTED_HEAD =
            List.of("model, benchmark", "stated", "corrected", "95 %", "less a gap of");

    static final List<String> UNMEASURED_HEAD = List.of("model, benchmark", "vendor", "source");

    private GapCells() {}

    /** Matching conditions first; of each class, the widest first, shares before others. */
    static List<GapPair> widestFirst(Gaps gaps) {
        return gaps.pairs().stream()
                .sorted(Comparator.comparing(GapPair::agreement)
                        .thenComparing(pair -> pair.points().isPresent() ? 0 : 1)
                        .thenComparing(Comparator.comparing((GapPair pair) -> pair.gap()
                                        .abs()
                                        .multiply(BigDecimal.valueOf(size(pair))))
                                .reversed()))
                .toList();
    }

    /** Points in a unit of the scale, so that fractions and percent are ordered by the same measure. */
    private static double size(GapPair pair) {
        double gap = pair.gap().doubleValue();
        return pair.points().isPresent() && gap != 0 ? pair.points().getAsDouble() / gap : 1;
    }

    static List<String> row(GapPair pair) {
        return List.of(
                pair.model() + ", " + pair.benchmark().name(),
                GapWords.marked(pair.claimed()),
                measured(pair),
                GapWords.gap(pair),
                GapWords.position(pair),
                conditions(pair));
    }

    private static String measured(GapPair pair) {
        Claim first = pair.measurements().get(0);
        String parties = pair.measurements().stream()
                .map(claim -> claim.attribution().party())
                .map(party -> party.isEmpty() ? "not named" : party)
                .distinct()
                .collect(Collectors.joining(", "));
        String value = GapWords.withUnit(pair.measured(), first.value().unit()) + " "
                + first.provenance().mark() + " " + first.id();
        int more = pair.measurements().size() - 1;
        return value + (more == 0 ? "" : ", median of " + (more + 1)) + " " + parties;
    }

    static String conditions(GapPair pair) {
        return pair.agreement() == Agreement.MATCH
                ? "match"
                : pair.agreement().word() + ": " + String.join(", ", pair.likeness().reasons());
    }

    static List<String> row(Corrected corrected) {
        int decimals = Math.max(1, corrected.claim().value().number().orElseThrow().scale());
        return List.of(
                corrected.claim().model() + ", " + corrected.benchmark().name(),
                GapWords.marked(corrected.claim()),
                number(corrected.value(), decimals, corrected),
                number(corrected.interval().low(), decimals, corrected) + " to "
                        + number(corrected.interval().high(), decimals, corrected),
                GapWords.signed(corrected.gap()) + " pp ("
                        + (corrected.pairs() == 0 ? "overall" : Talk.counted(corrected.pairs(), "pair")) + ")");
    }

    private static String number(double value, int decimals, Corrected corrected) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return GapWords.withUnit(rounded, corrected.benchmark().scale().unit());
    }

    /** A vendor's value that nobody independent has measured. */
    static List<String> row(Claim claim) {
        return List.of(
                claim.model() + ", " + claim.benchmark(),
                GapWords.marked(claim),
                claim.attribution().sourceId().isEmpty()
                        ? "no source named"
                        : claim.attribution().sourceId());
    }
}
