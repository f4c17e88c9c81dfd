/**
 * CSV files as they stand, byte for byte: where each cell begins and ends, and the smallest change that an edit needs.
 * What the cells mean is known elsewhere.
 */
@NullMarked
package claimbench.csv;

import org.jspecify.annotations.NullMarked;
