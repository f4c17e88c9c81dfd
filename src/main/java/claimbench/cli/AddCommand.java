package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution.Strategy;
import claimbench.claim.Table;
import claimbench.claim.Unit;
import claimbench.update.Additions;
import claimbench.update.NewRow;
import claimbench.update.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds one claim: by options, or by answering questions at the terminal.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimbench add                                         asks for everything",
            "  claimbench add --model \"Qwen 3.5\" --benchmark IFBench --value 76.5 --source qwen3.5-model-card",
            "  claimbench add --model Alpha --benchmark MMLU-Pro --value 88% --source alpha-card \\",
            "      --new-model vendor=Alphabet --new-model released=2026-11-20 \\",
            "      --new-source \"title=Alpha model card\" --new-source publisher=Alphabet --new-source kind=vendor \\",
            "      --new-source url=https://example.org/alpha --yes"
        })
final class AddCommand implements Callable<Integer> {

    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\d+(?:[.]\\d+)?)\\s*(%|[A-Za-z][A-Za-z _/]*)");

    @Option(names = "--model", paramLabel = "NAME", description = "The model, by name or alias.")
    private String model = "";

    @Option(names = "--benchmark", paramLabel = "NAME", description = "The benchmark, by name or alias.")
    private String benchmark = "";

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            description = "As printed: 87.8, 87.8%%, \"2 hours\", yes, withheld.")
    private String value = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "Where it is not the unit of the benchmark.")
    private String unit = "";

    @Option(names = "--conditions", paramLabel = "TEXT", description = "key=value; key=value")
    private String conditions = "";

    @Option(names = "--source", paramLabel = "ID", description = "Id of the source.")
    private String source = "";

    @Option(names = "--locator", paramLabel = "TEXT", description = "Table, row and column, page or paragraph.")
    private String locator = "";

    @Option(names = "--quote", paramLabel = "TEXT", description = "The few words that are the evidence.")
    private String quote = "";

    @Option(
            names = "--measured-by",
            paramLabel = "NAME",
            description = "Who ran the test, where it is not the publisher of the source.")
    private String measuredBy = "";

    @Option(names = "--stderr", paramLabel = "NUMBER", description = "Standard error, in the unit of the value.")
    private String stderr = "";

    @Option(names = "--items", paramLabel = "NUMBER", description = "Number of test items behind the value.")
    private String items = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Anything else.")
    private String note = "";

    @Option(names = "--new-model", paramLabel = "COLUMN=TEXT", description = "Adds the model, with this cell.")
    private List<String> newModel = new ArrayList<>();

    @Option(names = "--new-benchmark", paramLabel = "COLUMN=TEXT", description = "Adds the benchmark, with this cell.")
    private List<String> newBenchmark = new ArrayList<>();

    @Option(names = "--new-source", paramLabel = "COLUMN=TEXT", description = "Adds the source, with this cell.")
    private List<String> newSource = new ArrayList<>();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "The file for the claim. Default: where claims of the same source or publisher are")
    private @Nullable String into;

    @Mixin
    private ClaimUpdate update = new ClaimUpdate();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace workspace = update.open();
        Catalogue catalogue = workspace.checkup().resolved().catalogue();
        ClaimDraft draft = asGiven();
        Optional<Dialogue> dialogue = update.dialogue();
        boolean complete = draft.has("model") && draft.has("benchmark") && draft.has("value");
        if (!complete) {
            new ClaimQuestions(dialogue.orElseThrow(this::incomplete), workspace).fill(draft);
        }
        resolve(draft, catalogue);
        splitUnit(draft, catalogue);
        List<NewRow> rows = draft.rows();
        return update.run(now -> new Additions(now).of(rows, Optional.ofNullable(into)))
                .code();
    }

    private ParameterException incomplete() {
        return new ParameterException(
                spec.commandLine(), "--model, --benchmark and --value are needed where nobody can be asked");
    }

    private ClaimDraft asGiven() {
        ClaimDraft draft = new ClaimDraft();
        Map<String, String> cells = new TreeMap<>(Map.of(
                "model", model,
                "benchmark", benchmark,
                "value", value,
                "unit", unit,
                "conditions", conditions,
                "source", source,
                "locator", locator,
                "quote", quote,
                "measured_by", measuredBy,
                "stderr", stderr));
        cells.put("items", items);
        cells.put("note", note);
        cells.forEach((column, text) -> draft.put(Table.CLAIMS, column, text));
        describe(draft, Table.MODELS, "name", model, newModel);
        describe(draft, Table.BENCHMARKS, "name", benchmark, newBenchmark);
        describe(draft, Table.SOURCES, "id", source, newSource);
        return draft;
    }

    private void describe(ClaimDraft draft, Table registry, String key, String name, List<String> typed) {
        if (!typed.isEmpty()) {
            draft.put(registry, key, name);
            EditCommand.pairs(spec, typed).forEach((column, text) -> draft.put(registry, column, text));
        }
    }

    /** Names as the registries have them; those that come with the claim stay as typed. */
    private void resolve(ClaimDraft draft, Catalogue catalogue) {
        resolve(draft, "model", Table.MODELS, catalogue.modelNames(), catalogue);
        resolve(draft, "benchmark", Table.BENCHMARKS, catalogue.benchmarkNames(), catalogue);
        if (draft.has("source")) {
            resolve(draft, "source", Table.SOURCES, catalogue.sourceNames(), catalogue);
        }
    }

    private void resolve(ClaimDraft draft, String column, Table registry, Names names, Catalogue catalogue) {
        String typed = draft.cell(column);
        if (draft.adds(registry)) {
            return;
        }
        String name = names.resolveTyped(typed)
                .match(
                        found -> {
                            if (found.strategy() != Strategy.EXACT) {
                                spec.commandLine()
                                        .getErr()
                                        .println("claimbench: " + Visible.lines(typed) + " was taken for "
                                                + found.name() + ", matched "
                                                + found.strategy().words());
                            }
                            return found.name();
                        },
                        ambiguous -> {
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "--" + column + ": " + typed + " fits " + String.join(", ", ambiguous.candidates())
                                            + "; write more of the name");
                        },
                        unknown -> {
                            if (catalogue.has(registry)) {
                                throw new ParameterException(
                                        spec.commandLine(),
                                        "--" + column + ": \"" + typed + "\" is not in " + registry.fileName() + "."
                                                + unknown.hint() + " Add --new-" + column
                                                + " COLUMN=TEXT if it is new.");
                            }
                            return typed;
                        });
        draft.put(Table.CLAIMS, column, name);
    }

    /** {@code 87.8%} and {@code 2 hours} are a value and its unit; the benchmark's own unit is not repeated. */
    private static void splitUnit(ClaimDraft draft, Catalogue catalogue) {
        Matcher matcher = WITH_UNIT.matcher(draft.cell("value"));
        if (!draft.has("unit") && matcher.matches()) {
            Optional<Unit> named = Unit.find(matcher.group(2).strip());
            named.ifPresent(found -> {
                draft.put(Table.CLAIMS, "value", matcher.group(1));
                draft.put(Table.CLAIMS, "unit", found.text());
            });
        }
        Optional<Unit> own = catalogue.benchmarks().stream()
                .filter(entry -> entry.name().equals(draft.cell("benchmark")) && entry.registered())
                .map(Benchmark::scale)
                .map(scale -> scale.unit())
                .findFirst();
        if (own.isPresent() && own.equals(Unit.find(draft.cell("unit")))) {
            draft.put(Table.CLAIMS, "unit", "");
        }
    }
}
