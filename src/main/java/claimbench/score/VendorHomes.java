package claimbench.score;

import claimbench.score.HomeAdvantage.Vendor;
import claimbench.stats.Heterogeneity;
import claimbench.stats.Interval;
import claimbench.stats.MetaAnalysis;
import claimbench.stats.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The home advantage of vendor tables, in common and by vendor, with ranges. */
final class VendorHomes {

    /** Draws that all say the same leave a vendor its own home advantage. */
    private static final double LEAST_VARIANCE = 1e-9;

    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    private final DuelField field;
    private final DuelFits fits;

    private VendorHomes(DuelField field, DuelFits fits) {
        this.field = field;
        this.fits = fits;
    }

    static HomeAdvantage advantage(DuelField field, DuelFits fits) {
        return new VendorHomes(field, fits).advantage();
    }

    private HomeAdvantage advantage() {
        int duels = fits.vendors().stream().mapToInt(vendor -> duels(vendor)).sum();
        if (!fits.hasHome()) {
            return new HomeAdvantage(OptionalDouble.empty(), UNKNOWN, UNKNOWN, duels, List.of());
        }
        double[] drawn = fits.drawn().stream().mapToDouble(DuelFits.Drawn::home).toArray();
        return new HomeAdvantage(
                OptionalDouble.of(fits.home()),
                ScopeRates.range(drawn, fits.home()),
                ScopeRates.range(fits.homeBySource(), fits.home()),
                duels,
                byVendor());
    }

    /**
     * Pulls each vendor's home advantage towards the common one, by its own variance over the draws against the
     * variance between vendors (Paule and Mandel 1982).
     */
    private List<Vendor> byVendor() {
        List<String> names = fits.vendors();
        double[] raw = fits.homeOfVendors();
        double[][] drawnRaw = fits.drawnHomeOfVendors();
        double[] variances = new double[raw.length];
        Arrays.setAll(variances, vendor -> variance(drawnRaw, vendor));
        int[] shown = IntStream.range(0, raw.length)
                .filter(vendor -> duels(names.get(vendor)) > 0)
                .toArray();
        double between = MetaAnalysis.of(
                        Arrays.stream(shown).mapToDouble(vendor -> raw[vendor]).toArray(),
                        Arrays.stream(shown)
                                .mapToDouble(vendor -> variances[vendor])
                                .toArray(),
                        Heterogeneity.PAULE_MANDEL)
                .tau2();
        List<Vendor> vendors = new ArrayList<>();
        for (int vendor : shown) {
            double kept = between > 0 ? between / (between + variances[vendor]) : 0;
            int own = vendor;
            double shrunken = fits.home() + kept * (raw[vendor] - fits.home());
            double[] drawn = IntStream.range(0, drawnRaw.length)
                    .mapToDouble(draw -> {
                        double common = fits.drawn().get(draw).home();
                        return common + kept * (drawnRaw[draw][own] - common);
                    })
                    .toArray();
            vendors.add(new Vendor(
                    names.get(vendor),
                    raw[vendor],
                    shrunken,
                    ScopeRates.range(drawn, shrunken),
                    duels(names.get(vendor)),
                    tables(names.get(vendor))));
        }
        return vendors;
    }

    private static double variance(double[][] draws, int vendor) {
        double[] drawn = Arrays.stream(draws).mapToDouble(draw -> draw[vendor]).toArray();
        return Math.max(LEAST_VARIANCE, Math.pow(Spread.standardDeviation(drawn), 2));
    }

    private int duels(String vendor) {
        return homeTables(vendor).mapToInt(TableDuels::homeDuels).sum();
    }

    private int tables(String vendor) {
        return (int) homeTables(vendor).filter(table -> table.homeDuels() > 0).count();
    }

    private Stream<TableDuels> homeTables(String vendor) {
        return field.grounds().stream().flatMap(DuelField.Ground::tables).filter(table -> table.isHome(vendor));
    }
}
