package claimbench.foreign;

import claimbench.claim.Claim;

/** A row of the table and the claim of the same model, benchmark, conditions and source that stands already. */
public record KnownValue(ProposedRow row, Claim claim) {}
