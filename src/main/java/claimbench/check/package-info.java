/**
 * Whether to believe it: plausibility of values, rows against each other, names, references, evidence and dates.
 * Never changes a claim; what is wrong is told with the place and the way out.
 */
@NullMarked
package claimbench.check;

import org.jspecify.annotations.NullMarked;
