package claimbench.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one rule by which evidence becomes a verdict.
 *
 * <p>Evidence of strength {@link Strength#NOTHING} is passed over; weak evidence alone is not comparable. What is left
 * is contested if some of it is for and some against the sentence, of whatever strength. Otherwise the strongest kind
 * decides, of two models' values those of one table before those of two sources: within noise if more of it tells
 * nothing apart than does; contested if it is against; supported if it is independent and for; supported by vendor
 * figures only if it is a vendor's and for.
 */
final class Weighing {

    private Weighing() {}

    /** Empty if nothing counts. */
    static Optional<Verdict> verdict(Collection<? extends Evidence> evidence) {
        List<Evidence> strongest = strongest(evidence);
        if (strongest.isEmpty()) {
            return Optional.empty();
        }
        Strength strength = strongest.get(0).strength();
        if (strength == Strength.WEAK) {
            return Optional.of(Verdict.NOT_COMPARABLE);
        }
        if (has(Side.FOR, evidence) && has(Side.AGAINST, evidence)) {
            return Optional.of(Verdict.CONTESTED);
        }
        long close = count(Side.NEITHER, strongest);
        if (close > strongest.size() - close) {
            return Optional.of(Verdict.WITHIN_NOISE);
        }
        if (has(Side.AGAINST, strongest)) {
            return Optional.of(Verdict.CONTESTED);
        }
        return Optional.of(strength == Strength.INDEPENDENT ? Verdict.SUPPORTED : Verdict.VENDOR_FIGURES_ONLY);
    }

    /** What counts and weighs most. */
    private static List<Evidence> strongest(Collection<? extends Evidence> evidence) {
        int first = evidence.stream()
                .filter(Evidence::counts)
                .mapToInt(Evidence::rank)
                .min()
                .orElse(-1);
        return evidence.stream()
                .filter(one -> one.counts() && one.rank() == first)
                .<Evidence>map(one -> one)
                .toList();
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
        List<Evidence> strongest = strongest(evidence);
        boolean pro = has(Side.FOR, evidence);
        boolean contra = has(Side.AGAINST, evidence);
        if (strongest.stream().anyMatch(one -> one.strength() == Strength.WEAK)) {
            return List.of(weak(pro, contra));
        }
        if (contra && !pro) {
            remarks.add(against(has(Side.NEITHER, evidence)));
        }
        long close = count(Side.NEITHER, strongest);
        if (close > 0 && close < strongest.size()) {
            remarks.add("Of the " + strongest.size() + " strongest comparisons, " + close
                    + (close == 1 ? " tells" : " tell") + " nothing apart.");
        }
        if (pro && contra) {
            unequal(evidence).ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Of evidence of which nothing is for a sentence. */
    static String against(boolean someIsClose) {
        return someIsClose ? "No comparable evidence is for it." : "All comparable evidence is against it.";
    }

    private static String weak(boolean pro, boolean contra) {
        if (pro && contra) {
            return "What there is is weak, some of it for it and some against it.";
        }
        return pro
                ? "What there is is weak, and for it."
                : contra ? "What there is is weak, and against it." : "What there is is weak, and tells nothing apart.";
    }

    /** Which side has the better evidence of a contest; empty if both are equal. */
    private static Optional<String> unequal(Collection<? extends Evidence> evidence) {
        Strength pro = best(Side.FOR, evidence);
        Strength contra = best(Side.AGAINST, evidence);
        if (pro == contra) {
            return Optional.empty();
        }
        boolean forIsBetter = pro.compareTo(contra) < 0;
        return Optional.of("The stronger evidence is " + (forIsBetter ? "for" : "against") + " it ("
                + (forIsBetter ? pro : contra).meaning() + "), weaker evidence is "
                + (forIsBetter ? "against" : "for") + " it (" + (forIsBetter ? contra : pro).meaning() + ").");
    }

    private static Strength best(Side side, Collection<? extends Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.side() == side)
                .map(Evidence::strength)
                .min(Strength::compareTo)
                .orElse(Strength.NOTHING);
    }
}
