package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CB203: a source that repeats another one, with another value. */
final class CopyDiffers {

    private CopyDiffers() {}

    static List<Problem> problems(Resolved resolved) {
        Cells cells = Cells.of(resolved);
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : resolved.claims()) {
            if (claim.isActive()) {
                for (Source original : originals(claim, resolved.catalogue())) {
                    List<Claim> printed = cells.around(claim).stream()
                            .filter(other -> other.attribution().sourceId().equals(original.id()))
                            .filter(other -> Agreement.compatible(claim, other))
                            .toList();
                    if (!printed.isEmpty()) {
                        problem(claim, original, printed).ifPresent(problems::add);
                        break;
                    }
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> problem(Claim claim, Source original, List<Claim> printed) {
        if (printed.stream().anyMatch(other -> Agreement.agree(claim.value(), other.value()))) {
            return Optional.empty();
        }
        Claim first = printed.get(0);
        return Optional.of(ProblemCode.CB203.at(
                claim.stated().at("value"),
                claim.stated().text("value"),
                claim.attribution().sourceId() + " repeats " + original.id() + " and gives " + claim.printed() + " for "
                        + claim.model() + " on " + claim.benchmark() + "; the original has " + first.printed()
                        + " at " + first.stated().where(),
                "If the copy really prints " + claim.stated().text("value")
                        + ", write disputed into its status; if not, write "
                        + first.stated().text("value") + "."));
    }

    /** The sources that the claim's source was copied from, the nearest first; not those that show a later state. */
    private static List<Source> originals(Claim claim, Catalogue catalogue) {
        List<Source> originals = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Source> next = claim.attribution().source();
        Optional<PartialDate> copied = next.flatMap(Source::published);
        while (next.isPresent() && seen.add(next.get().id())) {
            next = catalogue.source(next.get().copiedFrom());
            next.filter(source -> !isLater(source, copied)).ifPresent(originals::add);
        }
        return originals;
    }

    private static boolean isLater(Source original, Optional<PartialDate> copied) {
        return copied.isPresent()
                && original.published().filter(copied.get()::isBefore).isPresent();
    }
}
