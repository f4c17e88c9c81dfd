/**
 * Tables as others publish them: from the bytes of a file to a proposal of claim rows. Pure functions; nothing is
 * written, nothing is guessed in silence, and every cell that holds something ends in the proposal.
 */
@NullMarked
package claimbench.foreign;

import org.jspecify.annotations.NullMarked;
