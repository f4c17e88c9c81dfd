/**
 * One writer per file format. A writer escapes what it prints and decides nothing about the content; the same
 * document gives the same bytes on every machine.
 */
@NullMarked
package claimbench.format;

import org.jspecify.annotations.NullMarked;
