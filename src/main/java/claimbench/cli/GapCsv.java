package claimbench.cli;

import claimbench.audit.Correction.Corrected;
import claimbench.audit.Counterpart;
import claimbench.audit.GapPair;
import claimbench.audit.GapPair.Position;
import claimbench.audit.GapSummary;
import claimbench.audit.RivalValue;
import claimbench.audit.RivalValue.Side;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.stats.Interval;
import claimbench.stats.PairedGap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps as CSV: a row for each pair and unmeasured value, or for each vendor, benchmark or value of a rival's table. */
final class GapCsv {

    private static final List<String> CELL_HEAD = List.of(
            "vendor",
            "model",
            "benchmark",
            "unit",
            "claimed",
            "claim_id",
            "source",
            "measured",
            "measurements",
            "measured_by",
            "measured_ids",
            "gap",
            "gap_points",
            "conditions",
            "reasons",
            "position",
            "interval_low",
            "interval_high",
            "same_figure",
            "claimed_conditions",
            "measured_conditions");

    private static final List<String> CORRECTED_HEAD =
            List.of("corrected", "corrected_low", "corrected_high", "corrected_by_points", "pairs_on_benchmark");

    private static final List<String> FIGURES = List.of(
            "conditions",
            "pairs",
            "pooled",
            "models",
            "mean",
            "mean_low",
            "mean_high",
            "by_models_low",
            "by_models_high",
            "median",
            "hodges_lehmann",
            "higher",
            "equal",
            "lower",
            "sign_p",
            "wilcoxon_p",
            "odds_ratio",
            "odds_pairs",
            "inside",
            "beyond",
            "short",
            "interval_not_known",
            "same_figure",
            "no_condition_compared",
            "no_condition_stated");

    private static final List<String> RIVAL_HEAD = List.of(
            "tables_of",
            "models_of",
            "model",
            "benchmark",
            "unit",
            "value",
            "claim_id",
            "source",
            "copied",
            "own",
            "own_ids",
            "own_conditions",
            "own_reasons",
            "less_own",
            "independent",
            "independent_ids",
            "independent_conditions",
            "independent_reasons",
            "less_independent");

    private GapCsv() {}

    static String text(GapAudit audit) {
        return switch (audit.by()) {
            case ALL, CELL -> cells(audit);
            case VENDOR -> groups("vendor", GapGroups.byVendor(audit.gaps()));
            case BENCHMARK -> groups("benchmark", GapGroups.byBenchmark(audit.gaps()));
            case CHOICE -> ChoiceCsv.text(audit);
            case RIVALS ->
                TextTable.csv(
                        RIVAL_HEAD,
                        audit.rivals().values().stream().map(GapCsv::row).toList());
        };
    }

    private static String cells(GapAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (GapPair pair : audit.gaps().pairs()) {
            rows.add(row(pair, audit));
        }
        for (Claim claim : audit.gaps().unmeasured()) {
            rows.add(row(claim, audit));
        }
        return TextTable.csv(audit.corrected() ? joined(CELL_HEAD, CORRECTED_HEAD) : CELL_HEAD, rows);
    }

    private static List<String> row(GapPair pair, GapAudit audit) {
        List<String> row = new ArrayList<>(List.of(
                pair.vendor(),
                pair.model(),
                pair.benchmark().name(),
                pair.benchmark().scale().unit().text(),
                pair.stated().toPlainString(),
                pair.claimed().id(),
                pair.claimed().attribution().sourceId(),
                pair.measured().toPlainString(),
                String.valueOf(pair.measurements().size()),
                parties(pair.measurements()),
                ids(pair.measurements()),
                pair.gap().toPlainString(),
                pair.points().isPresent() ? number(pair.points().getAsDouble()) : "",
                pair.agreement().word(),
                String.join("; ", pair.likeness().reasons()),
                pair.position().word(),
                pair.interval().map(interval -> number(interval.low())).orElse(""),
                pair.interval().map(interval -> number(interval.high())).orElse(""),
                yes(pair.isSameAsPrinted()),
                pair.claimed().conditions().toString(),
                conditions(pair.measurements())));
        return audit.corrected() ? joined(row, blanks(CORRECTED_HEAD.size())) : row;
    }

    private static List<String> row(Claim claim, GapAudit audit) {
        Benchmark benchmark = audit.comparison().catalogue().benchmark(claim.benchmark());
        List<String> row = new ArrayList<>(List.of(
                claim.attribution().party(),
                claim.model(),
                claim.benchmark(),
                benchmark.scale().unit().text(),
                claim.value().number().orElseThrow().toPlainString(),
                claim.id(),
                claim.attribution().sourceId()));
        row.addAll(List.of("", "0"));
        row.addAll(blanks(CELL_HEAD.size() - row.size()));
        row.set(CELL_HEAD.indexOf("position"), "not measured");
        row.set(CELL_HEAD.indexOf("claimed_conditions"), claim.conditions().toString());
        return audit.corrected() ? joined(row, corrected(audit.correctedValue(claim))) : row;
    }

    private static List<String> corrected(Optional<Corrected> corrected) {
        return corrected
                .map(one -> List.of(
                        number(one.value()),
                        number(one.interval().low()),
                        number(one.interval().high()),
                        number(one.gap()),
                        String.valueOf(one.pairs())))
                .orElse(blanks(CORRECTED_HEAD.size()));
    }

    private static String groups(String what, List<GapGroups.Group> groups) {
        return TextTable.csv(
                joined(List.of(what), FIGURES), groups.stream().map(GapCsv::row).toList());
    }

    private static List<String> row(GapGroups.Group group) {
        GapSummary summary = group.summary();
        PairedGap points = summary.points();
        PairedGap logits = summary.logits();
        Interval student = points.interval(GapSummary.CONFIDENCE);
        Interval clustered = summary.clustered();
        boolean any = points.pairs() > 0;
        return List.of(
                group.name(),
                group.agreement().word(),
                String.valueOf(summary.pairs().size()),
                String.valueOf(points.pairs()),
                String.valueOf(summary.models()),
                number(points.mean()),
                number(student.low()),
                number(student.high()),
                number(clustered.low()),
                number(clustered.high()),
                number(points.median()),
                number(points.hodgesLehmann()),
                String.valueOf(points.positive()),
                String.valueOf(points.zero()),
                String.valueOf(points.negative()),
                any ? number(points.signTestP()) : "",
                any ? number(points.signedRank().p()) : "",
                number(logits.oddsRatio()),
                String.valueOf(logits.pairs()),
                String.valueOf(summary.count(Position.INSIDE)),
                String.valueOf(summary.count(Position.BEYOND)),
                String.valueOf(summary.count(Position.SHORT)),
                String.valueOf(summary.count(Position.UNKNOWN)),
                String.valueOf(summary.sameAsPrinted()),
                String.valueOf(summary.uncompared()),
                String.valueOf(summary.unconditioned()));
    }

    private static List<String> row(RivalValue value) {
        List<String> row = new ArrayList<>(List.of(
                value.teller(),
                value.vendor(),
                value.claim().model(),
                value.benchmark().name(),
                value.benchmark().scale().unit().text(),
                value.value().toPlainString(),
                value.claim().id(),
                value.claim().attribution().sourceId(),
                yes(value.isCopied())));
        for (Side side : Side.values()) {
            row.addAll(value.counterpart(side).map(GapCsv::counterpart).orElse(blanks(5)));
        }
        return row;
    }

    private static List<String> counterpart(Counterpart other) {
        return List.of(
                other.value().toPlainString(),
                ids(other.claims()),
                other.agreement().word(),
                String.join("; ", other.likeness().reasons()),
                other.difference().toPlainString());
    }

    static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining(" "));
    }

    /** Those of each claim, in the order of the claims; nothing if none states any. */
    private static String conditions(List<Claim> claims) {
        return claims.stream().allMatch(claim -> claim.conditions().isEmpty())
                ? ""
                : claims.stream().map(claim -> claim.conditions().toString()).collect(Collectors.joining(" | "));
    }

    private static String parties(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.attribution().party())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
