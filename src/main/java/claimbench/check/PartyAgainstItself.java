package claimbench.check;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.Source;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CB404 and CB405: a value that somebody else's page ascribes to a party whose own pages give another one, and a vendor's
 * page about its own model that names another vendor as the one who measured.
 */
final class PartyAgainstItself {

    private final Catalogue catalogue;
    private final Cells cells;
    private final Set<String> vendors;
    private final List<Problem> problems = new ArrayList<>();

    private PartyAgainstItself(Resolved resolved) {
        this.catalogue = resolved.catalogue();
        this.cells = Cells.of(resolved);
        this.vendors = catalogue.models().stream()
                .map(Model::vendor)
                .filter(vendor -> !vendor.isEmpty())
                .collect(Collectors.toSet());
    }

    static List<Problem> problems(Resolved resolved) {
        PartyAgainstItself check = new PartyAgainstItself(resolved);
        resolved.claims().stream()
                .filter(claim -> claim.isActive() && claim.stated().has("measured_by"))
                .forEach(check::check);
        return check.problems;
    }

    private void check(Claim claim) {
        String party = claim.attribution().party();
        Optional<Source> source = claim.attribution().source();
        if (source.isEmpty() || party.isEmpty() || source.get().publisher().equals(party)) {
            return;
        }
        String vendor = catalogue.model(claim.model()).vendor();
        if (source.get().kind() == Source.Kind.VENDOR
                && source.get().publisher().equals(vendor)
                && vendors.contains(party)) {
            problems.add(ProblemCode.CB405.at(
                    claim.stated().at("measured_by"),
                    party,
                    source.get().id() + " is a page of " + vendor + " about " + claim.model()
                            + ", and the row says that " + party + ", another vendor, measured"));
        } else if (source.get().kind().repeats()) {
            ownWords(claim, party).ifPresent(problems::add);
        }
    }

    private Optional<Problem> ownWords(Claim claim, String party) {
        boolean moving = catalogue.benchmark(claim.benchmark()).isScore()
                && !catalogue.benchmark(claim.benchmark()).scale().isBounded();
        List<Claim> own = cells.around(claim).stream()
                .filter(other -> other.attribution()
                        .source()
                        .filter(source -> source.publisher().equals(party))
                        .isPresent())
                .filter(other -> Agreement.compatible(claim, other))
                .toList();
        boolean agrees = own.stream().anyMatch(other -> Agreement.agree(claim.value(), other.value()));
        return own.isEmpty() || agrees || moving || claim.value() instanceof Feature
                ? Optional.empty()
                : Optional.of(ProblemCode.CB404.at(
                        claim.stated().at("value"),
                        claim.stated().text("value"),
                        claim.printed() + " for " + claim.model() + " on " + claim.benchmark() + " is ascribed to "
                                + party + ", whose own page gives " + Wording.placed(own.get(0))));
    }
}
