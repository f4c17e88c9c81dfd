package claimbench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Compares the capability claims made for AI models. */
@Command(
        name = "claimbench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares the capability claims made for AI models: checks them, sets like beside like, draws"
                + " charts and writes a report.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            MatrixCommand.class,
            RankCommand.class,
            GapCommand.class,
            ChartCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            CalcCommand.class,
            AddCommand.class,
            ImportCommand.class,
            EditCommand.class,
            RetireCommand.class,
            DedupeCommand.class,
            FmtCommand.class,
            UndoCommand.class,
            InitCommand.class,
            AttachCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench report                      check claims/, draw charts and write the report into charts/",
            "  claimbench check my.csv                every problem, with its row and the way out",
            "  claimbench matrix --format csv         the comparison matrix as a table",
            "  claimbench show Qwen3.5 \"SWE-bench Verified\"   everything known about one cell",
            "",
            "Exit codes: 0 done, 1 problems found, 2 wrong usage, 3 input unreadable, 4 output not written,",
            "5 nothing to show, 70 a fault of claimbench."
        })
public final class Main implements Runnable {

    private static final String CONFIG = "--config";
    private static final String BROKEN_PIPE = "Broken pipe";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings around;
    private Optional<Terminal> terminal = Optional.empty();

    private Main(Surroundings around) {
        this.around = around;
    }

    /** The terminal of the person who runs a command, opened once; empty in scripts and pipes. */
    static Optional<Terminal> terminal(CommandSpec spec) {
        Main main = (Main) spec.root().userObject();
        if (main.terminal.isEmpty()) {
            main.terminal = main.around.terminal().get();
        }
        return main.terminal;
    }

    public static void main(String[] args) {
        Watched stdout = new Watched(System.out);
        PrintWriter out = writer(stdout);
        PrintWriter err = writer(System.err);
        int code;
        try {
            code = run(out, err, new Surroundings(Path.of(""), System.getenv(), Main::systemTerminal), args);
        } finally {
            out.flush();
            err.flush();
        }
        if (stdout.failed() && !stdout.failure().contains(BROKEN_PIPE)) {
            err.println("claimbench: standard output could not be written: " + stdout.failure());
            err.flush();
            code = Exit.UNWRITABLE.code();
        }
        System.exit(code);
    }

    private static Optional<Terminal> systemTerminal() {
        try {
            return Optional.of(
                    TerminalBuilder.builder().system(true).dumb(false).build());
        } catch (IOException | IllegalStateException pipeOrFile) {
            return Optional.empty();
        }
    }

    /** Runs a command line; the exit code is the result. Nothing is printed elsewhere than to the two writers. */
    static int run(PrintWriter out, PrintWriter err, Surroundings around, String... args) {
        CommandLine commandLine = commandLine(err, around).setOut(out);
        try {
            Defaults defaults = Defaults.find(around, config(args), commandLine);
            return commandLine.setDefaultValueProvider(defaults).execute(args);
        } catch (Stop badConfig) {
            return stop(badConfig, err);
        }
    }

    /** All commands, without values for options that are not given. */
    static CommandLine commandLine(PrintWriter err) {
        return commandLine(err, new Surroundings(Path.of(""), Map.of()));
    }

    private static CommandLine commandLine(PrintWriter err, Surroundings around) {
        CommandLine commandLine = new CommandLine(new Main(around))
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        failure instanceof Stop stop ? stop(stop, err) : bug(failure, err))
                .setParameterExceptionHandler((wrong, given) -> usage(wrong));
        commandLine.registerConverter(LocalDate.class, Main::day);
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder(CONFIG)
                        .type(Path.class)
                        .scopeType(ScopeType.INHERIT)
                        .paramLabel("FILE")
                        .description("Values for options. Default: claimbench.toml here or in a folder above")
                        .build());
        return commandLine;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("\"" + text + "\" is no day; write one such as 2026-02-16");
        }
    }

    /** Options that have values in the file must be known before the others are read. */
    private static Optional<Path> config(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(CONFIG + "=")) {
                return Optional.of(Path.of(args[i].substring(CONFIG.length() + 1)));
            }
            if (args[i].equals(CONFIG) && i + 1 < args.length) {
                return Optional.of(Path.of(args[i + 1]));
            }
        }
        return Optional.empty();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int usage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("claimbench: " + Visible.lines(String.valueOf(wrong.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    private static int stop(Stop stop, PrintWriter err) {
        stop.lines().forEach(line -> err.println((line.startsWith(" ") ? "" : "claimbench: ") + Visible.lines(line)));
        return stop.exit().code();
    }

    /** One line for the user, the rest into a file that can be sent in. */
    private static int bug(Exception bug, PrintWriter err) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        String where;
        try {
            Path file = Files.createTempFile("claimbench-fault-", ".txt");
            Files.writeString(file, "claimbench " + Version.number() + "\n" + trace);
            where = "; details are in " + file;
        } catch (IOException notEvenThat) {
            where = "";
        }
        err.println("claimbench: this is a fault of claimbench, not of your data: "
                + bug.getClass().getSimpleName() + where);
        return Exit.BUG.code();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Standard output that remembers whether it could be written: {@code PrintStream} only says that it could not. */
    private static final class Watched extends OutputStream {
        private final OutputStream stream;
        private String failure = "";

        Watched(java.io.PrintStream standard) {
            standard.flush();
            this.stream = new java.io.BufferedOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
        }

        boolean failed() {
            return !failure.isEmpty();
        }

        String failure() {
            return failure;
        }

        @Override
        public void write(int b) {
            attempt(() -> stream.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            attempt(() -> stream.write(bytes, offset, length));
        }

        @Override
        public void flush() {
            attempt(stream::flush);
        }

        @FunctionalInterface
        private interface Action {
            void run() throws IOException;
        }

        private void attempt(Action action) {
            if (failed()) {
                return;
            }
            try {
                action.run();
            } catch (IOException full) {
                failure = String.valueOf(full.getMessage());
            }
        }
    }
}
