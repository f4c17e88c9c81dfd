/**
 * What vendors say held against what others measured: gaps, rival tables, omissions and choices of benchmarks. Here a
 * finished comparison is read; nothing in it is changed.
 */
@NullMarked
package claimbench.audit;

import org.jspecify.annotations.NullMarked;
