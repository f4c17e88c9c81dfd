/**
 * From cells to scores: one display scale, intervals, the noise of a difference, and what a model shows in a
 * capability. Here numbers become floating point. Later methods of standing have their place here.
 */
@NullMarked
package claimbench.score;

import org.jspecify.annotations.NullMarked;
