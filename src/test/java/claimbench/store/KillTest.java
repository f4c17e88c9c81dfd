package claimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed for real while they write. */
@Tag("long")
final class KillTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostByFiveHundredKills() throws Exception {
        KillRun.Counts counts = KillRun.run(folder, 500, 20261122);

        assertThat(counts.other()).isEmpty();
        assertThat(counts.torn()).as("torn files").isZero();
        assertThat(counts.mixed()).as("files of different states").isZero();
        assertThat(counts.lost()).as("lost states").isZero();
        assertThat(counts.leftover()).as("temporary files left").isZero();
        assertThat(counts.inTheMiddle()).as("kills in the middle of a change").isPositive();
    }
}
