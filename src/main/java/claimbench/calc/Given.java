package claimbench.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a calculation is given.
 *
 * @param words typed after its name, without the file
 * @param table of the file; empty if none was given
 * @param settings those that were given
 * @param method the word after {@code --method}; empty if none was given
 */
public record Given(List<String> words, Optional<Table> table, Map<Setting, Double> settings, String method) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    public Given {
        words = List.copyOf(words);
        settings = Map.copyOf(settings);
    }

    double setting(Setting setting) {
        Double given = settings.get(setting);
        return given == null ? setting.fallback() : setting.checked(given);
    }

    Table file() {
        return table.orElseThrow(() -> Refusal.ofWords("a CSV file is needed; write its name after the calculation"));
    }

    /** Exactly so many words. */
    Given ofWords(int number, String example) {
        if (words.size() != number) {
            throw Refusal.ofWords((number == 1 ? "one value is" : number + " values are")
                    + " needed, as in: claimbench calc " + example);
        }
        return this;
    }

    /** A word that is a whole number from 0 up. */
    int whole(int word) {
        String text = words.get(word);
        if (!WHOLE.matcher(text).matches()) {
            throw Refusal.ofWords("\"" + text + "\" is no whole number; write one such as 30");
        }
        return Integer.parseInt(text);
    }

    double number(int word) {
        String text = words.get(word);
        return parsed(text)
                .orElseThrow(
                        () -> Refusal.ofWords("\"" + text + "\" is no number; write one with a point, such as 85.2"));
    }

    /** A word such as {@code 28/30}: solved and all. */
    Counts counts(int word) {
        String text = words.get(word);
        String[] parts = text.split("/", -1);
        if (parts.length != 2
                || !WHOLE.matcher(parts[0]).matches()
                || !WHOLE.matcher(parts[1]).matches()) {
            throw Refusal.ofWords("\"" + text + "\" is no count of items; write solved/all, such as 28/30");
        }
        Counts counts = new Counts(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        if (counts.items() == 0 || counts.solved() > counts.items()) {
            throw Refusal.ofWords("\"" + text + "\" counts more than there are; write solved/all, such as 28/30");
        }
        return counts;
    }

    /** A finite number as analysts write it; empty for anything else. */
    static Optional<Double> parsed(String text) {
        return Optional.of(text.strip())
                .filter(stripped -> NUMBER.matcher(stripped).matches())
                .map(Double::valueOf)
                .filter(Double::isFinite);
    }

    /** Without an exponent or needless zeros. */
    static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Items solved of all. */
    record Counts(int solved, int items) {
        double share() {
            return (double) solved / items;
        }
    }
}
