package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.chart.Drawing;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Measurement;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sections are made of. */
record Material(
        Comparison comparison, Citations citations, List<Drawing> drawings, ReportOptions options, CellIds ids) {

    private static final String FIGURE = "figure-";
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,5})]");
    private static final int FEW_MODELS = 8;
    private static final int FEW_BENCHMARKS = 12;
    private static final List<String> GENERAL_GROUPS = List.of("further", Capability.OTHER.group());

    Material {
        drawings = List.copyOf(drawings);
    }

    Material(Comparison comparison, Citations citations, List<Drawing> drawings, ReportOptions options) {
        this(comparison, citations, drawings, options, new CellIds());
    }

    /** True if a memo about the first model is meant: it was asked for, or a registry puts it first. */
    boolean hasFocus() {
        return comparison.settings().focus().isPresent()
                || (!models().isEmpty()
                        && comparison.catalogue().model(comparison.focus()).registered());
    }

    List<String> models() {
        return comparison.models();
    }

    boolean isFocus(String model) {
        return hasFocus() && model.equals(comparison.focus());
    }

    /** The capabilities that come first; all if none is said to. */
    List<Capability> core() {
        List<Capability> core =
                comparison.capabilities().stream().filter(Capability::isCore).toList();
        return core.isEmpty() ? comparison.capabilities() : core;
    }

    /** General capabilities that are not core. */
    List<Capability> further() {
        List<Capability> core = core();
        return comparison.capabilities().stream()
                .filter(capability -> GENERAL_GROUPS.contains(capability.group()) && !core.contains(capability))
                .toList();
    }

    /** The rest: prices, sizes, indices and the like. */
    List<Capability> rest() {
        List<Capability> core = core();
        List<Capability> further = further();
        return comparison.capabilities().stream()
                .filter(capability -> !core.contains(capability) && !further.contains(capability))
                .toList();
    }

    boolean isCore(BenchmarkColumn column) {
        return core().stream()
                .anyMatch(capability ->
                        capability.name().equals(column.benchmark().capability()));
    }

    /** Measured benchmarks with values of two or more models. */
    List<BenchmarkColumn> contested() {
        return comparison.matrix().columns().stream().filter(this::isContested).toList();
    }

    boolean isContested(BenchmarkColumn column) {
        return column.benchmark().isScore()
                && comparison.scores().standing(column).places().size() > 1;
    }

    Cell cell(String model, BenchmarkColumn column) {
        return comparison.matrix().cell(model, column);
    }

    int decimals(BenchmarkColumn column) {
        return ValueText.decimals(column, comparison.matrix());
    }

    /** A value as tables print it, with its mark but without its unit. */
    String marked(Consensus consensus, BenchmarkColumn column) {
        return consensus
                        .number()
                        .map(number -> ValueText.number(number, decimals(column)))
                        .orElseGet(() -> ValueText.withUnit(consensus.value()))
                + " " + consensus.provenance().mark();
    }

    /** The claims that give a value. */
    static List<Claim> basis(Consensus consensus) {
        return consensus.basis().stream().map(Measurement::claim).toList();
    }

    static List<Claim> basis(Consensus first, Consensus second) {
        List<Claim> claims = new ArrayList<>(basis(first));
        claims.addAll(basis(second));
        return claims;
    }

    /** Citations of the claims' sources, ascending, each once. */
    List<Inline> numbers(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim ->
                        citations.number(claim.attribution().source()).stream().boxed())
                .distinct()
                .sorted()
                .<Inline>map(Inline.NoteRef::new)
                .toList();
    }

    /** The words with this key, in the language of the report. */
    String say(String key, Object... arguments) {
        return options.language().text(key, arguments);
    }

    /** What one of a kind is called: its key is {@code kind.that-one}. */
    String term(String kind, Enum<?> one) {
        return say(kind + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Words words() {
        return new Words(options.language());
    }

    Line line(String key, Object... arguments) {
        return line().say(key, arguments);
    }

    Block.Heading heading(int level, String id, String key, Object... arguments) {
        return new Block.Heading(level, id, say(key, arguments));
    }

    Block.Paragraph paragraph(String key, Object... arguments) {
        return line(key, arguments).paragraph();
    }

    Definition definition(String term, String key, Object... arguments) {
        return new Definition(Inline.text(say(term)), line(key, arguments).inlines());
    }

    Table.Column column(String key, Align align) {
        return Table.Column.of(say(key), align);
    }

    Table.Column rowHeader(String key) {
        return Table.Column.rowHeader(say(key));
    }

    Line line() {
        return new Line(this);
    }

    /** The pictures of a kind, in their order; the parts of one picture one after the other. */
    List<Block> pictures(String kind) {
        return drawings.stream()
                .filter(drawing -> drawing.kind().equals(kind))
                .<Block>map(Material::figure)
                .toList();
    }

    /**
     * The pictures of a kind about one thing.
     *
     * @param topic empty for the pictures of the whole
     */
    List<Block> pictures(String kind, String topic) {
        return drawings.stream()
                .filter(drawing ->
                        drawing.kind().equals(kind) && drawing.topic().equals(topic))
                .<Block>map(Material::figure)
                .toList();
    }

    /** What a full report shows, a memo folds and a brief leaves out. */
    List<Block> folded(String summary, List<Block> blocks) {
        if (blocks.isEmpty() || isBrief()) {
            return List.of();
        }
        return folds() ? List.of(new Block.Details(Block.Details.State.FOLDED, summary, blocks)) : blocks;
    }

    /** True if there is too much for one reading; a few models on a few benchmarks are shown at once. */
    boolean folds() {
        boolean few =
                models().size() <= FEW_MODELS && comparison.matrix().columns().size() <= FEW_BENCHMARKS;
        return !isFull() && !few;
    }

    boolean isBrief() {
        return !options.preset().has(Preset.MEMO);
    }

    /** True for the copy that leaves the house. */
    boolean isCirculated() {
        return comparison.settings().circulated();
    }

    boolean isSlide() {
        return options.preset() == Preset.SLIDE;
    }

    boolean isFull() {
        return options.preset().has(Preset.FULL);
    }

    /** Capabilities that the question names. */
    List<Capability> asked() {
        String question = options.cover().question().orElse("").toLowerCase(Locale.ROOT);
        return comparison.capabilities().stream()
                .filter(capability -> Pattern.compile(
                                "\\b" + Pattern.quote(capability.name().toLowerCase(Locale.ROOT)))
                        .matcher(question)
                        .find())
                .toList();
    }

    /** The focus and the models that share most benchmarks with it, core ones first, in the order of the matrix. */
    List<String> closest(int most) {
        if (!hasFocus() || models().size() <= most) {
            return models();
        }
        List<BenchmarkColumn> own = contested().stream()
                .filter(column -> cell(comparison.focus(), column).consensus().isPresent())
                .toList();
        List<BenchmarkColumn> core = own.stream().filter(this::isCore).toList();
        Comparator<String> byShared = Comparator.comparingLong((String model) -> -shared(model, core))
                .thenComparingLong(model -> -shared(model, own))
                .thenComparing(Comparator.naturalOrder());
        Set<String> chosen = models().stream()
                .filter(model -> !isFocus(model))
                .sorted(byShared)
                .limit(most - 1L)
                .collect(Collectors.toSet());
        return models().stream()
                .filter(model -> isFocus(model) || chosen.contains(model))
                .toList();
    }

    private long shared(String model, List<BenchmarkColumn> columns) {
        return columns.stream()
                .filter(column -> cell(model, column).consensus().isPresent())
                .count();
    }

    /** The numbers of sources that a picture names, in its own words. */
    private static List<Integer> named(Drawing drawing) {
        return NUMBER.matcher(drawing.caption())
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .distinct()
                .toList();
    }

    static Figure figure(Drawing drawing) {
        String file = drawing.id();
        return new Figure(
                FIGURE + file,
                Inline.text(drawing.title()),
                drawing.altText(),
                new Figure.Picture(file + ".png", drawing::png, drawing.width(), drawing.height(), drawing::paint),
                List.of(
                        new Figure.DataFile(file + ".svg", file + ".svg"),
                        new Figure.DataFile(file + ".csv", file + ".csv")),
                named(drawing));
    }

    /** A row that is emphasised for the model the memo is about. */
    Table.Row row(String model, List<Table.Cell> cells) {
        Table.Row row = Table.Row.of(cells);
        return isFocus(model) ? row.emphasise() : row;
    }

    /** How many measured values a model has, and how many of them an independent party measured. */
    long scores(String model, Optional<Provenance> provenance) {
        return comparison.matrix().columns().stream()
                .filter(column -> column.benchmark().isScore())
                .flatMap(column -> cell(model, column).consensus().stream())
                .filter(consensus ->
                        provenance.map(p -> p == consensus.provenance()).orElse(true))
                .count();
    }
}
