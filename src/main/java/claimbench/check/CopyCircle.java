package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.claim.Source;
import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CB505: sources that were copied from each other, or from themselves. */
final class CopyCircle {

    private CopyCircle() {}

    static List<Problem> problems(Resolved resolved) {
        Catalogue catalogue = resolved.catalogue();
        Set<String> done = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Source start : catalogue.sources()) {
            Set<String> path = new LinkedHashSet<>();
            Optional<Source> next = Optional.of(start);
            while (next.isPresent()
                    && !done.contains(next.get().id())
                    && path.add(next.get().id())) {
                next = catalogue.source(next.get().copiedFrom());
            }
            if (next.isPresent() && path.contains(next.get().id())) {
                problems.add(problem(catalogue, next.get(), path));
            }
            done.addAll(path);
        }
        return problems;
    }

    private static Problem problem(Catalogue catalogue, Source closing, Set<String> path) {
        List<String> circle =
                path.stream().dropWhile(id -> !id.equals(closing.id())).toList();
        Location where = catalogue
                .row(Table.SOURCES, closing.id())
                .map(row -> row.at("copied_from"))
                .orElse(Location.ofFile(Table.SOURCES.fileName()));
        return ProblemCode.CB505.at(
                where,
                closing.copiedFrom(),
                String.join(" was copied from ", circle) + " was copied from " + closing.id());
    }
}
