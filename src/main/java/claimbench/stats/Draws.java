package claimbench.stats;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The chance of one analysis: a source of random numbers for each numbered draw. A draw depends on the seed and its
 * number alone, so results are the same in any order and on any number of threads.
 *
 * @param seed printed with every result
 * @param count how many draws there are
 */
public record Draws(long seed, int count) {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    public Draws {
        if (count < 1) {
            throw new IllegalArgumentException("no draws: " + count);
        }
    }

    /**
     * The random numbers of a draw, from the beginning each time it is asked for.
     *
     * @param draw from 0
     * @see <a href="https://doi.org/10.1145/3485525">Steele and Vigna 2021, LXM: the generator L64X128Mix</a>
     */
    public UniformRandomProvider draw(int draw) {
        long mixed = mix(seed + GOLDEN * (draw + 1L));
        return RandomSource.L64_X128_MIX.create(new long[] {mixed, mix(mixed + GOLDEN), seed, draw});
    }

    /** Stafford's variant 13 of the finaliser of MurmurHash3, as in {@code java.util.SplittableRandom}. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
