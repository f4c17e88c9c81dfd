/** Sentences about models, read by a small grammar and judged by the claims for and against them. */
@NullMarked
package claimbench.judge;

import org.jspecify.annotations.NullMarked;
