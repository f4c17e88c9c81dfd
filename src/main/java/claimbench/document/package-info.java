/**
 * A report before it has a format: a tree of blocks, made by {@code report} and printed by a writer for each format.
 */
@NullMarked
package claimbench.document;

import org.jspecify.annotations.NullMarked;
