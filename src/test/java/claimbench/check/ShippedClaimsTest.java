package claimbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.catalogue.Resolved;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Checked;
import claimbench.problem.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A false alarm on data that was read with care is a bug of the check. */
class ShippedClaimsTest {

    @Test
    void claimsOfTheProjectGiveNoWarningAndFewNotes() {
        Checked<Resolved> checked =
                ClaimFiles.read(List.of(Path.of("claims"))).then(Resolved::of).then(ClaimCheck::check);
        assertThat(checked.problems())
                .noneMatch(problem -> problem.severity().atLeast(Severity.WARNING))
                .hasSizeLessThan(40);
        assertThat(checked.value().claims()).hasSizeGreaterThan(2_600);
    }
}
