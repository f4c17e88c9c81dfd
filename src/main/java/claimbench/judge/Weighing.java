package claimbench.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one rule by which evidence becomes a verdict.
 *
 * <p>Evidence of strength {@link Strength#NOTHING} is passed over. What is left is contested if some of it is for and
 * some against the sentence, of whatever strength. Otherwise the strongest kind decides, of two models' values those of
 * one table before those of two sources: within noise if it tells nothing apart, supported if it is independent and for, supported by vendor figures only if it is a vendor's and for,
 * contested if it is against. Weak evidence alone is not comparable.
 */
final class Weighing {

    private Weighing() {}

    /** Empty if nothing counts. */
    static Optional<Verdict> verdict(Collection<? extends Evidence> evidence) {
        List<? extends Evidence> counted =
                evidence.stream().filter(Evidence::counts).toList();
        Optional<Strength> best = counted.stream().map(Evidence::strength).min(Strength::compareTo);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        boolean pro = has(Side.FOR, counted);
        boolean contra = has(Side.AGAINST, counted);
        if (best.get() == Strength.WEAK) {
            return Optional.of(Verdict.NOT_COMPARABLE);
        }
        if (pro && contra) {
            return Optional.of(Verdict.CONTESTED);
        }
        int first = counted.stream().mapToInt(Evidence::rank).min().orElse(0);
        List<? extends Evidence> strongest =
                counted.stream().filter(one -> one.rank() == first).toList();
        if (has(Side.AGAINST, strongest)) {
            return Optional.of(Verdict.CONTESTED);
        }
        if (!has(Side.FOR, strongest)) {
            return Optional.of(Verdict.WITHIN_NOISE);
        }
        return Optional.of(best.get() == Strength.INDEPENDENT ? Verdict.SUPPORTED : Verdict.VENDOR_FIGURES_ONLY);
    }

    static boolean has(Side side, Collection<? extends Evidence> evidence) {
        return count(side, evidence) > 0;
    }

    static long count(Side side, Collection<? extends Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.counts() && one.side() == side)
                .count();
    }

    /** What a reader must know of how the evidence was weighed. */
    static List<String> remarks(Collection<? extends Evidence> evidence) {
        List<String> remarks = new ArrayList<>();
        long pro = count(Side.FOR, evidence);
        long contra = count(Side.AGAINST, evidence);
        boolean weak = evidence.stream().filter(Evidence::counts).allMatch(one -> one.strength() == Strength.WEAK);
        if (weak && pro + contra > 0) {
            remarks.add("What there is is weak" + (contra == 0 ? " and for it." : pro == 0 ? " and against it." : "."));
        } else if (contra > 0 && pro == 0) {
            remarks.add(
                    count(Side.NEITHER, evidence) == 0
                            ? "All comparable evidence is against it."
                            : "No comparable evidence is for it.");
        }
        if (pro > 0 && contra > 0 && !weak) {
            Strength strongestFor = strongest(Side.FOR, evidence);
            Strength strongestAgainst = strongest(Side.AGAINST, evidence);
            if (strongestFor != strongestAgainst) {
                boolean forIsBetter = strongestFor.compareTo(strongestAgainst) < 0;
                remarks.add("The stronger evidence is " + (forIsBetter ? "for" : "against") + " it ("
                        + (forIsBetter ? strongestFor : strongestAgainst).meaning() + "), weaker evidence is "
                        + (forIsBetter ? "against" : "for") + " it ("
                        + (forIsBetter ? strongestAgainst : strongestFor).meaning() + ").");
            }
        }
        return remarks;
    }

    private static Strength strongest(Side side, Collection<? extends Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.side() == side)
                .map(Evidence::strength)
                .min(Strength::compareTo)
                .orElse(Strength.NOTHING);
    }
}
