/**
 * Writing files so that nothing is lost: under a lock, all files of a change or none, whatever happens in between; and
 * a journal from which the last change can be taken back. Knows bytes and files, not what stands in them.
 *
 * <p>How a change runs. Everything it needs is kept in {@code .claimbench/} in the claims folder.
 *
 * <ol>
 *   <li>The record of the change, with what it removes and inserts, is written to {@code prepared}, the new contents to
 *       temporary files beside their targets.
 *   <li>{@code prepared} is renamed to {@code committed}. From here on the change counts.
 *   <li>The temporary files are renamed to their targets.
 *   <li>{@code committed} is renamed into {@code journal/}. The change is complete.
 * </ol>
 *
 * <p>Whoever comes next and finds {@code committed} goes on with step 3, unless somebody has changed one of the files;
 * whoever finds {@code prepared} takes everything back. Each file and each folder is forced to the disk before the step
 * that relies on it.
 */
@NullMarked
package claimbench.store;

import org.jspecify.annotations.NullMarked;
