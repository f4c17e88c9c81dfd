package claimbench.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads back what a picture says it does not show. */
final class LeftOutLine {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:^Not shown: |; )(\\d+) (models?|(?:further )?[^;(]*benchmarks?|further capabilit\\S+)\\b");

    private LeftOutLine() {}

    /** How many are left out of what the noun names, over all reasons. */
    static int count(Drawing drawing, String noun) {
        int count = 0;
        Matcher counted = COUNTED.matcher(of(drawing));
        while (counted.find()) {
            boolean model = counted.group(2).startsWith("model");
            if (model == noun.equals("model") && counted.group(2).contains(noun)) {
                count += Integer.parseInt(counted.group(1));
            }
        }
        return count;
    }

    static String of(Drawing drawing) {
        return Stream.of(drawing.caption().split("\n", -1))
                .filter(line -> line.startsWith("Not shown"))
                .findFirst()
                .orElse("");
    }
}
