package claimbench.harness;

import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.Retirement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims as they stood on an earlier day. A claim that was retired later still held; the one that took its place was
 * not there yet, although its source was.
 */
final class AsOf {

    private final LocalDate day;
    private final Map<String, LocalDate> retiredFirst = new HashMap<>();

    private AsOf(LocalDate day) {
        this.day = day;
    }

    /** What was known on the day, each claim in the state of that day; the order is kept. */
    static List<Claim> known(List<Claim> claims, Catalogue catalogue, LocalDate day) {
        AsOf then = new AsOf(day);
        List<Claim> published = claims.stream()
                .filter(claim -> wasPublished(claim, catalogue, day))
                .toList();
        published.forEach(then::note);
        return published.stream()
                .filter(claim -> !then.tookAPlaceLater(claim))
                .map(claim -> claim.with(Retirement.statusOn(day, claim)))
                .toList();
    }

    /** A board bears the date of its questions, so the model must have been there as well. */
    private static boolean wasPublished(Claim claim, Catalogue catalogue, LocalDate day) {
        boolean released = catalogue
                .model(claim.model())
                .released()
                .map(date -> !date.first().isAfter(day))
                .orElse(true);
        return released
                && claim.attribution()
                        .source()
                        .map(source -> Stamp.wasKnown(source, day))
                        .orElse(false);
    }

    private void note(Claim claim) {
        LocalDate end = end(claim);
        if (end.equals(LocalDate.MAX) || !heldOn(claim)) {
            return;
        }
        retiredFirst.merge(claim.key(), end, AsOf::earlier);
        if (claim.status() == ClaimStatus.CORRECTED) {
            retiredFirst.merge(place(claim), end, AsOf::earlier);
        }
    }

    /** True if another claim, retired before this one, held its place on the day. */
    private boolean tookAPlaceLater(Claim claim) {
        LocalDate end = end(claim);
        return heldOn(claim)
                && (retiredFirst.getOrDefault(claim.key(), LocalDate.MAX).isBefore(end)
                        || retiredFirst
                                .getOrDefault(place(claim), LocalDate.MAX)
                                .isBefore(end));
    }

    private boolean heldOn(Claim claim) {
        return Retirement.statusOn(day, claim) == ClaimStatus.ACTIVE;
    }

    /** The day after the one asked for on which the claim was retired; far away if it was not. */
    private LocalDate end(Claim claim) {
        return claim.isActive()
                ? LocalDate.MAX
                : Retirement.of(claim.note()).stream()
                        .map(Retirement::day)
                        .filter(retired -> retired.isAfter(day))
                        .findFirst()
                        .orElse(LocalDate.MAX);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    /** A corrected value may stand elsewhere in its source. */
    private static String place(Claim claim) {
        return String.join(
                "\n",
                claim.model(),
                claim.benchmark(),
                claim.conditions().toString(),
                claim.attribution().sourceId());
    }
}
