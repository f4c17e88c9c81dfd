package claimbench.report;

import claimbench.audit.GapPair;
import claimbench.audit.Gaps;
import claimbench.claim.Claim;
import claimbench.document.DataSheet;
import claimbench.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What vendors state of their own models beside what others measured, pair by pair. */
record GapSheet(Material material) {

    DataSheet sheet() {
        Gaps gaps = Gaps.of(material.comparison());
        SheetOf<GapPair> sheet = new SheetOf<GapPair>()
                .words("model", "Model", GapPair::model)
                .words("vendor", "Vendor", GapPair::vendor)
                .words("benchmark", "Benchmark", pair -> pair.benchmark().name())
                .words("capability", "Capability", pair -> pair.benchmark().capability())
                .number("claimed", "Vendor states", pair -> Optional.of(pair.stated()))
                .number("measured", "Measured", pair -> Optional.of(pair.measured()))
                .number("gap", "Gap (+ better for the vendor)", pair -> Optional.of(pair.gap()))
                .words("unit", "Unit", pair -> pair.benchmark().scale().unit().text())
                .words("agreement", "Conditions", pair -> pair.agreement().word())
                .words(
                        "reasons",
                        "What differs or is not stated",
                        pair -> String.join(", ", pair.likeness().reasons()))
                .words(
                        "position",
                        "Vendor's value, seen from the 95 % interval",
                        pair -> pair.position().word())
                .number("low", "Interval from", pair -> bound(pair, Interval::low))
                .number("high", "Interval to", pair -> bound(pair, Interval::high))
                .words("claim", "Vendor's claim", pair -> pair.claimed().id())
                .words(
                        "measurements",
                        "Measured in",
                        pair -> pair.measurements().stream().map(Claim::id).collect(Collectors.joining(", ")));
        return gaps.pairs().isEmpty()
                ? sheet.saying("gaps", "Gaps", "No vendor's value has an independent one beside it.")
                : sheet.sheet("gaps", "Gaps", gaps.pairs());
    }

    private static Optional<BigDecimal> bound(GapPair pair, ToDoubleFunction<Interval> side) {
        return pair.interval()
                .map(interval -> new BigDecimal(side.applyAsDouble(interval), new MathContext(6)).stripTrailingZeros());
    }
}
