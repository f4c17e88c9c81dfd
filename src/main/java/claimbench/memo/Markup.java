package claimbench.memo;

import claimbench.document.Block;
import claimbench.document.Index;
import claimbench.format.PartText;
import java.util.List;
import java.util.regex.Pattern;

/** The languages of text files that memos are written in. */
enum Markup {
    /** As GitHub reads it. Code, fenced or between backticks, is the author's own. */
    MARKDOWN(
            "(?ms)^ {0,3}(`{3,}|~{3,})[^\\n]*$.*?(^ {0,3}\\1[`~]* *$|\\z)|(?<!`)(`+)(?!`)[^\\n]+?(?<!`)\\3(?!`)",
            "(?m)^ {0,3}\\{\\{\\s*claimbench:([^{}\\n]*)}}[ \\t]*$") {
        @Override
        String write(Index index, List<Block> blocks) {
            return "\n" + PartText.markdown(index, blocks) + "\n";
        }
    },
    /** What stands as it is in code, scripts and the like is the author's own. A paragraph of its own is replaced. */
    HTML(
            "(?is)<(pre|code|script|style|textarea)\\b.*?(</\\1\\s*>|\\z)",
            "(?is)<p\\b[^>]*>\\s*\\{\\{\\s*claimbench:([^{}\\n]*)}}\\s*</p\\s*>"
                    + "|(?<=>)\\s*\\{\\{\\s*claimbench:([^{}\\n]*)}}\\s*(?=<)") {
        @Override
        String write(Index index, List<Block> blocks) {
            return PartText.html(index, blocks);
        }
    };

    private final Pattern code;
    private final Pattern alone;

    Markup(String code, String alone) {
        this.code = Pattern.compile(code);
        this.alone = Pattern.compile(alone);
    }

    /** What shows text as it is and holds no placeholder. */
    Pattern code() {
        return code;
    }

    /** A placeholder with nothing beside it; one of the groups is the part. */
    Pattern alone() {
        return alone;
    }

    abstract String write(Index index, List<Block> blocks);
}
