/** What a report says: the sections, made of a comparison, as a tree of blocks. */
@NullMarked
package claimbench.report;

import org.jspecify.annotations.NullMarked;
