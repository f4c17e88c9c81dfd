/** Memos that people wrote, and the parts of a report that they ask for in them. */
@NullMarked
package claimbench.memo;

import org.jspecify.annotations.NullMarked;
