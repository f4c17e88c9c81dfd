package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.ClaimStatus;
import claimbench.claim.Retirement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a claim lost its place, and to which.
 *
 * @param steps with day and reason, by day; empty if its note tells none
 * @param successor the claim that stands in its place; empty if none does or nothing says which
 */
public record Succession(Claim claim, List<Retirement> steps, Optional<Claim> successor) {

    public Succession {
        steps = List.copyOf(steps);
    }

    /**
     * What became of a claim that is not active.
     *
     * @param others all that are known
     */
    public static Succession of(Claim claim, Collection<Claim> others) {
        return new Succession(
                claim,
                Retirement.of(claim.note()),
                isReplaced(claim)
                        ? others.stream()
                                .filter(other -> other.isActive() && !other.id().equals(claim.id()))
                                .filter(other -> other.model().equals(claim.model())
                                        && other.benchmark().equals(claim.benchmark())
                                        && sameParty(claim, other))
                                .min(Comparator.comparingInt(other -> -likeness(claim, other)))
                        : Optional.empty());
    }

    private static boolean isReplaced(Claim claim) {
        return claim.status() == ClaimStatus.CORRECTED || claim.status() == ClaimStatus.SUPERSEDED;
    }

    private static boolean sameParty(Claim claim, Claim other) {
        String source = claim.attribution().sourceId();
        String party = claim.attribution().party();
        return (!source.isEmpty() && source.equals(other.attribution().sourceId()))
                || (!party.isEmpty() && party.equals(other.attribution().party()));
    }

    /** Source, conditions and locator, in this order of weight. */
    private static int likeness(Claim claim, Claim other) {
        int source = claim.attribution().sourceId().equals(other.attribution().sourceId()) ? 4 : 0;
        int conditions = claim.conditions().equals(other.conditions()) ? 2 : 0;
        int locator = claim.locator().equals(other.locator()) ? 1 : 0;
        return source + conditions + locator;
    }
}
