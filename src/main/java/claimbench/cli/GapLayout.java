package claimbench.cli;

import java.util.List;

/** How sentences and tables stand in a terminal and in Markdown. */
enum GapLayout {
    TERMINAL {
        @Override
        String heading(String text) {
            return text + "\n\n";
        }

        @Override
        String paragraph(String text) {
            StringBuilder wrapped = new StringBuilder();
            int width = 0;
            for (String word : Visible.visible(text).split(" ", -1)) {
                int wide = Visible.width(word);
                if (width > 0 && width + 1 + wide > LINE_WIDTH) {
                    wrapped.append('\n');
                    width = 0;
                } else if (width > 0) {
                    wrapped.append(' ');
                    width++;
                }
                wrapped.append(word);
                width += wide;
            }
            return wrapped.append("\n\n").toString();
        }

        @Override
        String table(List<String> head, List<List<String>> rows) {
            return TextTable.blocks(head, rows) + "\n";
        }
    },
    MARKDOWN {
        @Override
        String heading(String text) {
            return "## " + text + "\n\n";
        }

        @Override
        String paragraph(String text) {
            return TextTable.escaped(text) + "\n\n";
        }

        @Override
        String table(List<String> head, List<List<String>> rows) {
            return TextTable.markdown(head, rows) + "\n";
        }
    };

    private static final int LINE_WIDTH = 110;

    abstract String heading(String text);

    /** A line of text or several, with an empty one below. */
    abstract String paragraph(String text);

    abstract String table(List<String> head, List<List<String>> rows);
}
