/**
 * Which values may stand side by side: settings, evidence tiers, copies, and the cells of the matrix, which say why
 * they are empty. Decimals only; knows no score, no chart and no file.
 */
@NullMarked
package claimbench.compare;

import org.jspecify.annotations.NullMarked;
