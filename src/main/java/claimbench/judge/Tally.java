package claimbench.judge;

import claimbench.score.CapabilityScore;
import java.util.List;
import java.util.function.Predicate;

/**
 * How two models stand on the benchmarks of a capability that both have values on.
 *
 * @param shared all of them
 * @param ahead on how many the first is ahead, beyond sampling error or with the interval not known
 * @param within on how many the gap is within sampling error
 * @param mixed on how many there is evidence for both
 * @param unlike on how many the values cannot be compared
 */
record Tally(long shared, long ahead, long within, long behind, long mixed, long unlike) {

    static Tally of(List<HeadToHead> benchmarks) {
        long ahead = count(benchmarks, HeadToHead::isAhead);
        long behind = count(benchmarks, HeadToHead::isBehind);
        long contested = count(benchmarks, meeting -> meeting.verdict() == Verdict.CONTESTED);
        return new Tally(
                benchmarks.size(),
                ahead,
                count(benchmarks, meeting -> meeting.verdict() == Verdict.WITHIN_NOISE),
                behind,
                contested - behind,
                count(benchmarks, meeting -> meeting.verdict() == Verdict.NOT_COMPARABLE));
    }

    private static long count(List<HeadToHead> benchmarks, Predicate<HeadToHead> which) {
        return benchmarks.stream().filter(which).count();
    }

    long decided() {
        return ahead + within + behind + mixed;
    }

    /** True if there is nothing on the side of the first. */
    boolean isAllAgainst() {
        return behind > 0 && ahead + mixed == 0;
    }

    boolean isContested() {
        return mixed > 0 || (ahead > 0 && behind > 0);
    }

    /** What most benchmarks say: at least {@link CapabilityScore#LEAST_BENCHMARKS}, and twice as many as the others. */
    Side majority() {
        return isMajority(ahead, behind) ? Side.FOR : isMajority(behind, ahead) ? Side.AGAINST : Side.NEITHER;
    }

    private static boolean isMajority(long more, long less) {
        return more >= CapabilityScore.LEAST_BENCHMARKS && more >= 2 * less;
    }

    String words() {
        return "Of " + BenchmarkCase.of(shared, "shared benchmark") + ": ahead on " + ahead
                + ", within sampling error on " + within + ", behind on " + behind + ", contested on " + mixed
                + ", not comparable on " + unlike + ".";
    }
}
