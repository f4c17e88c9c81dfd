package claimbench.claim;

import static claimbench.claim.Column.optional;
import static claimbench.claim.Column.required;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input table, each with its declared columns. */
public enum Table {
    CAPABILITIES(
            "a column of the matrix, in the order of the report",
            List.of(
                    required("name", "name of the capability"),
                    optional("group", "core capabilities come first in every report; any other word groups the rest"),
                    optional("question", "what the capability asks of a model"))),
    MODELS(
            "a model",
            List.of(
                    required("name", "the name used everywhere"),
                    optional("vendor", "the maker"),
                    optional("aliases", "other spellings of the same model, separated by ;"),
                    optional("distinct_from", "names that look alike and are never merged with it, separated by ;"),
                    optional("country", "country of the maker"),
                    optional("released", "date of release"),
                    optional("weights", "open or closed"),
                    optional("licence", "licence of the weights"),
                    optional("parameters_b", "parameters in billions"),
                    optional("active_parameters_b", "parameters active for a token, in billions"),
                    optional("context_tokens", "context window in tokens"),
                    optional("inputs", "kinds of material taken in, separated by ;"),
                    optional("outputs", "kinds of material given out, separated by ;"),
                    optional("source", "id of a source for the row"),
                    optional("note", "anything else"))),
    BENCHMARKS(
            "something that claims give a value of",
            List.of(
                    required("name", "the name used everywhere"),
                    optional("capability", "the capability it belongs to"),
                    optional("kind", "score (a measured result), limit (a stated maximum, size or price) or feature"),
                    optional("aliases", "other spellings, separated by ;"),
                    optional("measures", "what it measures, in a few words"),
                    optional("metric", "name of the measure, such as accuracy"),
                    optional("unit", "unit of the values"),
                    optional("better", "higher, lower or none"),
                    optional("floor", "least possible value"),
                    optional("ceiling", "greatest possible value"),
                    optional("chance", "value reached by guessing"),
                    optional("human", "value reached by people"),
                    optional("items", "number of test items"),
                    optional("compare_on", "conditions that must agree before two values are like, separated by ;"),
                    optional("run_by", "public if others can run it, or vendor-only"),
                    optional("superseded_by", "its successor"),
                    optional("caveat", "one thing to know before comparing"),
                    optional("source", "a source that describes it"),
                    optional("items_source", "where items, chance or human were seen"),
                    optional("released", "date from which it existed; otherwise the year in its name counts"),
                    optional("mean_of", "the benchmarks that it is the plain mean of, separated by ;"))),
    SOURCES(
            "a document",
            List.of(
                    required("id", "short name used in the claims"),
                    optional("title", "title of the document"),
                    optional("publisher", "who publishes it; equal to the vendor name for a maker of models"),
                    optional("kind", "vendor, independent, press or aggregator"),
                    optional("url", "address, or name of a file"),
                    optional("published", "date of the document, or of the state a board shows"),
                    optional("accessed", "date of the copy that was read"),
                    optional("copied_from", "id of the source that it repeats"),
                    optional("note", "anything else"))),
    CONTEXT(
            "a statement about a company or the market, for background only",
            List.of(
                    required("subject", "who or what it is about; several separated by ;"),
                    required("statement", "the statement, in a few words"),
                    optional("value", "its number"),
                    optional("unit", "unit of the number"),
                    optional("as_of", "date it holds for"),
                    optional("source", "id of the source"),
                    optional("note", "anything else"))),
    CLAIMS(
            "a claim: what a source says about a model",
            List.of(
                    required("model", "the model, by name or alias"),
                    required("benchmark", "the benchmark, limit or feature, by name or alias"),
                    required("value", "the value as printed; yes, no or partly for a feature; withheld if refused"),
                    optional("unit", "unit, where it differs from the unit of the benchmark"),
                    optional("conditions", "key=value; key=value"),
                    optional("source", "id of the source"),
                    optional("locator", "table, row and column, page or paragraph"),
                    optional("quote", "the few words that are the evidence"),
                    optional("measured_by", "who ran the test or made the statement, if not the publisher"),
                    optional("stderr", "standard error, in the unit of the value"),
                    optional("items", "number of test items or votes behind the value"),
                    optional("status", "empty for an active claim; disputed, withdrawn, corrected or superseded"),
                    optional("note", "anything else; the day and the reason of a status"),
                    optional("claim_id", "an id of your own for the claim"),
                    optional("vendor", "maker of the model, where there is no models.csv"),
                    optional("capability", "capability of the benchmark, where there is no benchmarks.csv"),
                    optional("metric", "metric of the benchmark, where there is no benchmarks.csv"),
                    optional("claimant", "who makes the claim, where measured_by is not used"),
                    optional("claimant_kind", "vendor, competitor, independent or press"),
                    optional("publisher", "publisher of the source, where there is no sources.csv"),
                    optional("source_url", "address of the source, where there is no sources.csv"),
                    optional("source_title", "title of the source, where there is no sources.csv"),
                    optional("published", "date of the source, where there is no sources.csv")));

    private final String rowIs;
    private final List<Column> columns;

    Table(String rowIs, List<Column> columns) {
        this.rowIs = rowIs;
        this.columns = columns;
    }

    /** The registry that files of this name hold; empty for a file of claims. */
    public static Optional<Table> registryNamed(String fileName) {
        for (Table table : values()) {
            if (table != CLAIMS && table.fileName().equals(fileName.toLowerCase(Locale.ROOT))) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Name of the file that holds this table; claims may be in files of any other name. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** What one row is. */
    public String rowIs() {
        return rowIs;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> requiredColumns() {
        return columns.stream().filter(Column::required).map(Column::name).toList();
    }

    /** True if the header names every required column of the table. */
    public boolean fits(List<String> header) {
        return header.containsAll(requiredColumns());
    }
}
