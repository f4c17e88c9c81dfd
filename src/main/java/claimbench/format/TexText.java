package claimbench.format;

import claimbench.document.Printable;

/** The one place that escapes for LaTeX. */
final class TexText {

    private TexText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        Printable.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').appendCodePoint(c);
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '|' -> out.append("\\textbar{}");
                case '"' -> out.append("\\char34{}");
                case '`' -> out.append("\\textasciigrave{}");
                case '\u2212' -> out.append("$-$");
                case '\u25CF' -> out.append("$\\bullet$");
                case '\u25CB' -> out.append("$\\circ$");
                case '\u25B3' -> out.append("$\\triangle$");
                case '\u25C7' -> out.append("$\\diamond$");
                case '\u2248' -> out.append("$\\approx$");
                case '[' -> out.append("{[}");
                case ']' -> out.append("{]}");
                default -> out.appendCodePoint(c);
            }
        });
        // Two or three hyphens in a row would become a dash.
        return out.toString().replace("--", "-{}-");
    }

    /** For the inside of a comment, which ends with its line. */
    static String comment(String text) {
        return Printable.of(text);
    }

    /** An address for {@code \href}. */
    static String address(String address) {
        return address.replace("\\", "\\textbackslash{}")
                .replace("%", "\\%")
                .replace("#", "\\#")
                .replace("{", "\\{")
                .replace("}", "\\}");
    }
}
