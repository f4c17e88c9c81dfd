package claimbench.cli;

import claimbench.chart.ChartKind;
import claimbench.problem.ProblemCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "What a problem code, a method or a chart means.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench explain CB107",
            "  claimbench explain grades",
            "  claimbench explain            the list of all topics"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A code, a method or a chart.")
    private @Nullable String topic;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = topic;
        if (wanted == null) {
            list(out);
            return Exit.DONE.code();
        }
        List<String> pages = Stream.of(code(wanted), chart(wanted), method(wanted))
                .flatMap(Optional::stream)
                .toList();
        if (pages.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("claimbench: there is no topic " + Visible.lines(wanted)
                            + "; claimbench explain lists them all");
            return Exit.NOTHING.code();
        }
        out.print(String.join("\n", pages));
        return Exit.DONE.code();
    }

    private static void list(PrintWriter out) {
        out.println("Methods");
        for (Method method : Method.values()) {
            out.println("  " + pad(method.word()) + method.title());
        }
        out.println("\nCharts");
        for (ChartKind chart : ChartKind.values()) {
            out.println("  " + pad(chart.word()) + chart.question());
        }
        out.println("\nProblem codes");
        for (ProblemCode code : ProblemCode.values()) {
            out.println("  " + pad(code.name()) + pad(code.severity().word()) + code.title());
        }
    }

    private static String pad(String word) {
        return String.format(Locale.ROOT, "%-15s ", word);
    }

    private static Optional<String> code(String topic) {
        return ProblemCode.find(topic)
                .map(code -> code + ": " + code.title() + " (" + code.severity().word() + ")\n\n" + code.explanation()
                        + "\nWhat to do: " + code.remedy() + "\n");
    }

    private static Optional<String> method(String topic) {
        return Method.find(topic).map(method -> method.title() + "\n\n" + method.text());
    }

    private static Optional<String> chart(String topic) {
        for (ChartKind chart : ChartKind.values()) {
            if (chart.word().equalsIgnoreCase(topic)) {
                return Optional.of(chart.word() + ": " + chart.question() + "\n\n" + chart.explanation() + "\nNeeds: "
                        + chart.needs() + ".\nDraw it: claimbench chart " + chart.word() + "\n");
            }
        }
        return Optional.empty();
    }
}
