package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.ClaimedValue;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Setting;
import claimbench.compare.Weighed;
import claimbench.compare.Weighed.Use;
import claimbench.document.Table;
import claimbench.document.Table.Cell.Kind;
import claimbench.harness.ValueText;
import claimbench.score.ColumnStanding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in one place of a table of models and benchmarks: value, mark, sources, and what is wrong with it. */
record ValueCells(Material material) {

    private static final int MOST_OTHER_VALUES = 2;
    private static final String TIED = "≈";

    Table.Cell cell(String model, BenchmarkColumn column) {
        Cell cell = material.cell(model, column);
        Table.Cell shown = shown(model, column, cell);
        return shown.kind() == Kind.MISSING ? shown : shown.at(material.ids().of(model, column.title()));
    }

    private Table.Cell shown(String model, BenchmarkColumn column, Cell cell) {
        return cell.match(new Cell.Cases<>(
                reported -> reported(model, reported.value(), column, cell),
                disputed -> disputed(column, cell),
                unlike -> unlike(column, cell),
                withheld -> material.line("cell.withheld")
                        .cite(claims(cell.evidence()))
                        .cell(Kind.WORDS)
                        .hinting(withheld.why()),
                missing ->
                        Table.Cell.of(Kind.MISSING, material.line("cell.none").inlines())));
    }

    private Table.Cell reported(String model, Consensus consensus, BenchmarkColumn column, Cell cell) {
        Optional<Place> place = material.isContested(column)
                ? material.comparison().scores().standing(column).place(model)
                : Optional.empty();
        boolean best = place.filter(Place::isBest).isPresent();
        boolean tied = !best && place.filter(Place::isTiedWithBest).isPresent();
        Line line = material.line()
                .text((tied ? TIED + " " : "") + material.marked(consensus, column))
                .cite(Material.basis(consensus));
        doubted(cell, column, line);
        return line.cell(best ? Kind.BEST : Kind.VALUE);
    }

    private Table.Cell disputed(BenchmarkColumn column, Cell cell) {
        Line line = material.line();
        distinct(Stream.concat(cell.evidence(Use.COUNTED).stream(), cell.evidence(Use.OUTRANKED).stream())
                        .toList())
                .forEach((value, claims) -> {
                    if (line.isEmpty()) {
                        line.text("! ");
                    } else {
                        line.newLine();
                    }
                    line.text(marked(claims.get(0), column)).cite(claims);
                });
        doubted(cell, column, line);
        return line.cell(Kind.DISPUTED);
    }

    private Table.Cell unlike(BenchmarkColumn column, Cell cell) {
        Line line = material.line();
        List<Weighed> others = Stream.concat(cell.evidence(Use.UNCLEAR).stream(), cell.evidence(Use.UNLIKE).stream())
                .sorted(Comparator.comparing(weighed -> weighed.claim().provenance()))
                .toList();
        Map<String, List<Claim>> values = distinct(others);
        values.values().stream().limit(MOST_OTHER_VALUES).forEach(claims -> {
            Claim claim = claims.get(0);
            if (!line.isEmpty()) {
                line.newLine();
            }
            String difference = material.words().difference(Setting.of(claim, column.benchmark()), column.reference());
            line.text(marked(claim, column)).cite(claims).text(difference.isEmpty() ? "" : " (" + difference + ")");
        });
        if (values.size() > MOST_OTHER_VALUES) {
            line.newLine().say("cell.more", values.size() - MOST_OTHER_VALUES);
        }
        doubted(cell, column, line);
        return line.cell(Kind.UNLIKE);
    }

    /** Claims that are marked as doubtful, each on its line. */
    private void doubted(Cell cell, BenchmarkColumn column, Line line) {
        distinct(cell.evidence(Use.DISPUTED)).values().forEach(claims -> {
            if (!line.isEmpty()) {
                line.newLine();
            }
            line.say(
                    "cell.doubted",
                    marked(claims.get(0), column),
                    material.line().cite(claims));
        });
    }

    /** Claims with the same mark and value together, in the order in which they come. */
    private static Map<String, List<Claim>> distinct(List<Weighed> evidence) {
        Map<String, List<Claim>> values = new LinkedHashMap<>();
        for (Weighed weighed : evidence) {
            Claim claim = weighed.claim();
            String key = claim.provenance().mark()
                    + claim.value()
                            .number()
                            .map(number -> number.stripTrailingZeros().toPlainString())
                            .orElseGet(() -> ValueText.withUnit(claim.value()))
                    + claim.value().unit()
                    + (weighed.use() == Use.UNLIKE || weighed.use() == Use.UNCLEAR ? weighed.reason() : "");
            values.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
        }
        return values;
    }

    /** A claim's value as the column prints it, with its mark; with its unit if that is another than the column's. */
    String marked(Claim claim, BenchmarkColumn column) {
        return plain(claim.value(), column) + " " + claim.provenance().mark();
    }

    private String plain(ClaimedValue value, BenchmarkColumn column) {
        boolean sameUnit = value.unit() == column.benchmark().scale().unit();
        return value.number()
                .filter(number -> sameUnit)
                .map(number -> ValueText.number(number, material.decimals(column)))
                .orElseGet(() -> ValueText.withUnit(value));
    }

    private static List<Claim> claims(List<Weighed> evidence) {
        return evidence.stream().map(Weighed::claim).toList();
    }

    /** True if a claim is marked as doubtful. */
    static boolean isDoubted(Claim claim) {
        return claim.status() == ClaimStatus.DISPUTED;
    }
}
