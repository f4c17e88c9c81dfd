package claimbench.claim;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A claim whose names are resolved and whose value is on the scale of its benchmark, or in a unit of its own.
 *
 * @param id short and stable, such as C-7F3K2Q
 * @param model name of the model
 * @param benchmark name of the benchmark
 * @param stated the row as it stands in the file
 */
public record Claim(
        String id,
        String model,
        String benchmark,
        ClaimedValue value,
        Conditions conditions,
        Attribution attribution,
        ClaimStatus status,
        StatedRow stated) {

    /** By model, benchmark, source, conditions, locator, and then place. */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::model)
            .thenComparing(Claim::benchmark)
            .thenComparing(claim -> claim.attribution().sourceId())
            .thenComparing(claim -> claim.conditions().toString())
            .thenComparing(Claim::locator)
            .thenComparing(claim -> claim.stated().where())
            .thenComparing(Claim::id);

    public Provenance provenance() {
        return attribution.provenance();
    }

    public boolean isActive() {
        return status == ClaimStatus.ACTIVE;
    }

    /** What tells it from the other claims: model, benchmark, conditions, source and locator. */
    public String key() {
        return String.join("\n", model, benchmark, conditions.toString(), attribution.sourceId(), locator());
    }

    /** The same row, under the names that its model and benchmark have elsewhere. */
    public Claim renamed(String otherModel, String otherBenchmark) {
        return new Claim(id, otherModel, otherBenchmark, value, conditions, attribution, status, stated);
    }

    /** The same claim in another state. */
    public Claim with(ClaimStatus other) {
        return new Claim(id, model, benchmark, value, conditions, attribution, other, stated);
    }

    /**
     * The same claim without what was noted beside it, also at its source. When it lost its place stays, why does not.
     */
    public Claim withoutNotes() {
        String days = Retirement.of(note()).stream()
                .map(retirement -> retirement.status().word() + " " + retirement.day())
                .collect(Collectors.joining("; "));
        Attribution without = new Attribution(
                attribution.provenance(),
                attribution.party(),
                attribution.source().map(Source::withoutNote));
        return new Claim(id, model, benchmark, value, conditions, without, status, stated.with("note", days));
    }

    public String locator() {
        return stated.text("locator");
    }

    public String quote() {
        return stated.text("quote");
    }

    public String note() {
        return stated.text("note");
    }

    /** The value with its unit, as the source prints it. */
    public String printed() {
        String unit = stated.text("unit");
        return unit.isEmpty() ? stated.text("value") : stated.text("value") + " " + unit;
    }
}
