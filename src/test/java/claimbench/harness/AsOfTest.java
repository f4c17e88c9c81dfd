package claimbench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.claim.Claim;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims as they stood on a day. */
final class AsOfTest {

    private static final String HEADER = "model,benchmark,value,source,locator,status,note,published\n";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("c.csv");
    }

    private Checkup on(String day, String rows) throws IOException {
        Files.writeString(file, HEADER + rows);
        return Harness.check(ClaimFiles.read(List.of(file)), LocalDate.parse(day));
    }

    private List<String> known(String day, String rows) throws IOException {
        return on(day, rows).resolved().claims().stream()
                .map(claim -> claim.printed() + " " + claim.status().word())
                .toList();
    }

    @Test
    void aClaimCountsUntilTheDayOfItsRetirement() throws IOException {
        String row = "A,X,80,s,t,withdrawn,withdrawn 2026-03-01: reset,2026-01-10\n";
        assertThat(known("2026-01-09", row)).isEmpty();
        assertThat(known("2026-02-28", row)).containsExactly("80 active");
        assertThat(known("2026-03-01", row)).containsExactly("80 withdrawn");
    }

    @Test
    void theReplacementIsNotKnownBeforeTheCorrection() throws IOException {
        String rows = "A,X,80,s,t,corrected,corrected 2026-03-01: slip,2026-01-10\n"
                + "A,X,81,s,t,corrected,corrected 2026-04-01: another slip,2026-01-10\n"
                + "A,X,82,s,t 2,,,2026-01-10\n";
        assertThat(known("2026-02-01", rows)).containsExactly("80 active");
        assertThat(known("2026-03-15", rows)).containsExactly("80 corrected", "81 active");
        assertThat(known("2026-04-01", rows)).containsExactly("80 corrected", "81 corrected", "82 active");
    }

    @Test
    void oneStatusAfterAnotherIsKept() throws IOException {
        String row = "A,X,80,s,t,withdrawn,disputed 2026-02-01: odd; withdrawn 2026-03-01: reset,2026-01-10\n";
        assertThat(known("2026-01-31", row)).containsExactly("80 active");
        assertThat(known("2026-02-10", row)).containsExactly("80 disputed");
        assertThat(known("2026-03-10", row)).containsExactly("80 withdrawn");
    }

    @Test
    void aStatusWithoutADayAlwaysHeld() throws IOException {
        assertThat(known("2026-01-31", "A,X,80,s,t,disputed,withdrawn 2026-03-01: x,2026-01-10\n"))
                .containsExactly("80 disputed");
    }

    @Test
    void problemsOfLaterRowsAreLeftOutAndThoseOfUnreadableOnesStay() throws IOException {
        String rows = "A,X,80,s,t,,,2026-01-10\nB,X,70,u,t,gone,,2026-05-01\nB,X,7o,s,t,,,2026-01-10\n";
        assertThat(codes(on("2026-06-01", rows))).contains(ProblemCode.CB111, ProblemCode.CB102);
        assertThat(codes(on("2026-02-01", rows))).contains(ProblemCode.CB102).doesNotContain(ProblemCode.CB111);
    }

    private static List<ProblemCode> codes(Checkup checkup) {
        return checkup.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aRetiredRowMayShareItsKeyAndTheActiveOneBearsTheIdOfTheKey() throws IOException {
        String active = "A,X,81,s,t,,,2026-01-10\n";
        String retired = "A,X,80,s,t,corrected,,2026-01-10\n";
        String alone = id(active, "81");
        for (String rows : List.of(active + retired, retired + active)) {
            assertThat(id(rows, "81")).isEqualTo(alone);
            assertThat(id(rows, "80")).isNotEqualTo(alone);
        }
        assertThat(id(retired, "80")).isEqualTo(alone);
        assertThat(codes(on("2026-06-01", active + active.replace("81", "82")))).contains(ProblemCode.CB201);
        assertThat(codes(on("2026-06-01", active + retired + retired))).contains(ProblemCode.CB201);
        assertThat(codes(on("2026-06-01", active + retired))).doesNotContain(ProblemCode.CB201);
    }

    @Test
    void ofRetiredRowsAloneTheLastBearsTheIdOfTheKey() throws IOException {
        String first = "A,X,80,s,t,corrected,corrected 2026-03-01: slip,2026-01-10\n";
        String last = "A,X,81,s,t,withdrawn,withdrawn 2026-04-01: reset,2026-01-10\n";
        String alone = id("A,X,1,s,t,,,2026-01-10\n", "1");
        assertThat(id(first + last, "81")).isEqualTo(alone);
        assertThat(id(last + first, "81")).isEqualTo(alone);
    }

    private String id(String rows, String printed) throws IOException {
        return on("2026-06-01", rows).resolved().claims().stream()
                .filter(claim -> claim.printed().equals(printed))
                .map(Claim::id)
                .findFirst()
                .orElseThrow();
    }
}
