package claimbench.score;

import claimbench.score.HomeAdvantage.Vendor;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The home advantage of vendor tables, in common and by vendor, with ranges. */
final class VendorHomes {

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
        double[] drawn =
                fits.drawn().stream().mapToDouble(DuelFits.Drawn::home).toArray();
        return new HomeAdvantage(
                OptionalDouble.of(fits.home()),
                Spread.range(drawn, fits.home()),
                Spread.range(fits.homeBySource(), fits.home()),
                duels,
                byVendor());
    }

    /**
     * Pulls each vendor's home advantage towards the common one, by its own variance over the draws against the
     * variance between vendors (DerSimonian and Laird 1986).
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
        double between = between(raw, variances, shown);
        List<Vendor> vendors = new ArrayList<>();
        for (int vendor : shown) {
            double kept = between / (between + variances[vendor]);
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
                    Spread.range(drawn, shrunken),
                    duels(names.get(vendor)),
                    tables(names.get(vendor))));
        }
        return vendors;
    }

    private static double variance(double[][] draws, int vendor) {
        double[] drawn = Arrays.stream(draws).mapToDouble(draw -> draw[vendor]).toArray();
        double mean = Arrays.stream(drawn).average().orElse(0);
        return Arrays.stream(drawn).map(one -> (one - mean) * (one - mean)).sum() / Math.max(1, drawn.length - 1);
    }

    private static double between(double[] raw, double[] variances, int[] shown) {
        double weights = 0;
        double squares = 0;
        double weighted = 0;
        for (int vendor : shown) {
            double weight = 1 / variances[vendor];
            weights += weight;
            squares += weight * weight;
            weighted += weight * raw[vendor];
        }
        double q = 0;
        for (int vendor : shown) {
            q += Math.pow(raw[vendor] - weighted / weights, 2) / variances[vendor];
        }
        return Math.max(0, (q - (shown.length - 1)) / (weights - squares / weights));
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
