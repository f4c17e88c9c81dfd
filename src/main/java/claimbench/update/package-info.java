/**
 * From what is asked (a claim to add, a cell to set, a claim to retire) to the edits of files that do it. Reads and
 * writes nothing; knows no command line.
 */
@NullMarked
package claimbench.update;

import org.jspecify.annotations.NullMarked;
