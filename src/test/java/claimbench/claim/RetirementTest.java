package claimbench.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetirementTest {

    @Test
    void aNoteTellsStatusDayAndReason() {
        assertThat(Retirement.of("withdrawn 2026-03-01: the board was reset"))
                .containsExactly(
                        new Retirement(ClaimStatus.WITHDRAWN, LocalDate.of(2026, 3, 1), "the board was reset"));
        assertThat(Retirement.of("seen twice; corrected 2026-03-01: a slip; says the post; withdrawn 2026-02-01: x"))
                .extracting(Retirement::toString)
                .containsExactly("withdrawn 2026-02-01: x", "corrected 2026-03-01: a slip; says the post");
    }

    @Test
    void otherWordsAreNoRetirement() {
        for (String note : List.of(
                "",
                "withdrawn",
                "withdrawn 2026-03-01",
                "withdrawn 2026-02-30: no such day",
                "withdrawn 2026-03: no day",
                "not withdrawn 2026-03-01: x",
                "lost 2026-03-01: x",
                "active 2026-03-01: x")) {
            assertThat(Retirement.of(note)).as(note).isEmpty();
        }
    }

    @Test
    void theFormThatIsWrittenIsTheFormThatIsRead() {
        for (ClaimStatus status : ClaimStatus.values()) {
            Retirement written = new Retirement(status, LocalDate.of(2026, 3, 1), "why not: because");
            assertThat(Retirement.of("before; " + written))
                    .isEqualTo(status == ClaimStatus.ACTIVE ? List.of() : List.of(written));
        }
    }
}
