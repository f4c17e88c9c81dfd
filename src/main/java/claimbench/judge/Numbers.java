package claimbench.judge;

import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with units, as people write them: {@code two-hour}, {@code 256K tokens}, {@code at least $1.50}. */
final class Numbers {

    /**
     * A quantity found in a text.
     *
     * @param plain true if no words before it say how a value is meant to stand to it
     * @param named true if a unit is given
     * @param rest the other words
     */
    record Found(Quantity quantity, boolean plain, boolean named, Words rest) {}

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,18})(\\.\\d{1,12})?([kmbt]?)(?:-(\\p{L}+))?");
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L}+)-(\\p{L}+)");
    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", BigDecimal.valueOf(1000),
            "thousand", BigDecimal.valueOf(1000),
            "m", BigDecimal.valueOf(1_000_000),
            "million", BigDecimal.valueOf(1_000_000),
            "b", BigDecimal.valueOf(1_000_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "t", BigDecimal.valueOf(1_000_000_000_000L),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("%", Unit.PERCENT),
            Map.entry("percent", Unit.PERCENT),
            Map.entry("points", Unit.POINTS),
            Map.entry("point", Unit.POINTS),
            Map.entry("elo", Unit.ELO),
            Map.entry("minutes", Unit.MINUTES),
            Map.entry("minute", Unit.MINUTES),
            Map.entry("min", Unit.MINUTES),
            Map.entry("hours", Unit.HOURS),
            Map.entry("hour", Unit.HOURS),
            Map.entry("h", Unit.HOURS),
            Map.entry("seconds", Unit.SECONDS),
            Map.entry("second", Unit.SECONDS),
            Map.entry("tokens", Unit.TOKENS),
            Map.entry("token", Unit.TOKENS),
            Map.entry("languages", Unit.LANGUAGES),
            Map.entry("language", Unit.LANGUAGES),
            Map.entry("times", Unit.TIMES),
            Map.entry("dollars", Unit.USD),
            Map.entry("dollar", Unit.USD),
            Map.entry("usd", Unit.USD),
            Map.entry("$", Unit.USD),
            Map.entry("yuan", Unit.CNY),
            Map.entry("cny", Unit.CNY),
            Map.entry("rmb", Unit.CNY),
            Map.entry("元", Unit.CNY));

    private static final Map<String, Bound> BOUNDS = Map.ofEntries(
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("≥", Bound.AT_LEAST),
            Map.entry("up to", Bound.AT_LEAST),
            Map.entry("more than", Bound.MORE_THAN),
            Map.entry("over", Bound.MORE_THAN),
            Map.entry("above", Bound.MORE_THAN),
            Map.entry(">", Bound.MORE_THAN),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("≤", Bound.AT_MOST),
            Map.entry("less than", Bound.LESS_THAN),
            Map.entry("under", Bound.LESS_THAN),
            Map.entry("below", Bound.LESS_THAN),
            Map.entry("<", Bound.LESS_THAN),
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("~", Bound.ABOUT),
            Map.entry("exactly", Bound.EXACTLY));

    private static final int LONGEST_BOUND = 3;
    private static final Set<String> PER = Set.of("per", "/", "for", "a");

    private Numbers() {}

    /** The first number of the text, with its unit and bound. */
    static Optional<Found> first(Words words) {
        for (int place = 0; place < words.size(); place++) {
            Optional<Amount> number = number(words, place);
            if (number.isPresent()) {
                return Optional.of(found(words, place, number.get()));
            }
        }
        return Optional.empty();
    }

    /** A number with what follows it. */
    private record Amount(BigDecimal amount, Optional<Unit> unit, int end) {}

    private static Optional<Amount> number(Words words, int place) {
        String word = words.at(place);
        Matcher digits = DIGITS.matcher(word);
        Matcher compound = COMPOUND.matcher(word);
        if (digits.matches()) {
            BigDecimal amount = new BigDecimal(digits.group(1).replace(",", "")
                    + Optional.ofNullable(digits.group(2)).orElse(""));
            return behind(words, place + 1, scaled(amount, digits.group(3)), digits.group(4));
        }
        if (SMALL.contains(word)) {
            return behind(words, place + 1, BigDecimal.valueOf(SMALL.indexOf(word)), null);
        }
        if (compound.matches() && SMALL.contains(compound.group(1)) && UNITS.containsKey(compound.group(2))) {
            BigDecimal amount = BigDecimal.valueOf(SMALL.indexOf(compound.group(1)));
            return behind(words, place + 1, amount, compound.group(2));
        }
        return Optional.empty();
    }

    private static Optional<Amount> behind(Words words, int next, BigDecimal amount, @Nullable String joined) {
        if (joined != null) {
            Unit unit = UNITS.get(joined.toLowerCase(Locale.ROOT));
            return unit == null ? Optional.empty() : Optional.of(new Amount(amount, Optional.of(unit), next));
        }
        int end = next;
        BigDecimal number = amount;
        if (SCALES.containsKey(words.at(end))) {
            number = scaled(number, words.at(end++));
        }
        if (words.has("percentage points", end) || words.has("percentage point", end) || words.has("% points", end)) {
            return Optional.of(new Amount(number, Optional.of(Unit.PERCENT), end + 2));
        }
        Unit unit = UNITS.get(words.at(end));
        return Optional.of(new Amount(number, Optional.ofNullable(unit), unit == null ? end : end + 1));
    }

    private static BigDecimal scaled(BigDecimal amount, String scale) {
        BigDecimal factor = SCALES.getOrDefault(scale, BigDecimal.ONE);
        BigDecimal product = amount.multiply(factor);
        return factor.compareTo(BigDecimal.ONE) == 0 ? amount : plain(product.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Found found(Words words, int place, Amount number) {
        int start = place;
        Optional<Unit> unit = number.unit();
        if (unit.isEmpty() && UNITS.containsKey(words.at(place - 1))) {
            start--;
            unit = Optional.ofNullable(UNITS.get(words.at(start)));
        }
        Optional<String> bound = bound(words, start);
        start -= bound.map(phrase -> phrase.split(" ").length).orElse(0);
        Words before = words.to(Math.max(0, start));
        Words behind = words.from(number.end());
        boolean money = unit.equals(Optional.of(Unit.USD)) || unit.equals(Optional.of(Unit.CNY));
        if (money && isForAMillionTokens(behind)) {
            unit = unit.map(u -> u == Unit.USD ? Unit.USD_PER_MILLION_TOKENS : Unit.CNY_PER_MILLION_TOKENS);
            behind = withoutUnitOfPrice(behind);
        }
        Bound how =
                bound.map(phrase -> BOUNDS.getOrDefault(phrase, Bound.EXACTLY)).orElse(Bound.EXACTLY);
        return new Found(
                new Quantity(how, number.amount(), unit.orElse(Unit.COUNT)),
                bound.isEmpty(),
                unit.isPresent(),
                before.and(behind));
    }

    private static Optional<String> bound(Words words, int end) {
        for (int length = LONGEST_BOUND; length > 0; length--) {
            if (end - length >= 0) {
                String phrase = words.between(end - length, end).text().toLowerCase(Locale.ROOT);
                if (BOUNDS.containsKey(phrase)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isForAMillionTokens(Words behind) {
        return PER.contains(behind.at(0))
                && behind.find(Set.of("tokens", "token")) > 0
                && behind.find(Set.of("million", "1m", "m", "1m-token")) > 0;
    }

    private static Words withoutUnitOfPrice(Words behind) {
        return new Words(behind.list().stream()
                .filter(word -> !Set.of("per", "/", "for", "a", "one", "1", "million", "1m", "m", "token", "tokens")
                        .contains(word.toLowerCase(Locale.ROOT)))
                .toList());
    }
}
