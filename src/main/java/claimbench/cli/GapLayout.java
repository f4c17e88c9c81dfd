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
        String plainTable(List<String> head, List<List<String>> rows) {
            return TextTable.blocks(head, rows);
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
        String plainTable(List<String> head, List<List<String>> rows) {
            return TextTable.markdown(head, rows);
        }
    };

    private static final int LINE_WIDTH = 110;

    abstract String heading(String text);

    /** A line of text or several, with an empty one below. */
    abstract String paragraph(String text);

    abstract String plainTable(List<String> head, List<List<String>> rows);

    /** A table with an empty line below. */
    String table(List<String> head, List<List<String>> rows) {
        return plainTable(head, rows) + "\n";
    }
}
