package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CB502 and CB503: sources that are older than what they speak of, or than the day they were read. */
final class SourceDates {

    private record Citation(String source, String model) {}

    private SourceDates() {}

    static List<Problem> problems(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        olderThanModel(resolved, problems);
        for (Source source : resolved.catalogue().sources()) {
            boolean readTooEarly = source.accessed().isPresent()
                    && source.published()
                            .filter(source.accessed().get()::isBefore)
                            .isPresent();
            if (readTooEarly) {
                PartialDate accessed = source.accessed().orElseThrow();
                problems.add(ProblemCode.CB503.at(
                        place(resolved.catalogue(), source),
                        accessed.text(),
                        source.id() + " was read on " + accessed + ", before it was published on "
                                + source.published().orElseThrow()));
            }
        }
        return problems;
    }

    private static Location place(Catalogue catalogue, Source source) {
        return catalogue
                .row(Table.SOURCES, source.id())
                .map(row -> row.at("accessed"))
                .orElse(Location.ofFile(Table.SOURCES.fileName()));
    }

    private static void olderThanModel(Resolved resolved, List<Problem> problems) {
        Set<Citation> told = new HashSet<>();
        for (Claim claim : resolved.claims()) {
            Model model = resolved.catalogue().model(claim.model());
            claim.attribution()
                    .source()
                    .filter(source -> claim.isActive() && isOlder(source, model))
                    .filter(source -> told.add(new Citation(source.id(), model.name())))
                    .ifPresent(source -> problems.add(problem(resolved.catalogue(), claim, source, model)));
        }
    }

    /** A board, and any page of an independent party, may have been filled after the date it bears. */
    private static boolean isOlder(Source source, Model model) {
        boolean board = source.kind() == Source.Kind.INDEPENDENT || source.kind() == Source.Kind.AGGREGATOR;
        boolean filledLater = board
                && source.accessed()
                        .filter(read -> model.released()
                                .filter(release -> !read.isBefore(release))
                                .isPresent())
                        .isPresent();
        return !filledLater
                && source.published()
                        .filter(date -> model.released().filter(date::isBefore).isPresent())
                        .isPresent();
    }

    private static Problem problem(Catalogue catalogue, Claim claim, Source source, Model model) {
        String dated = catalogue
                .row(Table.SOURCES, source.id())
                .map(row -> " (" + row.at("published") + ")")
                .orElse("");
        return ProblemCode.CB502.at(
                claim.stated().at("source"),
                source.id(),
                source.id() + " was published on " + source.published().orElseThrow() + dated + ", before "
                        + model.name() + " was released on " + model.released().orElseThrow() + " ("
                        + model.stated().at("released") + ")");
    }
}
