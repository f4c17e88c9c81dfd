package claimbench.catalogue;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.ClaimedValue.Limit;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A limit or feature that a vendor states for one of its models, and that only others give, with the same value, to
 * another of its models.
 *
 * @param own what the vendor states
 * @param moved the same statement about the other model, not by the vendor
 */
public record MovedStatement(Claim own, Claim moved) {

    /**
     * All among the active claims, in the order of places; one for each moved claim. Lists of the catalogue kind, which
     * name every model themselves, and what models.csv says anyway, move nothing.
     */
    public static List<MovedStatement> among(Collection<Claim> claims, Catalogue catalogue) {
        Map<String, Claim> own = new TreeMap<>();
        Set<String> stated = new HashSet<>();
        List<Claim> others = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.isActive() && isStatement(claim)) {
                if (claim.provenance() == Provenance.OWN) {
                    stated.add(claim.model() + "\n" + claim.benchmark());
                    own.merge(statement(claim, catalogue), claim, MovedStatement::first);
                } else if (!isList(claim) && !isRegistered(claim, catalogue)) {
                    others.add(claim);
                }
            }
        }
        List<MovedStatement> moved = new ArrayList<>();
        for (Claim claim : others) {
            Claim first = own.get(statement(claim, catalogue));
            if (first != null && !stated.contains(claim.model() + "\n" + claim.benchmark())) {
                moved.add(new MovedStatement(first, claim));
            }
        }
        moved.sort(Comparator.comparing(pair -> pair.moved().stated().where()));
        return moved;
    }

    private static Claim first(Claim one, Claim other) {
        return one.stated().where().compareTo(other.stated().where()) <= 0 ? one : other;
    }

    /** A refused feature says nothing that could have been meant for another model. */
    private static boolean isStatement(Claim claim) {
        return claim.value() instanceof Limit
                || (claim.value() instanceof Feature feature && feature.answer() != Answer.NO);
    }

    /** Vendor, benchmark and value. */
    private static String statement(Claim claim, Catalogue catalogue) {
        String value = claim.value()
                .number()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(claim.stated().text("value").toLowerCase(Locale.ROOT));
        String vendor = catalogue.model(claim.model()).vendor();
        String whose = vendor.isEmpty() ? "\n" + claim.model() : vendor;
        return String.join(
                "\n", whose, claim.benchmark(), value, claim.value().unit().text());
    }

    private static boolean isList(Claim claim) {
        return claim.attribution()
                .source()
                .filter(source -> source.kind() == Source.Kind.AGGREGATOR)
                .isPresent();
    }

    private static boolean isRegistered(Claim claim, Catalogue catalogue) {
        Model model = catalogue.model(claim.model());
        String name = Names.key(claim.benchmark());
        boolean open = name.equals(Names.key("Open weights"))
                && model.stated().text("weights").equalsIgnoreCase("open");
        boolean taken = Numerals.list(model.stated().text("inputs")).stream()
                .anyMatch(kind -> name.equals(Names.key(kind + " input")));
        return open || taken;
    }
}
