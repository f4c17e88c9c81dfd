/**
 * Plain arithmetic: arrays and numbers in, records out. Knows no models and no benchmarks. Each method names the paper
 * or code it follows.
 */
@NullMarked
package claimbench.stats;

import org.jspecify.annotations.NullMarked;
