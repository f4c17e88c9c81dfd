package claimbench.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** CSV text by chance. */
final class RandomCsv {

    private static final List<String> WORDS = List.of(
            "", "a", "87.80", "x, y", "two\nlines", "cr\rlf\r\n", "say \"hi\"", "τ²-通义", "-", "=1+1", "😀", ";\t");
    private static final List<String> BLANKS = List.of("", "", "", " ", "\t", "  ", "\u2003");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final String WILD = "ab,,,\"\"\n\r\r\n \t#;τ\u20036";

    private RandomCsv() {}

    /** Any letters that mean something in a CSV file. */
    static String wild(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(WILD.charAt(random.nextInt(WILD.length())));
        }
        return text.toString();
    }

    /** A well-formed file that quotes the cells of a column alike; line ends, comments and blank rows as it comes. */
    static String tidy(SplittableRandom random) {
        int width = 1 + random.nextInt(5);
        List<Boolean> quoted = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            quoted.add(random.nextInt(3) == 0);
        }
        boolean mixed = random.nextInt(3) == 0;
        String lineEnd = pick(LINE_ENDS, random);
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        if (random.nextInt(4) == 0) {
            text.append("# comment, with \"marks\"").append(lineEnd);
        }
        for (int row = 0; row <= random.nextInt(8) + 1; row++) {
            for (int i = 0; i < width; i++) {
                String word = row == 0 ? "Column" + i : word(random);
                text.append(i == 0 ? "" : ",").append(cell(word, row == 0 ? "" : pick(BLANKS, random), quoted.get(i)));
            }
            text.append(mixed ? pick(LINE_ENDS, random) : lineEnd);
            if (random.nextInt(8) == 0) {
                text.append(random.nextBoolean() ? "# note" : "").append(mixed ? "\n" : lineEnd);
            }
        }
        boolean noNewline = random.nextInt(3) == 0;
        return noNewline ? text.toString().replaceAll("[\r\n]+$", "") : text.toString();
    }

    static String word(SplittableRandom random) {
        return pick(WORDS, random);
    }

    private static String cell(String word, String blanks, boolean quoted) {
        boolean must = word.matches("(?s).*[,\"\r\n].*");
        return quoted || must ? '"' + blanks + word.replace("\"", "\"\"") + '"' : blanks + word;
    }

    private static <T> T pick(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
