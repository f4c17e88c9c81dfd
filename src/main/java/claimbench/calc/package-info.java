/**
 * Calculations for which claims hold no data: an analyst gives counts or a table, and gets figures with their source.
 * Reads text, computes by {@code stats}, and knows nothing of claims.
 */
@NullMarked
package claimbench.calc;

import org.jspecify.annotations.NullMarked;
