package claimbench.catalogue;

import claimbench.claim.Claim;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each claim its id: the one its row states, or a short hash of its key. */
final class ClaimIds {

    /** Crockford's base 32: no I, L, O or U. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int SHORT = 6;
    private static final int LONG = 10;

    private ClaimIds() {}

    /** Rows that repeat a key or a stated id are problems and left out. */
    static List<Claim> assign(List<Claim> claims, List<Problem> problems) {
        Map<String, Claim> byKey = new HashMap<>();
        Map<String, Claim> byStatedId = new HashMap<>();
        List<Keyed> kept = new ArrayList<>();
        for (Claim claim : claims) {
            String key = key(claim);
            Claim sameKey = byKey.putIfAbsent(key, claim);
            Claim sameId = claim.id().isEmpty() ? null : byStatedId.putIfAbsent(claim.id(), claim);
            if (sameKey != null) {
                problems.add(ProblemCode.CB201.at(
                        claim.stated().where(),
                        claim.printed(),
                        "model, benchmark, conditions, source and locator are those of "
                                + sameKey.stated().where()));
            } else if (sameId != null) {
                problems.add(ProblemCode.CB204.at(
                        claim.stated().at("claim_id"),
                        claim.id(),
                        "the id stands already at " + sameId.stated().where()));
            } else {
                kept.add(new Keyed(claim, claim.id().isEmpty() ? digits(key) : ""));
            }
        }
        Set<String> ambiguous = ambiguousPrefixes(kept);
        return kept.stream().map(keyed -> keyed.withId(ambiguous)).toList();
    }

    /** A claim, and the digits of its key if its row states no id. */
    private record Keyed(Claim claim, String digits) {

        String prefix() {
            return digits.substring(0, SHORT);
        }

        Claim withId(Set<String> ambiguous) {
            if (digits.isEmpty()) {
                return claim;
            }
            return new Claim(
                    "C-" + (ambiguous.contains(prefix()) ? digits : prefix()),
                    claim.model(),
                    claim.benchmark(),
                    claim.value(),
                    claim.conditions(),
                    claim.attribution(),
                    claim.status(),
                    claim.stated());
        }
    }

    private static Set<String> ambiguousPrefixes(List<Keyed> claims) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Keyed keyed : claims) {
            if (!keyed.digits().isEmpty() && !seen.add(keyed.prefix())) {
                twice.add(keyed.prefix());
            }
        }
        return twice;
    }

    private static String key(Claim claim) {
        return String.join(
                "\n",
                claim.model(),
                claim.benchmark(),
                claim.conditions().toString(),
                claim.attribution().sourceId(),
                claim.locator());
    }

    private static String digits(String key) {
        byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LONG; i++) {
            digits.append(DIGITS.charAt(hash[i] & 31));
        }
        return digits.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
