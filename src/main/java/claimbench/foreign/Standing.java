package claimbench.foreign;

import claimbench.claim.Claim;
import claimbench.claim.Conditions;
import claimbench.claim.Unit;
import claimbench.problem.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the claims, and the rows already proposed, say about a model, benchmark, conditions and source. */
final class Standing {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");

    private record Key(String model, String benchmark, String conditions, String source, String id) {}

    private final Map<Key, List<Claim>> claims = new HashMap<>();
    private final Map<Key, ProposedRow> proposed = new HashMap<>();

    Standing(List<Claim> existing) {
        for (Claim claim : existing) {
            Key key = new Key(
                    claim.model(),
                    claim.benchmark(),
                    claim.conditions().toString(),
                    source(claim.stated()::text),
                    claim.stated().text("claim_id"));
            claims.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
        }
    }

    private static Key key(ProposedRow row) {
        String conditions = Conditions.parse(row.text("conditions"), Location.ofFile(""))
                .value()
                .toString();
        return new Key(row.text("model"), row.text("benchmark"), conditions, source(row::text), row.text("claim_id"));
    }

    /** The id of the source; where there is none, what the row says of it. */
    private static String source(UnaryOperator<String> cell) {
        String id = cell.apply("source");
        return id.isEmpty() ? cell.apply("source_title") + "\n" + cell.apply("publisher") : id;
    }

    /** The claim that the row repeats. */
    Optional<Claim> same(ProposedRow row) {
        return claims.getOrDefault(key(row), List.of()).stream()
                .filter(claim -> sameValue(claim, row))
                .findFirst();
    }

    /** A claim that says another number. */
    Optional<Claim> other(ProposedRow row) {
        return claims.getOrDefault(key(row), List.of()).stream().findFirst();
    }

    /** The row of this import that is about the same; where there is none, this row from now on. */
    Optional<ProposedRow> proposedBefore(ProposedRow row) {
        return Optional.ofNullable(proposed.putIfAbsent(key(row), row));
    }

    private static boolean sameValue(Claim claim, ProposedRow row) {
        String text = row.text("value");
        Optional<BigDecimal> number = claim.value().number();
        if (number.isEmpty() || !NUMBER.matcher(text).matches()) {
            return claim.stated().text("value").equalsIgnoreCase(text);
        }
        Unit scale = claim.value().unit();
        Unit unit =
                row.text("unit").isEmpty() ? scale : Unit.find(row.text("unit")).orElse(scale);
        return unit.convertsTo(scale)
                && unit.convert(new BigDecimal(text), scale).compareTo(number.get()) == 0;
    }
}
