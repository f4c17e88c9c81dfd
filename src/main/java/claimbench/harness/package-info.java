/**
 * The main job as one function: rows and settings in, one immutable comparison out, which charts and reports are made
 * of.
 */
@NullMarked
package claimbench.harness;

import org.jspecify.annotations.NullMarked;
