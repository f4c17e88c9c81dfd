package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.chart.Drawing;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Measurement;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the sections are made of. */
record Material(Comparison comparison, Citations citations, List<Drawing> drawings, ReportOptions options) {

    private static final List<String> GENERAL_GROUPS = List.of("further", Capability.OTHER.group());

    Material {
        drawings = List.copyOf(drawings);
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

    Line line() {
        return new Line(this);
    }

    /** The drawing of that id as a figure, if there is one. */
    List<Block> figure(String id) {
        return drawings.stream()
                .filter(drawing -> drawing.id().equals(id))
                .limit(1)
                .map(Material::figure)
                .toList();
    }

    List<Block> figures(String idStart) {
        return drawings.stream()
                .filter(drawing -> drawing.id().startsWith(idStart))
                .map(Material::figure)
                .toList();
    }

    private static Block figure(Drawing drawing) {
        String file = drawing.id();
        return new Figure(
                "figure-" + file,
                Inline.text(drawing.title()),
                drawing.altText(),
                new Figure.Picture(file + ".png", drawing::png, drawing.width()),
                List.of(
                        new Figure.DataFile(file + ".svg", file + ".svg"),
                        new Figure.DataFile(file + ".csv", file + ".csv")));
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
