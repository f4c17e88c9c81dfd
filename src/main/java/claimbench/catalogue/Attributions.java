package claimbench.catalogue;

import claimbench.claim.Attribution;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives who is behind a claim from the party, the source and the vendor of the model. */
final class Attributions {

    private final Set<String> vendors;
    private final List<Problem> problems;

    Attributions(Catalogue catalogue, List<Problem> problems) {
        this.vendors = catalogue.models().stream()
                .map(Model::vendor)
                .filter(vendor -> !vendor.isEmpty())
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    Attribution of(StatedRow row, Model model, Optional<Source> source) {
        String named = row.has("measured_by") ? row.text("measured_by") : row.text("claimant");
        String party = named.isEmpty() ? source.map(Source::publisher).orElse("") : named;
        Provenance derived = derive(party, named.isEmpty(), model, source);
        if (row.has("vendor") && model.registered() && !row.text("vendor").equals(model.vendor())) {
            problems.add(ProblemCode.CB205.at(
                    row.at("vendor"),
                    row.text("vendor"),
                    "the row says " + row.text("vendor") + ", " + model.stated().where() + " says " + model.vendor()
                            + "; the latter is used"));
        }
        Optional<Provenance> stated = stated(row);
        if (stated.isPresent() && stated.get() != derived && isDerivable(party, model, source)) {
            problems.add(ProblemCode.CB205.at(
                    row.at("claimant_kind"),
                    row.text("claimant_kind"),
                    "the row says " + row.text("claimant_kind") + "; " + party + " against the vendor "
                            + model.vendor() + " of " + model.name() + " ("
                            + model.stated().where() + ") makes it " + derived.label() + ", which is used"));
            return new Attribution(derived, party, source);
        }
        return new Attribution(stated.orElse(derived), party, source);
    }

    private Provenance derive(String party, boolean partyIsPublisher, Model model, Optional<Source> source) {
        if (!party.isEmpty() && party.equals(model.vendor())) {
            return Provenance.OWN;
        }
        if (vendors.contains(party)) {
            return Provenance.RIVAL;
        }
        boolean repeats = source.map(s -> s.kind().repeats()).orElse(true);
        return partyIsPublisher && repeats ? Provenance.PRESS : Provenance.INDEPENDENT;
    }

    private boolean isDerivable(String party, Model model, Optional<Source> source) {
        return !model.vendor().isEmpty()
                && !party.isEmpty()
                && (vendors.contains(party)
                        || source.map(s -> s.kind() != Source.Kind.UNKNOWN).orElse(false));
    }

    private static Optional<Provenance> stated(StatedRow row) {
        return switch (row.text("claimant_kind").toLowerCase(Locale.ROOT)) {
            case "vendor" -> Optional.of(Provenance.OWN);
            case "competitor" -> Optional.of(Provenance.RIVAL);
            case "independent" -> Optional.of(Provenance.INDEPENDENT);
            case "press" -> Optional.of(Provenance.PRESS);
            default -> Optional.empty();
        };
    }
}
