/** Reports as documents of an office suite, and parts of reports inside documents that people wrote. */
@NullMarked
package claimbench.office;

import org.jspecify.annotations.NullMarked;
