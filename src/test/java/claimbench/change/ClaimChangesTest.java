package claimbench.change;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Harness;
import claimbench.harness.Harness.Checkup;
import claimbench.intake.ClaimFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which claim of one state is which of another. */
final class ClaimChangesTest {

    private static final String HEADER = "model,benchmark,value,conditions,source,locator,status,note,claim_id\n";

    @TempDir
    private Path folder;

    private Checkup state(String name, String rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, HEADER + rows);
        return Harness.check(ClaimFiles.read(List.of(file)));
    }

    private List<String> changes(String old, String now) throws IOException {
        return ClaimChanges.between(state("old.csv", old), state("now.csv", now)).claims().stream()
                .map(change -> change.kind().word() + " " + change.claim().model() + " "
                        + change.cells().stream()
                                .map(cell -> cell.column() + ": " + cell.before() + " → " + cell.after())
                                .collect(Collectors.joining(", ")))
                .map(String::strip)
                .toList();
    }

    @Test
    void orderQuotesAndFinalZerosAreNoChange() throws IOException {
        assertThat(changes(
                        "A,X,80.5,,card,t1,,,\nB,X,70,,card,t1,,,\n",
                        "B,X,\"70\",,card,t1,,,\nA,X,80.50,,card,t1,,,\n"))
                .isEmpty();
    }

    @Test
    void oneCellIsOneChange() throws IOException {
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,81,,card,t1,,,\n")).containsExactly("changed A value: 80 → 81");
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,80,,card,t2,,,\n"))
                .containsExactly("changed A locator: t1 → t2");
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,80,mode=thinking,card,t1,,,\n"))
                .containsExactly("changed A conditions:  → mode=thinking");
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,80,,card-2,t1,,,\n"))
                .containsExactly("changed A source: card → card-2");
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,80,,card,t1,,seen twice,\n"))
                .containsExactly("changed A note:  → seen twice");
    }

    @Test
    void anOwnIdHoldsThroughEveryOtherChange() throws IOException {
        assertThat(changes("A,X,80,,card,t1,,,mine\n", "A,X,81,mode=thinking,post,p2,,,mine\n"))
                .containsExactly(
                        "changed A value: 80 → 81, conditions:  → mode=thinking, source: card → post, locator: t1 → p2");
    }

    @Test
    void anotherValueUnderOtherConditionsIsAnotherClaim() throws IOException {
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,85,mode=thinking,card,t1,,,\n"))
                .containsExactly("removed A", "new A");
    }

    @Test
    void aCorrectionIsTheOldRowRetiredAndANewOne() throws IOException {
        assertThat(changes(
                        "A,X,80,,card,t1,,,\n",
                        "A,X,80,,card,t1,corrected,corrected 2026-03-01: slip,\nA,X,81,,card,t1,,,\n"))
                .containsExactly("corrected A status:  → corrected, note:  → corrected 2026-03-01: slip", "new A");
    }

    @Test
    void aCorrectionIsToldAlikeWhicheverRowStandsFirst() throws IOException {
        assertThat(changes("A,X,80,,card,t1,,,\n", "A,X,81,,card,t1,,,\nA,X,80,,card,t1,corrected,,\n"))
                .containsExactly("corrected A status:  → corrected", "new A");
    }

    @Test
    void everyStatusHasItsWord() throws IOException {
        String old = "A,X,80,,card,t1,,,\n";
        for (String word : List.of("withdrawn", "disputed", "superseded", "corrected")) {
            assertThat(changes(old, "A,X,80,,card,t1," + word + ",,\n"))
                    .containsExactly(word + " A status:  → " + word);
            assertThat(changes("A,X,80,,card,t1," + word + ",,\n", old))
                    .containsExactly("active again A status: " + word + " →");
        }
    }

    @Test
    void registriesAreComparedEntryByEntry() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Path now = Files.createDirectories(folder.resolve("now"));
        Files.writeString(old.resolve("models.csv"), "name,vendor,aliases\nA,Anton,\nB,Berta,\nGone,Emil,\n");
        Files.writeString(now.resolve("models.csv"), "name,vendor,aliases\nA,Anton AG,\nB-2,Berta,B\nC,Cesar,\n");
        Files.writeString(old.resolve("c.csv"), HEADER + "A,X,80,,,,,,\nB,X,70,,,,,,\n");
        Files.writeString(now.resolve("c.csv"), HEADER + "A,X,80,,,,,,\nB,X,70,,,,,,\n");
        ClaimChanges changes = ClaimChanges.between(
                Harness.check(ClaimFiles.read(List.of(old))), Harness.check(ClaimFiles.read(List.of(now))));
        assertThat(changes.claims()).isEmpty();
        assertThat(changes.entries())
                .extracting(entry ->
                        entry.what() + " " + entry.name() + " " + entry.kind().word() + " " + entry.cells())
                .containsExactly(
                        "model C new []",
                        "model A changed [CellChange[column=vendor, before=Anton, after=Anton AG]]",
                        "model B-2 changed [CellChange[column=name, before=B, after=B-2],"
                                + " CellChange[column=aliases, before=, after=B]]",
                        "model Gone removed []");
    }

    /** Whatever happens to rows, each old claim is kept, changed or removed, and each new one kept, changed or new. */
    @Test
    void nothingIsLostAndNothingIsToldTwice() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<String> old =
                    IntStream.range(0, 12).mapToObj(i -> row(random)).distinct().toList();
            List<String> now = new ArrayList<>(old);
            Collections.shuffle(now, random);
            for (int i = 0; i < 4; i++) {
                now.remove(random.nextInt(now.size()));
                now.add(row(random));
            }
            Checkup before = state("old.csv", String.join("", old));
            Checkup after =
                    state("now.csv", String.join("", now.stream().distinct().toList()));
            List<ClaimChange> changes = ClaimChanges.between(before, after).claims();
            long gone =
                    changes.stream().filter(change -> change.after().isEmpty()).count();
            long appeared =
                    changes.stream().filter(change -> change.before().isEmpty()).count();
            assertThat(before.resolved().claims().size() - gone)
                    .isEqualTo(after.resolved().claims().size() - appeared);
            assertThat(changes).doesNotHaveDuplicates();
            assertThat(changes.stream().flatMap(change -> change.before().stream()))
                    .doesNotHaveDuplicates();
            assertThat(ClaimChanges.between(after, before).claims()).hasSameSizeAs(changes);
            assertThat(ClaimChanges.between(before, before).isEmpty()).isTrue();
        }
    }

    private static String row(Random random) {
        return "AB".charAt(random.nextInt(2)) + ",X," + (70 + random.nextInt(3)) + ","
                + List.of("", "mode=thinking").get(random.nextInt(2)) + ",s" + random.nextInt(2) + ",t"
                + random.nextInt(2) + "," + List.of("", "", "withdrawn").get(random.nextInt(3)) + ",,\n";
    }
}
