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
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Claim sameKey = byKey.putIfAbsent(key(claim), claim);
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
                kept.add(claim);
            }
        }
        Set<String> ambiguous = ambiguousPrefixes(kept);
        return kept.stream().map(claim -> withId(claim, ambiguous)).toList();
    }

    private static Set<String> ambiguousPrefixes(List<Claim> claims) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Claim claim : claims) {
            String digits = digits(key(claim)).substring(0, SHORT);
            if (!seen.add(digits)) {
                twice.add(digits);
            }
        }
        return twice;
    }

    private static Claim withId(Claim claim, Set<String> ambiguous) {
        if (!claim.id().isEmpty()) {
            return claim;
        }
        String digits = digits(key(claim));
        String id = "C-" + digits.substring(0, ambiguous.contains(digits.substring(0, SHORT)) ? LONG : SHORT);
        return new Claim(
                id,
                claim.model(),
                claim.benchmark(),
                claim.value(),
                claim.conditions(),
                claim.attribution(),
                claim.status(),
                claim.stated());
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
