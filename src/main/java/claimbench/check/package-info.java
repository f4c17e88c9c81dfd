/** Whether to believe the claims: every check looks at resolved claims and tells problems; none changes a value. */
@NullMarked
package claimbench.check;

import org.jspecify.annotations.NullMarked;
