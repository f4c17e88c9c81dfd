/**
 * Reading the input: files to rows, with every fault of structure or encoding as a problem at its place. Never
 * interprets a cell.
 */
@NullMarked
package claimbench.intake;

import org.jspecify.annotations.NullMarked;
