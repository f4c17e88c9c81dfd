package claimbench.format;

import claimbench.document.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one place that escapes for Markdown as GitHub reads it. */
final class MarkdownText {

    private static final String ACTIVE = "\\`*_{}[]#!~|$";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern BULLET = Pattern.compile("^[-+=]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Printable.of(text).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(ACTIVE.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        // GitHub turns bare addresses into links, and only the writer decides what is live.
        return out.toString().replace("://", "\\://").replace("www.", "www\\.").replace("WWW.", "WWW\\.");
    }

    /** A code span. Backslash and pipe together mean different things to different table parsers. */
    static String code(String text) {
        String printable = Printable.of(text);
        if (printable.isBlank() || printable.contains("|")) {
            return "<code>" + escape(printable) + "</code>";
        }
        int longest = BACKTICKS
                .matcher(printable)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || printable.startsWith(" ") ? " " : "";
        return fence + pad + printable + pad + fence;
    }

    static String strong(String markdown) {
        return marked(markdown, "**", "strong");
    }

    /** The same for what has a space or nothing on both sides, where asterisks need less care. */
    static String strongAlone(String markdown) {
        String text = markdown.strip();
        boolean safe = !text.isEmpty() && !text.startsWith("*") && !text.endsWith("*");
        return safe ? "**" + text + "**" : strong(text);
    }

    static String emphasis(String markdown) {
        return marked(markdown, "*", "em");
    }

    // Beside punctuation or a space, asterisks do not always open or close; tags always do.
    private static String marked(String markdown, String sign, String tag) {
        boolean safe = !markdown.isEmpty()
                && Character.isLetterOrDigit(markdown.codePointAt(0))
                && Character.isLetterOrDigit(markdown.codePointBefore(markdown.length()));
        return safe ? sign + markdown + sign : "<" + tag + ">" + markdown + "</" + tag + ">";
    }

    static String link(String href, String markdown) {
        return "[" + markdown + "]("
                + href.replace("(", "%28").replace(")", "%29").replace("&", "&amp;") + ")";
    }

    static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    /** What starts a line must not start a list, a rule or an underlined heading. */
    static String line(String markdown) {
        String line = markdown.strip();
        if (BULLET.matcher(line).find()) {
            return "\\" + line;
        }
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.find() ? numbered.replaceFirst("$1\\\\$2") : line;
    }

    /** A quoted text of YAML. */
    static String quoted(String text) {
        return '"' + Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
