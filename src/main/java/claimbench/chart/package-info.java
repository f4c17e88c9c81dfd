/**
 * Pictures of a comparison: what is to be drawn comes in as small specs, what goes out is a {@link
 * claimbench.chart.Drawing} with its text, its data and its files. Knows nothing of claims or of how values were
 * compared, sorts nothing and computes no number that it prints.
 */
@NullMarked
package claimbench.chart;

import org.jspecify.annotations.NullMarked;
