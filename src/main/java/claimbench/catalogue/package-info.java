/**
 * What names mean: models, benchmarks, capabilities and sources, and the step from a stated row to a claim. Never
 * guesses: a name that fits several entries, or none, is said so.
 */
@NullMarked
package claimbench.catalogue;

import org.jspecify.annotations.NullMarked;
