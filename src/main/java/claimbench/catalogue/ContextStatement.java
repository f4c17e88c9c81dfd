package claimbench.catalogue;

import claimbench.claim.StatedRow;

/** A statement about a company or the market, for background only. */
public record ContextStatement(String subject, String statement, String source, StatedRow stated) {}
