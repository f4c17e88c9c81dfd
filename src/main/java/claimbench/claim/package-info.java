/**
 * The words of the trade: what a source says about a model, where it stands, who is behind it and under which
 * conditions. Values only; knows no registry, no file format and no comparison.
 */
@NullMarked
package claimbench.claim;

import org.jspecify.annotations.NullMarked;
