package claimbench.change;

import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Names;
import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.harness.Comparison;
import claimbench.harness.Harness.Checkup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What differs between two states of the claims, row by row.
 *
 * @param claims in the order of {@link ClaimChange#ORDER}
 * @param entries those of the registries, by registry and name
 */
public record ClaimChanges(List<ClaimChange> claims, List<EntryChange> entries) {

    private static final List<Table> REGISTRIES =
            List.of(Table.CAPABILITIES, Table.MODELS, Table.BENCHMARKS, Table.SOURCES, Table.CONTEXT);

    private static final Comparator<EntryChange> BY_REGISTRY = Comparator.comparing(EntryChange::registry)
            .thenComparing(EntryChange::kind)
            .thenComparing(EntryChange::name);

    public ClaimChanges {
        claims = claims.stream().sorted(ClaimChange.ORDER).toList();
        entries = entries.stream().sorted(BY_REGISTRY).toList();
    }

    /** Compares two states; rows that cannot be read take no part. */
    public static ClaimChanges between(Checkup old, Checkup now) {
        List<EntryChange> entries = new ArrayList<>();
        for (Table registry : REGISTRIES) {
            entries.addAll(entries(registry, old, now));
        }
        List<Claim> earlier = renamed(old.resolved().claims(), now.resolved().catalogue());
        return new ClaimChanges(between(earlier, now.resolved().claims()), entries);
    }

    /** Compares the claims that take part in two comparisons. */
    public static List<ClaimChange> between(Comparison old, Comparison now) {
        return between(renamed(old.claims(), now.catalogue()), now.claims());
    }

    private static List<ClaimChange> between(List<Claim> old, List<Claim> now) {
        Map<Claim, Claim> pairs = Pairing.of(old, now);
        List<ClaimChange> changes = new ArrayList<>();
        for (Claim claim : now) {
            Claim before = pairs.get(claim);
            if (before == null) {
                changes.add(ClaimChange.appeared(claim));
            } else {
                ClaimChange.of(before, claim).ifPresent(changes::add);
            }
        }
        Set<Claim> kept = new HashSet<>(pairs.values());
        old.stream()
                .filter(claim -> !kept.contains(claim))
                .map(ClaimChange::gone)
                .forEach(changes::add);
        changes.sort(ClaimChange.ORDER);
        return changes;
    }

    /** Only the changes of some claims; the registries are left out. */
    public ClaimChanges of(Predicate<Claim> wanted) {
        return new ClaimChanges(
                claims.stream().filter(change -> wanted.test(change.claim())).toList(), List.of());
    }

    public boolean isEmpty() {
        return claims.isEmpty() && entries.isEmpty();
    }

    /** How many claims of each kind, in the order of the kinds; kinds without any are absent. */
    public Map<ClaimChange.Kind, Long> counts() {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        ClaimChange::kind, () -> new EnumMap<>(ClaimChange.Kind.class), Collectors.counting()));
    }

    /** The older claims under the names that models and benchmarks have now, where they were renamed. */
    private static List<Claim> renamed(List<Claim> claims, Catalogue now) {
        Names models = now.modelNames();
        Names benchmarks = now.benchmarkNames();
        return claims.stream()
                .map(claim -> claim.renamed(newName(claim.model(), models), newName(claim.benchmark(), benchmarks)))
                .toList();
    }

    private static String newName(String name, Names names) {
        return names.resolve(name).match(found -> found.name(), ambiguous -> name, unknown -> name);
    }

    private static List<EntryChange> entries(Table registry, Checkup old, Checkup now) {
        Map<String, StatedRow> before = rows(registry, old);
        Map<String, StatedRow> after = rows(registry, now);
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : before.keySet()) {
            String renamed = after.containsKey(name) ? name : newName(name, registry, now);
            boolean taken = before.containsKey(renamed) || names.containsKey(renamed);
            names.put(taken ? name : renamed, name);
        }
        List<EntryChange> changes = new ArrayList<>();
        after.forEach((name, row) -> {
            StatedRow earlier = before.get(names.getOrDefault(name, name));
            if (earlier == null) {
                changes.add(new EntryChange(registry, name, EntryChange.Kind.NEW, List.of()));
            } else if (!CellChange.between(earlier, row).isEmpty()) {
                changes.add(
                        new EntryChange(registry, name, EntryChange.Kind.CHANGED, CellChange.between(earlier, row)));
            }
        });
        names.forEach((name, earlier) -> {
            if (!after.containsKey(name)) {
                changes.add(new EntryChange(registry, earlier, EntryChange.Kind.REMOVED, List.of()));
            }
        });
        return changes;
    }

    private static String newName(String name, Table registry, Checkup now) {
        return switch (registry) {
            case MODELS -> newName(name, now.resolved().catalogue().modelNames());
            case BENCHMARKS -> newName(name, now.resolved().catalogue().benchmarkNames());
            case CAPABILITIES, SOURCES, CONTEXT, CLAIMS -> name;
        };
    }

    /** Rows by what names them; the first of a name counts, as it does for the catalogue. */
    private static Map<String, StatedRow> rows(Table registry, Checkup state) {
        List<String> key = registry.requiredColumns();
        Map<String, StatedRow> rows = new LinkedHashMap<>();
        for (StatedRow row : state.tables().of(registry)) {
            rows.putIfAbsent(key.stream().map(row::text).collect(Collectors.joining(": ")), row);
        }
        return rows;
    }
}
