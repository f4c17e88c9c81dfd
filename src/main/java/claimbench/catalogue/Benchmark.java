package claimbench.catalogue;

import claimbench.claim.StatedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that claims give a value of.
 *
 * @param compareOn the conditions that must agree before two values are like for like
 * @param items number of test items, where known
 * @param stated the row of benchmarks.csv, or the first row that names the benchmark
 * @param registered true if benchmarks.csv has it; otherwise its scale is inferred
 */
public record Benchmark(
        String name,
        String capability,
        Kind kind,
        List<String> aliases,
        Scale scale,
        List<String> compareOn,
        OptionalInt items,
        StatedRow stated,
        boolean registered) {

    /** What kind of value it is. */
    public enum Kind {
        /** A measured result. */
        SCORE,
        /** A stated maximum, size, speed or price. */
        LIMIT,
        /** Yes, no or partly. */
        FEATURE;

        public static Optional<Kind> find(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Benchmark {
        aliases = List.copyOf(aliases);
        compareOn = List.copyOf(compareOn);
    }

    /** Names are unique in a catalogue; hashing the whole row would cost more than all look-ups. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Benchmark benchmark && name.equals(benchmark.name));
    }

    public boolean isScore() {
        return kind == Kind.SCORE;
    }

    public String measures() {
        return stated.text("measures");
    }

    public String caveat() {
        return stated.text("caveat");
    }
}
