/** The command line: options in, exit code out. The work is done by the packages it calls. */
@NullMarked
package claimbench.cli;

import org.jspecify.annotations.NullMarked;
