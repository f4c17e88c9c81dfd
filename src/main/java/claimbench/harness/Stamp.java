package claimbench.harness;

import claimbench.catalogue.Catalogue;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a picture or a report was made from.
 *
 * @param asOf the day asked for, else the newest day on which a source was read or published; empty if none is known
 * @param dataset hash of all rows, whatever their order, columns and quoting
 */
public record Stamp(Optional<LocalDate> asOf, int claims, int models, String dataset, String version) {

    /** Counts up when the same rows would give another result. */
    public static final String RULES = "r1";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final int SHOWN_DIGITS = 7;

    /** {@code as of 2026-02-16 · 38 claims · 6 models · dataset 7f3a91c · rules r1 · claimbench 0.1.0}. */
    @Override
    public String toString() {
        return asOf.map(day -> "as of " + day + " · ").orElse("")
                + claims + (claims == 1 ? " claim · " : " claims · ")
                + models + (models == 1 ? " model" : " models")
                + " · dataset " + dataset.substring(0, SHOWN_DIGITS)
                + " · rules " + RULES
                + " · claimbench " + version;
    }

    /** The newest day on which a source is known to have been there. */
    static Optional<LocalDate> newestDay(Catalogue catalogue) {
        return catalogue.sources().stream()
                .flatMap(source -> source.accessed().or(source::published).stream())
                .map(PartialDate::first)
                .max(Comparator.naturalOrder());
    }

    /** True if the source surely was there on that day. */
    static boolean wasKnown(Source source, LocalDate day) {
        return source.known().map(date -> !date.last().isAfter(day)).orElse(false);
    }

    /** Saving the files again without a change of content keeps the hash, even where a program drops a final zero. */
    static String hash(Tables tables) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
        for (Table table : Table.values()) {
            digest.update((table.name() + "\n").getBytes(StandardCharsets.UTF_8));
            tables.of(table).stream()
                    .map(Stamp::normalised)
                    .sorted()
                    .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String normalised(StatedRow row) {
        Map<String, String> cells = new TreeMap<>();
        row.columns().keySet().stream().filter(row::has).forEach(column -> cells.put(column, plain(row.text(column))));
        return cells.toString();
    }

    private static String plain(String text) {
        return NUMBER.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
