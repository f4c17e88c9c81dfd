package claimbench.calc;

import claimbench.stats.Draws;
import java.math.BigDecimal;
import java.util.Arrays;
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
 * @param choices those that were given, none of them empty
 */
public record Given(
        List<String> words, Optional<Table> table, Map<Setting, Double> settings, Map<Choice, String> choices) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /** Results of draws that fit into the memory of a small computer. */
    private static final double MOST_KEPT = 2e7;

    public Given {
        words = List.copyOf(words);
        settings = Map.copyOf(settings);
        choices = Map.copyOf(choices);
    }

    double setting(Setting setting) {
        Double given = settings.get(setting);
        return given == null ? setting.fallback() : setting.checked(given);
    }

    /** Empty if it was not given. */
    String choice(Choice choice) {
        return choices.getOrDefault(choice, "");
    }

    /** Its parts between commas. */
    List<String> list(Choice choice) {
        return Arrays.stream(choice(choice).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Draws draws() {
        return new Draws((long) setting(Setting.SEED), (int) setting(Setting.DRAWS));
    }

    /** Draws of which the results of so many models are all kept; so many if none were given. */
    Draws drawsOf(int models, int fallback) {
        Draws draws = settings.containsKey(Setting.DRAWS) ? draws() : new Draws((long) setting(Setting.SEED), fallback);
        if ((double) draws.count() * models > MOST_KEPT) {
            throw Refusal.ofWords(draws.count() + " draws of " + models + " models are too many to keep; write --draws "
                    + (int) (MOST_KEPT / models) + " or fewer");
        }
        return draws;
    }

    /** How draws are named beside what came of them. */
    static String words(Draws draws) {
        return draws.count() + " draws, seed " + draws.seed();
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

    /** A word such as {@code Elm=130}; empty for anything else. */
    static Optional<Named> named(String text) {
        int sign = text.lastIndexOf('=');
        return parsed(text.substring(sign + 1))
                .filter(value -> sign > 0)
                .map(value -> new Named(text.substring(0, sign).strip(), value));
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

    /** The number that belongs to a name. */
    record Named(String name, double value) {}

    /** Items solved of all. */
    record Counts(int solved, int items) {
        double share() {
            return (double) solved / items;
        }
    }
}
