package claimbench.chart;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell.Cases;
import claimbench.compare.Cell.Disputed;
import claimbench.compare.Cell.Unlike;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import claimbench.compare.Weighed;
import claimbench.harness.ValueText;
import claimbench.score.ColumnStanding;
import claimbench.score.ColumnStanding.Place;
import claimbench.score.Noise;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cells of one benchmark. */
final class BenchmarkCells {

    private static final double NEAR = 2;
    private static final double BEHIND = 5;

    private final Material material;
    private final BenchmarkColumn column;
    private final ColumnStanding standing;
    private final int decimals;

    BenchmarkCells(Material material, BenchmarkColumn column) {
        this.material = material;
        this.column = column;
        this.standing = material.comparison().scores().standing(column);
        this.decimals = ValueText.decimals(column, material.matrix());
    }

    /** True if distances are points of a hundred. */
    static boolean isShare(BenchmarkColumn column) {
        Unit unit = column.benchmark().scale().unit();
        return unit == Unit.PERCENT || unit == Unit.FRACTION;
    }

    Cell cell(String model) {
        return material.cell(model, column)
                .match(new Cases<>(
                        reported -> value(model, reported.value(), false),
                        disputed -> disputed.consensus()
                                .map(consensus -> value(model, consensus, true))
                                .orElseGet(() -> new Cell.Insufficient(
                                        Absence.DOUBTED.words(), List.of(), true, cited(disputed))),
                        this::unlike,
                        withheld -> new Cell.Withheld("withheld"),
                        missing -> new Cell.Missing()));
    }

    private Cell value(String model, Consensus consensus, boolean disputed) {
        Optional<BigDecimal> number = consensus.number();
        Optional<MarkShape> mark = Optional.of(Material.mark(consensus.provenance()));
        Cited cited = material.cited(consensus);
        if (number.isEmpty() || column.benchmark().kind() != Benchmark.Kind.SCORE) {
            return new Cell.Words(ValueText.withUnit(consensus.value()), "stated, not measured", mark, disputed, cited);
        }
        Optional<Place> place = standing.place(model);
        List<String> small = new ArrayList<>();
        place.map(this::distance).ifPresent(small::add);
        if (disputed) {
            small.add(consensus.measurements() + " values");
        }
        String printed = ValueText.number(number.get(), decimals);
        return new Cell.Value(
                number.get(), printed, small, place.map(this::shade).orElse(Shade.PLAIN), mark, disputed, cited);
    }

    private Cited cited(Disputed cell) {
        return Cited.of(cell.evidence().stream().map(Weighed::claim).toList(), material.citations());
    }

    private String distance(Place place) {
        if (place.isBest()) {
            return standing.places().size() == 1 ? "only value" : "best";
        }
        if (!place.grade().allowsStatement()) {
            return "settings differ";
        }
        BigDecimal best = standing.best().orElseThrow().consensus().number().orElseThrow();
        BigDecimal own = place.consensus().number().orElseThrow();
        String tied = place.noise() == Noise.WITHIN ? "≈ " : "";
        return tied + ValueText.signed(own.subtract(best), decimals) + " · " + place.grade();
    }

    /** By the distance as it is printed. */
    private Shade shade(Place place) {
        if (standing.places().size() == 1 || place.grade() == Grade.E) {
            return Shade.PLAIN;
        }
        if (place.isBest()) {
            return Shade.BEST;
        }
        if (!isShare(column)) {
            return Shade.PLAIN;
        }
        double points = place.gap().setScale(decimals, RoundingMode.HALF_UP).doubleValue()
                * (column.benchmark().scale().unit() == Unit.FRACTION ? 100 : 1);
        if (points <= NEAR) {
            return Shade.NEAR;
        }
        return points <= BEHIND ? Shade.BEHIND : Shade.FAR;
    }

    /** The value nearest to a measurement, of those under another setting. */
    private Cell unlike(Unlike cell) {
        Optional<Claim> first = first(cell);
        if (first.isEmpty() || first.get().value().number().isEmpty()) {
            return new Cell.Insufficient(Absence.OTHER_SETTING.words());
        }
        Claim claim = first.get();
        BigDecimal number = claim.value().number().orElseThrow();
        boolean sameUnit = claim.value().unit() == column.reference().unit();
        return new Cell.Unlike(
                number,
                sameUnit ? ValueText.number(number, decimals) : ValueText.withUnit(claim.value()),
                "other setting",
                Optional.of(Material.mark(claim)),
                Cited.of(List.of(claim), material.citations()));
    }

    static Optional<Claim> first(Unlike cell) {
        return cell.evidence().stream()
                .filter(weighed -> weighed.use() == Weighed.Use.UNCLEAR || weighed.use() == Weighed.Use.UNLIKE)
                .map(Weighed::claim)
                .min(Comparator.comparing(Claim::provenance).thenComparing(Claim.ORDER));
    }
}
