package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CB205: what a row says of its model, benchmark or source against the registry; or, without a registry, against the
 * first row that says it. The same disagreement is told once.
 */
final class RowAgainstRegistry {

    private record Said(String about, String column, String text) {}

    private static final List<String> STATED =
            List.of("capability", "metric", "vendor", "publisher", "source_url", "source_title", "published");

    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Said> told = new HashSet<>();
    private final Map<Said, StatedRow> firsts = new HashMap<>();

    private RowAgainstRegistry(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Problem> problems(Resolved resolved) {
        RowAgainstRegistry check = new RowAgainstRegistry(resolved.catalogue());
        resolved.claims().stream()
                .filter(claim -> STATED.stream().anyMatch(claim.stated()::has))
                .sorted(Comparator.comparing(claim -> claim.stated().where()))
                .forEach(check::check);
        return check.problems;
    }

    private void check(Claim claim) {
        StatedRow row = claim.stated();
        Benchmark benchmark = catalogue.benchmark(claim.benchmark());
        if (benchmark.registered()) {
            registered(row, "capability", benchmark.capability(), benchmark.name(), benchmark.stated());
            registered(row, "metric", benchmark.stated().text("metric"), benchmark.name(), benchmark.stated());
        } else {
            first(row, "capability", benchmark.capability(), benchmark.name());
        }
        Model model = catalogue.model(claim.model());
        if (!model.registered()) {
            first(row, "vendor", model.vendor(), model.name());
        }
        Optional<Source> source = claim.attribution().source();
        if (source.isPresent()
                && catalogue.row(Table.SOURCES, source.get().id()).isEmpty()) {
            inline(row, source.get());
        }
    }

    private void inline(StatedRow row, Source source) {
        first(row, "publisher", source.publisher(), source.id());
        first(row, "source_url", source.url(), source.id());
        first(row, "source_title", source.title(), source.id());
        first(row, "published", source.published().map(PartialDate::text).orElse(""), source.id());
    }

    private void registered(StatedRow row, String column, String registry, String about, StatedRow entry) {
        if (differs(row, column, registry) && told.add(new Said(about, column, row.text(column)))) {
            problems.add(ProblemCode.CB205.at(
                    row.at(column),
                    row.text(column),
                    "the row says " + column + " \"" + row.text(column) + "\", " + entry.where() + " says \"" + registry
                            + "\" for " + about + "; the latter is used"));
        }
    }

    private void first(StatedRow row, String column, String used, String about) {
        if (row.has(column)) {
            firsts.putIfAbsent(new Said(about, column, row.text(column)), row);
        }
        if (differs(row, column, used) && told.add(new Said(about, column, row.text(column)))) {
            StatedRow other = firsts.get(new Said(about, column, used));
            problems.add(ProblemCode.CB205.at(
                    row.at(column),
                    row.text(column),
                    "the row says " + column + " \"" + row.text(column) + "\", "
                            + (other == null ? "an earlier row" : other.where()) + " says \"" + used + "\" for " + about
                            + "; the latter is used",
                    "Give all rows of " + about + " the same " + column + "."));
        }
    }

    private static boolean differs(StatedRow row, String column, String other) {
        return row.has(column)
                && !other.isEmpty()
                && !Names.key(row.text(column)).equals(Names.key(other));
    }
}
