package claimbench.change;

import claimbench.claim.Claim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which claim of an older state is which of a newer one: looked for by ever looser keys, so that a claim is taken for a
 * new one only where nothing older is left that it can be.
 */
final class Pairing {

    /** The keys, the strictest first. An empty key fits nothing. */
    private static final List<Function<Claim, String>> KEYS = List.of(
            Pairing::statedId,
            claim -> joined(claim.key(), value(claim)),
            Claim::key,
            claim -> joined(place(claim), value(claim), claim.conditions().toString()),
            claim -> joined(place(claim), value(claim), claim.locator()),
            claim -> joined(place(claim), value(claim)),
            claim -> claim.locator().isEmpty()
                    ? ""
                    : joined(
                            claim.model(),
                            claim.benchmark(),
                            claim.conditions().toString(),
                            claim.locator(),
                            value(claim)));

    private final Map<Claim, Claim> earlier = new HashMap<>();
    private final Set<Claim> used = new HashSet<>();

    private Pairing() {}

    /** The older claim of each newer one that has one; {@code old} bears the names of the newer state. */
    static Map<Claim, Claim> of(List<Claim> old, List<Claim> now) {
        Pairing pairing = new Pairing();
        KEYS.forEach(key -> pairing.pair(old, now, key));
        return pairing.earlier;
    }

    private void pair(List<Claim> old, List<Claim> now, Function<Claim, String> key) {
        Map<String, Deque<Claim>> free = new LinkedHashMap<>();
        for (Claim claim : old) {
            String found = used.contains(claim) ? "" : key.apply(claim);
            if (!found.isEmpty()) {
                free.computeIfAbsent(found, unused -> new ArrayDeque<>()).add(claim);
            }
        }
        for (Claim claim : now) {
            Deque<Claim> candidates = earlier.containsKey(claim) ? null : free.get(key.apply(claim));
            if (candidates != null && !candidates.isEmpty()) {
                Claim before = candidates.remove();
                used.add(before);
                earlier.put(claim, before);
            }
        }
    }

    private static String statedId(Claim claim) {
        return claim.stated().text("claim_id");
    }

    private static String value(Claim claim) {
        return claim.value()
                .number()
                .map(number -> number.stripTrailingZeros().toPlainString() + " "
                        + claim.value().unit())
                .orElseGet(() -> claim.stated().text("value"));
    }

    private static String place(Claim claim) {
        return joined(claim.model(), claim.benchmark(), claim.attribution().sourceId());
    }

    private static String joined(String... parts) {
        return String.join("\n", parts);
    }
}
