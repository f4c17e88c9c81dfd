package claimbench.report;

import claimbench.claim.Claim;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.Consensus;
import claimbench.compare.Grade;
import claimbench.compare.Weighed;
import claimbench.document.DataSheet;
import claimbench.document.DataSheet.Value;
import claimbench.harness.ValueText;
import claimbench.score.ColumnStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row for each model and benchmark of which something is known: benchmark by benchmark, in the report's order. */
record MatrixSheet(Material material) {

    /** Where a model meets a benchmark. */
    private record Place(String model, BenchmarkColumn column, Cell cell) {

        String of(Function<Consensus, String> words) {
            return cell.consensus().map(words).orElse("");
        }
    }

    DataSheet sheet() {
        return new SheetOf<Place>()
                .words("model", "Model", Place::model)
                .words("vendor", "Vendor", this::vendor)
                .words(
                        "capability",
                        "Capability",
                        place -> place.column().benchmark().capability())
                .words("benchmark", "Benchmark", place -> place.column().title())
                .words(
                        "setting",
                        "Compared under",
                        place -> place.column().reference().toString())
                .column("value", "Value", MatrixSheet::value)
                .words("unit", "Unit", MatrixSheet::unit)
                .words(
                        "mark",
                        "Mark",
                        place -> place.of(consensus -> consensus.provenance().mark()))
                .words(
                        "provenance",
                        "Provenance",
                        place -> place.of(c -> c.provenance().label()))
                .words("measured_by", "Measured by", place -> place.of(MatrixSheet::parties))
                .words("state", "State", place -> DataSheets.state(place.cell()))
                .words("grade", "Worst grade", this::grade)
                .number("least", "Least", place -> range(place).map(Consensus.Range::least))
                .number("greatest", "Greatest", place -> range(place).map(Consensus.Range::greatest))
                .count("sources", "Sources", this::sources)
                .words(
                        "source_numbers",
                        "Source numbers",
                        place -> material.citations().marks(claims(place)))
                .words("claims", "Claims", MatrixSheet::ids)
                .words("reason", "Why there is no value", MatrixSheet::reason)
                .sheet("matrix", "Matrix, long", places());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (BenchmarkColumn column : material.comparison().matrix().columns()) {
            for (String model : material.models()) {
                Cell cell = material.cell(model, column);
                if (!cell.evidence().isEmpty()) {
                    places.add(new Place(model, column, cell));
                }
            }
        }
        return places;
    }

    private String vendor(Place place) {
        return material.comparison().catalogue().model(place.model()).vendor();
    }

    private static Value value(Place place) {
        Optional<Consensus> consensus = place.cell().consensus();
        Optional<BigDecimal> number = consensus.flatMap(Consensus::number);
        return number.<Value>map(DataSheet.Quantity::new)
                .orElseGet(() -> SheetOf.words(place.of(known -> ValueText.withUnit(known.value()))));
    }

    private static String unit(Place place) {
        return place.of(consensus ->
                consensus.number().map(n -> consensus.value().unit().text()).orElse(""));
    }

    private static String parties(Consensus consensus) {
        return Material.basis(consensus).stream()
                .map(claim -> claim.attribution().party())
                .filter(party -> !party.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String grade(Place place) {
        return material.isContested(place.column())
                        && place.cell().consensus().flatMap(Consensus::number).isPresent()
                ? ColumnStanding.worstGrade(
                                place.model(),
                                place.column(),
                                material.comparison().matrix())
                        .map(Grade::name)
                        .orElse("")
                : "";
    }

    private static Optional<Consensus.Range> range(Place place) {
        return place.cell().consensus().flatMap(Consensus::range);
    }

    private static List<Claim> claims(Place place) {
        return place.cell().evidence().stream().map(Weighed::claim).toList();
    }

    private long sources(Place place) {
        return claims(place).stream()
                .flatMap(claim -> claim.attribution().source().stream())
                .distinct()
                .count();
    }

    private static String ids(Place place) {
        return claims(place).stream().map(Claim::id).collect(Collectors.joining(" "));
    }

    private static String reason(Place place) {
        if (place.cell().consensus().isPresent()) {
            return "";
        }
        return place.cell()
                .match(new Cell.Cases<>(
                        reported -> "",
                        disputed -> uses(place),
                        unlike -> uses(place),
                        withheld -> withheld.why(),
                        missing -> ""));
    }

    private static String uses(Place place) {
        return place.cell().evidence().stream()
                .map(weighed -> ValueText.withUnit(weighed.claim().value()) + " "
                        + weighed.claim().provenance().mark() + ": " + weighed.words())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
