/**
 * Sentences about models, read and held against claims: what is understood, what speaks for and against it, and what
 * would settle it.
 */
@NullMarked
package claimbench.judge;

import org.jspecify.annotations.NullMarked;
