package claimbench.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of claimed values. Units of one dimension convert into each other; money of two currencies does not. */
public enum Unit {
    PERCENT("percent", Dimension.SHARE, "1", "%", "% points"),
    FRACTION("fraction", Dimension.SHARE, "100"),
    POINTS("points", Dimension.POINTS, "1"),
    INDEX("index", Dimension.INDEX, "1"),
    ELO("elo", Dimension.ELO, "1", "Elo"),
    RANK("rank", Dimension.RANK, "1"),
    COUNT("count", Dimension.COUNT, "1", ""),
    THOUSAND("thousand", Dimension.COUNT, "1000"),
    MILLION("million", Dimension.COUNT, "1000000"),
    BILLION("billion", Dimension.COUNT, "1000000000"),
    TRILLION("trillion", Dimension.COUNT, "1000000000000"),
    SECONDS("seconds", Dimension.TIME, "1", "second", "s", "sec"),
    MINUTES("minutes", Dimension.TIME, "60", "minute", "min"),
    HOURS("hours", Dimension.TIME, "3600", "hour", "h"),
    TOKENS("tokens", Dimension.TOKENS, "1", "token"),
    THOUSAND_TOKENS("thousand tokens", Dimension.TOKENS, "1000", "K tokens"),
    MILLION_TOKENS("million tokens", Dimension.TOKENS, "1000000", "M tokens"),
    LANGUAGES("languages", Dimension.LANGUAGES, "1"),
    TIMES("times", Dimension.RATIO, "1", "x"),
    LINES("lines", Dimension.LINES, "1"),
    THOUSAND_PIXELS("thousand pixels", Dimension.PIXELS, "1"),
    TOKENS_PER_SECOND("tokens/s", Dimension.SPEED, "1"),
    USD("usd", Dimension.DOLLARS, "1", "$"),
    CNY("cny", Dimension.YUAN, "1"),
    USD_PER_MILLION_TOKENS("usd/1M tokens", Dimension.DOLLAR_PRICE, "1"),
    CNY_PER_MILLION_TOKENS("cny/1M tokens", Dimension.YUAN_PRICE, "1"),
    YES_NO("yes/no", Dimension.ANSWER, "1");

    private enum Dimension {
        SHARE,
        POINTS,
        INDEX,
        ELO,
        RANK,
        COUNT,
        TIME,
        TOKENS,
        LANGUAGES,
        RATIO,
        LINES,
        PIXELS,
        SPEED,
        DOLLARS,
        YUAN,
        DOLLAR_PRICE,
        YUAN_PRICE,
        ANSWER
    }

    private static final Map<String, Unit> BY_SPELLING = bySpelling();

    private final String text;
    private final Dimension dimension;
    private final BigDecimal size;
    private final List<String> spellings;

    Unit(String text, Dimension dimension, String size, String... spellings) {
        this.text = text;
        this.dimension = dimension;
        this.size = new BigDecimal(size);
        this.spellings = List.of(spellings);
    }

    /** The unit of that name or spelling, in any case. */
    public static Optional<Unit> find(String name) {
        return Optional.ofNullable(BY_SPELLING.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Unit> bySpelling() {
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : values()) {
            units.putIfAbsent(unit.text.toLowerCase(Locale.ROOT), unit);
            unit.spellings.forEach(spelling -> units.putIfAbsent(spelling.toLowerCase(Locale.ROOT), unit));
        }
        units.remove("");
        return Map.copyOf(units);
    }

    /** The unit as it is written in the files. */
    public String text() {
        return text;
    }

    /** True if values in this unit can be expressed in the other. */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension;
    }

    /** A value in this unit, expressed in another of the same dimension. */
    public BigDecimal convert(BigDecimal value, Unit other) {
        if (!convertsTo(other)) {
            throw new IllegalArgumentException(text + " does not convert to " + other.text);
        }
        if (this == other) {
            return value;
        }
        BigDecimal converted = value.multiply(size).divide(other.size, MathContext.DECIMAL64);
        return converted.scale() < 0 || converted.scale() > value.scale()
                ? plain(converted.stripTrailingZeros())
                : converted;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
