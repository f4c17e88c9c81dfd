package claimbench.cli;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** Questions to the person at the terminal; the Tab key completes an answer. */
final class Dialogue {

    /** For a terminal that does not tell how large it is; jline would show nothing on it. */
    private static final Size UNKNOWN = new Size(200, 24);

    private final Terminal terminal;

    Dialogue(Terminal terminal) {
        this.terminal = terminal;
        if (terminal.getWidth() <= 0) {
            terminal.setSize(UNKNOWN);
        }
    }

    /**
     * Asks once.
     *
     * @param otherwise what an empty answer means; shown if there is such a thing
     * @throws Stop if the person ends the dialogue
     */
    String ask(String question, List<String> candidates, String otherwise) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new WholeLine())
                .completer((line, parsed, found) ->
                        candidates.forEach(text -> found.add(new Candidate(text, text, null, null, null, null, true))))
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, false)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        String prompt = question + (otherwise.isEmpty() ? ": " : " [" + otherwise + "]: ");
        try {
            String answer = reader.readLine(prompt).strip();
            return answer.isEmpty() ? otherwise : answer;
        } catch (UserInterruptException | EndOfFileException ended) {
            throw new Stop(Exit.INTERRUPTED, "nothing was written");
        }
    }

    boolean confirms(String question) {
        String answer = ask(question + " (yes or no)", List.of("yes", "no"), "no");
        return answer.equalsIgnoreCase("yes") || answer.equalsIgnoreCase("y");
    }

    void say(String text) {
        terminal.writer().println(Visible.lines(text));
        terminal.flush();
    }

    /** Names hold blanks and quote marks, so that an answer is one word, whatever is in it. */
    private static final class WholeLine extends DefaultParser {
        WholeLine() {
            setQuoteChars(null);
            setEscapeChars(null);
        }

        @Override
        public boolean isDelimiterChar(CharSequence buffer, int position) {
            return false;
        }
    }
}
