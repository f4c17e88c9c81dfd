/**
 * What differs between two states of the claims: which rows, and what that moves in the comparison. Values only; knows
 * neither files nor how a difference is printed.
 */
@NullMarked
package claimbench.change;

import org.jspecify.annotations.NullMarked;
