package claimbench.compare;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a benchmark compares on, as a claim states it: benchmark and setting together are what is compared.
 *
 * @param unit unit of the value; one that does not convert sets the claim apart
 * @param conditions in the order of the benchmark's {@code compare_on}
 */
public record Setting(Unit unit, List<Condition> conditions) {

    /** A condition that is compared; {@code value} is empty where the source does not state it. */
    public record Condition(String key, Optional<String> value) {
        @Override
        public String toString() {
            return value.map(v -> key + "=" + v).orElse(key + " not stated");
        }
    }

    public Setting {
        conditions = List.copyOf(conditions);
    }

    public static Setting of(Claim claim, Benchmark benchmark) {
        return new Setting(
                claim.value().unit(),
                benchmark.compareOn().stream()
                        .map(key -> new Condition(key, claim.conditions().value(key)))
                        .toList());
    }

    public long statedCount() {
        return conditions.stream()
                .filter(condition -> condition.value().isPresent())
                .count();
    }

    /** {@code mode=thinking, harness not stated}; empty if nothing is compared on. */
    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
    }
}
