package claimbench.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells Windows-1252 text from the same bytes in another encoding (broken UTF-8, Mac Roman, Cyrillic or Chinese code
 * pages): every letter and sign beyond ASCII must stand where Western text has it. Doubt counts against the file.
 */
final class WesternText {

    /** Letters and signs that do not stand beside an accented letter; quotation marks do. */
    private static final String BESIDE = "[\\u0080-\\uFFFF&&[^‘’“”„…]]";

    private static final Pattern EXPECTED = Pattern.compile(String.join(
                    "|",
                    "(?<!BESIDE|[0-9])[ß-öø-ÿ](?!BESIDE|[0-9])(?:(?<=[A-Za-z].)|(?=[A-Za-z]))",
                    "(?<=[A-Za-z])[ß-öø-ÿ](?=[ß-öø-ÿ][A-Za-z])|(?<=[A-Za-z][ß-öø-ÿ])[ß-öø-ÿ](?=[A-Za-z])",
                    "(?<!BESIDE|[0-9A-Za-z])[À-ÖØ-Þ](?=[A-Za-z])",
                    "(?<=[A-Z])[À-ÖØ-Þ](?!BESIDE|[0-9a-z])",
                    "(?<=[A-Za-z])’(?=(?:[stdm]|re|ve|ll)(?![A-Za-zÀ-ÿ]))",
                    "(?<=(?<![A-Za-zÀ-ÿ])(?:[LDNSCJMTldnscjmt]|[Qq]u))’(?=[A-Za-zÀ-ÿ])",
                    "(?<=s)’(?![A-Za-zÀ-ÿ])",
                    "(?<![A-Za-z0-9\\u0080-\\uFFFF])[‘“„](?=[A-Za-z0-9À-ÿ(])",
                    "(?<=[A-Za-z0-9.,!?%)])”(?![A-Za-z0-9])",
                    "(?<=„[^„“\\r\\n]{1,200})“",
                    "(?<=[A-Za-z0-9,. ])…(?![A-Za-z0-9])",
                    "(?<=[0-9 ,;\\t\"\\r\\n])[–—](?=[0-9 ,;\\t\"\\r\\n])|(?<=[A-Z0-9])–(?=[0-9])",
                    "(?<=[A-Za-z0-9)])[¹²³](?![A-Za-z])",
                    "(?<=[0-9] ?)[°×‰£€]|[±×£€¥§](?= ?[0-9])|µ(?=[A-Za-z])",
                    "(?<=[0-9 ])[¼½¾]|(?<=[A-Za-z ])[®™](?![A-Za-z])|©(?= )|(?<= )·(?= )|•(?= )",
                    "(?<=[0-9])\\u00A0(?=[0-9%A-Za-z])")
            .replace("BESIDE", BESIDE));

    private WesternText() {}

    static boolean isCertain(String text) {
        Matcher expected = EXPECTED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) >= '\u0080')
                .allMatch(i -> expected.region(i, text.length()).lookingAt());
    }
}
