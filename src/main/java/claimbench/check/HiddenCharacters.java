package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * CB312: names with invisible characters or with letters of two alphabets that look alike; and, in any other cell,
 * characters that turn the direction of writing or hide text from the reader.
 */
final class HiddenCharacters {

    private static final Set<String> NAMES =
            Set.of("name", "aliases", "vendor", "id", "publisher", "model", "benchmark", "source", "measured_by");

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private static final Set<Integer> UNSEEN_TYPES =
            Set.of((int) Character.FORMAT, (int) Character.CONTROL, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);

    /** Hangul fillers, the empty Braille cell and the grapheme joiner: letters and marks without ink. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F);

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Set<String> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private HiddenCharacters() {}

    static List<Problem> problems(Resolved resolved) {
        HiddenCharacters check = new HiddenCharacters();
        Catalogue catalogue = resolved.catalogue();
        catalogue.models().forEach(model -> check.row(model.stated()));
        catalogue.benchmarks().forEach(benchmark -> check.row(benchmark.stated()));
        catalogue
                .sources()
                .forEach(source -> catalogue.row(Table.SOURCES, source.id()).ifPresent(check::row));
        catalogue
                .capabilities()
                .forEach(capability ->
                        catalogue.row(Table.CAPABILITIES, capability.name()).ifPresent(check::row));
        catalogue.context().forEach(statement -> check.row(statement.stated()));
        resolved.claims().stream().map(Claim::stated).forEach(check::row);
        return check.problems;
    }

    private void row(StatedRow row) {
        row.columns().forEach((column, position) -> {
            String text = row.texts().get(position);
            if (isPlain(text)) {
                return;
            }
            Optional<String> fault = NAMES.contains(column) ? inName(text) : inText(text);
            fault.filter(unused -> told.add(column + "\n" + text))
                    .ifPresent(words -> problems.add(ProblemCode.CB312.at(
                            row.at(column),
                            text,
                            words,
                            "Type the text of this cell again; copying it brings the character back.")));
        });
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> inName(String name) {
        OptionalInt invisible =
                name.codePoints().filter(HiddenCharacters::isInvisible).findFirst();
        if (invisible.isPresent()) {
            return Optional.of("the name holds " + words(invisible.getAsInt()) + ", which cannot be seen");
        }
        return mixed(name)
                .map(word ->
                        "the word \"" + word + "\" mixes letters of two alphabets that look alike: " + foreign(word));
    }

    private static Optional<String> inText(String text) {
        OptionalInt hiding = text.codePoints().filter(HiddenCharacters::hides).findFirst();
        return hiding.isPresent()
                ? Optional.of(
                        "the cell holds " + words(hiding.getAsInt()) + ", which hides text or turns its direction")
                : Optional.empty();
    }

    private static boolean isInvisible(int c) {
        boolean oddSpace = Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ' && c != IDEOGRAPHIC_SPACE;
        boolean variation = isBetween(c, 0xFE00, 0xFE0F) || isBetween(c, 0xE0100, 0xE01EF);
        return UNSEEN_TYPES.contains(Character.getType(c)) || oddSpace || variation || BLANK_LETTERS.contains(c);
    }

    /** Turned direction, and tag characters, which write text that nobody sees. */
    private static boolean hides(int c) {
        return isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2066, 0x2069) || isBetween(c, 0xE0000, 0xE0FFF);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The first word that holds a letter which looks Latin and is not, beside letters that are Latin. */
    private static Optional<String> mixed(String name) {
        for (String word : NOT_A_LETTER.splitAsStream(name).toList()) {
            boolean latin =
                    word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
            if (latin && word.codePoints().anyMatch(Skeleton::looksLatin)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String foreign(String word) {
        return words(word.codePoints().filter(Skeleton::looksLatin).findFirst().orElseThrow());
    }

    private static String words(int c) {
        String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c)
                + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
    }
}
