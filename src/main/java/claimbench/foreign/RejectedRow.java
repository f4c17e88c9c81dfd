package claimbench.foreign;

/**
 * A cell that cannot become a claim as it stands.
 *
 * @param row the texts as printed under the columns of the claims file
 * @param problem what is wrong and what to write instead
 */
public record RejectedRow(ProposedRow row, String problem) {}
