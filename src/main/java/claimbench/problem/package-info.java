/**
 * What can be wrong with claims, as values: a problem has a code, a place and a way out. Knows nothing of
 * claims, models or files beyond their names, and never throws.
 */
@NullMarked
package claimbench.problem;

import org.jspecify.annotations.NullMarked;
