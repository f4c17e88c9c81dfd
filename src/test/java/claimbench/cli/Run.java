package claimbench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** A command that was run in this process: its exit code and what it printed. */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        return in(new Surroundings(Path.of(""), Map.of()), args);
    }

    static Run in(Surroundings around, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit = Main.run(outWriter, errWriter, around, args);
        outWriter.flush();
        errWriter.flush();
        return new Run(exit, out.toString(), err.toString());
    }
}
