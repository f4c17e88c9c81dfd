/**
 * The claims as an Excel workbook, and a workbook's changes as edits of the claims. A workbook carries the texts it was
 * made from, so that only what was changed in it comes back.
 */
@NullMarked
package claimbench.workbook;

import org.jspecify.annotations.NullMarked;
