package claimbench.check;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Score;
import claimbench.claim.ClaimedValue.Withheld;
import claimbench.claim.Provenance;
import claimbench.claim.Table;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** CB401, CB402 and CB403: claims that rest on little. One note for a file, or for everything. */
final class MissingEvidence {

    private MissingEvidence() {}

    static List<Problem> problems(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        perFile(resolved, claim -> claim.attribution().source().isEmpty()).forEach((file, claims) -> {
            Claim first = claims.get(0);
            problems.add(ProblemCode.CB401.at(
                    first.stated().at("source"),
                    "",
                    Wording.count(claims.size(), "row", "rows") + " of " + file + " without a source, first row "
                            + row(first)));
        });
        perFile(resolved, MissingEvidence::isBareStatement).forEach((file, claims) -> {
            Claim first = claims.get(0);
            problems.add(ProblemCode.CB403.at(
                    first.stated().at("quote"),
                    "",
                    Wording.count(claims.size(), "stated limit or feature", "stated limits or features") + " of " + file
                            + " without a quote, first row " + row(first)));
        });
        notIndependent(resolved).ifPresent(problems::add);
        return problems;
    }

    private static int row(Claim claim) {
        return claim.stated().where().row();
    }

    private static Map<String, List<Claim>> perFile(Resolved resolved, Predicate<Claim> wanted) {
        return resolved.claims().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(claim -> claim.stated().where()))
                .collect(Collectors.groupingBy(
                        claim -> claim.stated().where().file(), TreeMap::new, Collectors.toList()));
    }

    private static boolean isBareStatement(Claim claim) {
        boolean statement = !(claim.value() instanceof Score) && !(claim.value() instanceof Withheld);
        return statement && claim.isActive() && claim.quote().isEmpty();
    }

    private static Optional<Problem> notIndependent(Resolved resolved) {
        Catalogue catalogue = resolved.catalogue();
        Set<String> claimed = capabilities(resolved, Claim::isActive);
        Set<String> measured =
                capabilities(resolved, claim -> claim.isActive() && claim.provenance() == Provenance.INDEPENDENT);
        List<String> core = catalogue.capabilities().stream()
                .filter(Capability::isCore)
                .map(Capability::name)
                .filter(claimed::contains)
                .toList();
        List<String> bare =
                core.stream().filter(name -> !measured.contains(name)).toList();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Location where = catalogue
                .row(Table.CAPABILITIES, bare.get(0))
                .map(row -> row.at("name"))
                .orElseGet(() -> Location.ofFile(
                        resolved.claims().get(0).stated().where().file()));
        return Optional.of(ProblemCode.CB402.at(
                where,
                "",
                "no independent measurement for " + bare.size() + " of "
                        + Wording.count(core.size(), "capability", "capabilities") + " with scores: "
                        + Wording.some(bare, 10)));
    }

    private static Set<String> capabilities(Resolved resolved, Predicate<Claim> wanted) {
        return resolved.claims().stream()
                .filter(claim -> claim.value() instanceof Score)
                .filter(wanted)
                .map(claim -> resolved.catalogue().benchmark(claim.benchmark()).capability())
                .collect(Collectors.toSet());
    }
}
