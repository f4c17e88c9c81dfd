package claimbench.foreign;

import claimbench.claim.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How tables print values.
 *
 * @param decimalComma true if the table writes 87,8 for 87.8, and no number of it has a point
 */
record ValueGrammar(boolean decimalComma) {

    private static final Set<String> MISSING = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "––",
            "—",
            "——",
            "―",
            "−",
            "n/a",
            "na",
            "n.a.",
            "#n/a",
            "/",
            "\\",
            "…",
            "...",
            "tbd",
            "not reported",
            "not available",
            "n/r",
            "nan",
            "null",
            "none",
            "?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern BARE_FRACTION = Pattern.compile("([+-]?)(\\.\\d{1,30})");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?\\d{1,3}(?:([,'’ ])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,15},\\d{1,15}");
    private static final Pattern RANGE = Pattern.compile("[\\d.,]+\\s?%?\\s?(?:[-–—~]|to)\\s?[\\d.,]+\\s?%?");
    private static final Pattern BOUND =
            Pattern.compile("(?:[<>≤≥]=?|(?i:under|over|up to|at least|at most))\\s?[\\d.,]+.*|[\\d.,]+\\s?%?\\+");
    private static final Pattern ROUGH = Pattern.compile("(?:~|≈|∼|(?i:ca\\.?|about|approx\\.?))\\s?(.+)");
    private static final Pattern RANK = Pattern.compile("(?i)#\\s?(\\d+)|(\\d+)(?:st|nd|rd|th)");
    private static final Pattern SPREAD =
            Pattern.compile("(.*?\\S)\\s?[(\\[]?\\s?(?:±|\\+/-|\\+-)\\s?(\\d+(?:\\.\\d+)?)\\s?%?\\s?[)\\]]?(.*)");
    private static final Pattern BRACKETS = Pattern.compile("([^(\\[]*[^(\\[\\s])\\s?[(\\[](.+)[)\\]]");
    private static final Pattern MONEY = Pattern.compile("([+-]?)\\$\\s?([\\d.,]+)|([\\d.,]+)\\s?\\$");
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?[\\d.,'’]+)\\s?(%|[a-zA-Z][a-zA-Z/ ]*)");
    private static final Pattern DIGIT_FIRST = Pattern.compile(
            "[-+~≈<>≤≥±#$.]*\\s?\\d[\\d.,'’ ]*\\s?"
                    + "(?:%|\\$|[KMBTkx]|s|min|st|nd|rd|th|tokens)?\\+?(?:\\s?(?:[(\\[/±].{0,40}|(?:[–—-]|to)\\s?\\d.{0,20}))?");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "partly", "✓", "✔", "✅", "✗", "✘", "❌", "withheld");

    /** True for text that looks like a value, or like none, and not like a name. */
    static boolean looksLikeValue(String text) {
        return !text.isEmpty()
                && (isMissing(text) || DIGIT_FIRST.matcher(text).matches() || ANSWERS.contains(lower(text)));
    }

    static boolean isMissing(String text) {
        return MISSING.contains(lower(text));
    }

    /** True for a number that can only be meant with a decimal comma. */
    static boolean showsDecimalComma(String text) {
        return COMMA.matcher(text).matches() && !THOUSANDS.matcher(text).matches();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What a cell without its footnote marks holds. */
    CellValue read(String printed) {
        String text = printed.replace('\u2212', '-').replace('％', '%').strip();
        if (isMissing(text)) {
            return new CellValue.Missing();
        }
        if (ANSWERS.contains(lower(text))) {
            return single(answer(text));
        }
        Matcher spread = SPREAD.matcher(text);
        if (spread.matches()) {
            return spread(spread, printed);
        }
        Optional<CellValue> several = several(text);
        if (several.isPresent()) {
            return several.get();
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return read(brackets.group(1))
                    .match(
                            () -> new CellValue.Unreadable("the value is missing, yet \"" + text + "\" says something"),
                            value -> new CellValue.Single(
                                    value.text(), value.unit(), value.spread(), brackets.group(2), value.note()),
                            parts -> parts,
                            unreadable -> unreadable);
        }
        return plain(text);
    }

    private CellValue spread(Matcher spread, String printed) {
        return read(spread.group(1))
                .match(
                        () -> new CellValue.Unreadable("\"" + printed + "\" has a spread and no value"),
                        value -> new CellValue.Single(
                                value.text(),
                                value.unit(),
                                spread.group(2),
                                spread.group(3).replaceAll("[()]", "").strip(),
                                value.note()),
                        parts -> parts,
                        unreadable -> unreadable);
    }

    private static String answer(String text) {
        return switch (lower(text)) {
            case "✓", "✔", "✅" -> "yes";
            case "✗", "✘", "❌" -> "no";
            default -> lower(text);
        };
    }

    private static Optional<CellValue> several(String text) {
        if (!text.contains("/") || text.matches("(?i).*[a-z]/.*")) {
            return Optional.empty();
        }
        List<String> parts =
                Arrays.stream(text.split("/", -1)).map(String::strip).toList();
        boolean values = parts.stream().allMatch(ValueGrammar::looksLikeValue);
        return values ? Optional.of(new CellValue.Several(parts)) : Optional.empty();
    }

    private CellValue plain(String text) {
        Optional<String> refused = refusal(text);
        if (refused.isPresent()) {
            return new CellValue.Unreadable(refused.get());
        }
        Matcher rough = ROUGH.matcher(text);
        if (rough.matches()) {
            return noted(plain(rough.group(1)), "printed as approximate: " + text);
        }
        Matcher rank = RANK.matcher(text);
        if (rank.matches()) {
            return new CellValue.Single(
                    rank.group(1) == null ? rank.group(2) : rank.group(1), Optional.of(Unit.RANK), "", "", "");
        }
        Matcher money = MONEY.matcher(text);
        if (money.matches()) {
            String amount = money.group(2) == null ? money.group(3) : money.group(1) + money.group(2);
            return withUnit(number(amount), Unit.USD);
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            Optional<Unit> known = unit(unit.group(2));
            return known.map(found -> withUnit(number(unit.group(1)), found))
                    .orElseGet(() -> new CellValue.Unreadable(
                            "\"" + unit.group(2) + "\" is not a unit of the list in docs/format.md"));
        }
        return number(text);
    }

    private static Optional<String> refusal(String text) {
        if (RANGE.matcher(text).matches()) {
            return Optional.of("\"" + text + "\" is a range; write the one value the source stands by");
        }
        return BOUND.matcher(text).matches()
                ? Optional.of("\"" + text + "\" is a bound, not a value; write the value if the source gives it")
                : Optional.empty();
    }

    private static Optional<Unit> unit(String written) {
        return switch (written.strip()) {
            case "K", "k" -> Optional.of(Unit.THOUSAND);
            case "M" -> Optional.of(Unit.MILLION);
            case "B" -> Optional.of(Unit.BILLION);
            case "T" -> Optional.of(Unit.TRILLION);
            default -> Unit.find(written);
        };
    }

    private CellValue number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return single(text);
        }
        Matcher bare = BARE_FRACTION.matcher(text);
        if (bare.matches()) {
            return noted(single(bare.group(1) + "0" + bare.group(2)), "printed " + text);
        }
        if (decimalComma && COMMA.matcher(text).matches()) {
            return noted(single(text.replace(',', '.')), "printed " + text);
        }
        if (!decimalComma && THOUSANDS.matcher(text).matches()) {
            return noted(single(text.replaceAll("[,'’ ]", "")), "printed " + text);
        }
        return new CellValue.Unreadable(
                COMMA.matcher(text).matches()
                        ? "\"" + text
                                + "\" has a comma where other numbers of the table have a point; write the number with a point"
                        : "\"" + text + "\" is not a number; write digits with a point, such as 87.4");
    }

    private static CellValue single(String text) {
        return new CellValue.Single(text, Optional.empty(), "", "", "");
    }

    private static CellValue noted(CellValue value, String note) {
        return value.match(
                () -> value,
                one -> new CellValue.Single(one.text(), one.unit(), one.spread(), one.beside(), note),
                parts -> parts,
                unreadable -> unreadable);
    }

    private static CellValue withUnit(CellValue value, Unit unit) {
        return value.match(
                () -> value,
                one -> new CellValue.Single(one.text(), Optional.of(unit), one.spread(), one.beside(), one.note()),
                parts -> parts,
                unreadable -> unreadable);
    }
}
