package claimbench.catalogue;

import claimbench.claim.Claim;
import claimbench.claim.Retirement;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
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

    /**
     * Rows that repeat a key or a stated id are problems and left out. A retired row may share its key with the row that
     * replaced it; the id of the key is then that of the active row, else of the row retired last, and the others get
     * theirs from key, status and value.
     */
    static List<Claim> assign(List<Claim> claims, List<Problem> problems) {
        Map<String, Claim> owners = owners(claims);
        Map<String, Claim> byIdentity = new HashMap<>();
        Map<String, Claim> byStatedId = new HashMap<>();
        List<Keyed> kept = new ArrayList<>();
        for (Claim claim : claims) {
            String key = claim.key();
            boolean owner = claim.isActive() || claim.equals(owners.get(key));
            String identity =
                    owner ? key : String.join("\n", key, claim.status().word(), claim.printed());
            Claim same = byIdentity.putIfAbsent(identity, claim);
            Claim sameId = claim.id().isEmpty() ? null : byStatedId.putIfAbsent(claim.id(), claim);
            if (same != null) {
                problems.add(ProblemCode.CB201.at(
                        claim.stated().where(),
                        claim.printed(),
                        "model, benchmark, conditions, source and locator are those of "
                                + same.stated().where()));
            } else if (sameId != null) {
                problems.add(ProblemCode.CB204.at(
                        claim.stated().at("claim_id"),
                        claim.id(),
                        "the id stands already at " + sameId.stated().where()));
            } else {
                kept.add(new Keyed(claim, claim.id().isEmpty() ? digits(identity) : ""));
            }
        }
        Set<String> ambiguous = ambiguousPrefixes(kept);
        return kept.stream().map(keyed -> keyed.withId(ambiguous)).toList();
    }

    /** The claim of each key that bears the id of the key. */
    private static Map<String, Claim> owners(List<Claim> claims) {
        Map<String, Claim> owners = new HashMap<>();
        for (Claim claim : claims) {
            owners.merge(claim.key(), claim, ClaimIds::owner);
        }
        return owners;
    }

    private static Claim owner(Claim first, Claim second) {
        if (first.isActive() || second.isActive()) {
            return first.isActive() ? first : second;
        }
        LocalDate one = Retirement.lastDay(first).orElse(LocalDate.MIN);
        LocalDate other = Retirement.lastDay(second).orElse(LocalDate.MIN);
        return other.isBefore(one) ? first : second;
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
