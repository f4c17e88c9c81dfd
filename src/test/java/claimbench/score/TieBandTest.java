package claimbench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimbench.compare.BenchmarkColumn;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.stats.Proportion;
import claimbench.testing.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieBandTest {

    @TempDir
    Path folder;

    private Optional<TieBand> band(String benchmark, String claims) throws IOException {
        Files.writeString(
                folder.resolve("benchmarks.csv"),
                "name,capability,kind,unit,better,floor,ceiling,items\nX,Y,score," + benchmark + "\n");
        Files.writeString(folder.resolve("claims.csv"), "model,benchmark,value,items,stderr\n" + claims);
        Comparison comparison =
                Harness.compare(Harness.check(ClaimFiles.read(List.of(folder))), Claims.settings(), "test");
        BenchmarkColumn column = comparison.matrix().columns().get(0);
        return TieBand.of(comparison.scores().standing(column));
    }

    @Test
    void endsWhereTheDifferenceIsNoLongerNothing() throws IOException {
        TieBand band = band("percent,higher,0,100,300", "A,X,76.5,,\nB,X,75.4,,\nC,X,58.0,,\n")
                .orElseThrow();
        assertThat(band.high()).isCloseTo(76.5, within(1e-9));
        // computed apart from this code: Newcombe's interval of 76.5 − 69.39 of 300 items each begins at 0.00
        assertThat(band.low()).isCloseTo(69.3875, within(0.0001));
        Proportion best = new Proportion(0.765, 300);
        assertThat(best.minus(new Proportion(band.low() / 100, 300), 0.95).low())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void liesAboveTheBestWhereLessIsBetter() throws IOException {
        TieBand band = band("percent,lower,0,100,100", "A,X,10,,\nB,X,12,,\nC,X,60,,\n")
                .orElseThrow();
        assertThat(band.low()).isCloseTo(10, within(1e-9));
        assertThat(band.high()).isBetween(15.0, 25.0);
    }

    @Test
    void restsOnTheStatedErrorWhereNoItemsAreKnown() throws IOException {
        TieBand band =
                band("elo,higher,,,", "A,X,1500,,5\nB,X,1490,,5\nC,X,1400,,5\n").orElseThrow();
        assertThat(band.high()).isEqualTo(1500);
        assertThat(band.low()).isCloseTo(1500 - 1.959964 * Math.sqrt(50), within(1e-4));
    }

    @Test
    void isNotSaidWithoutItemsOrAgainstWhatIsKnownOfAnother() throws IOException {
        assertThat(band("percent,higher,0,100,", "A,X,90,,\nB,X,80,,\n")).isEmpty();
        assertThat(band("percent,higher,0,100,300", "A,X,90,,\n")).isEmpty();
        // of 20 items each, 90 and 80 are the same; of 100,000 items the second would be apart
        assertThat(band("percent,higher,0,100,", "A,X,90,100000,\nB,X,80,20,\n"))
                .isEmpty();
    }

    @Test
    void agreesWithTheNoiseOfEveryPlaceInTheRealClaims() {
        Comparison comparison =
                Harness.compare(Harness.check(ClaimFiles.read(List.of(Path.of("claims")))), Claims.settings(), "test");
        int bands = 0;
        for (BenchmarkColumn column : comparison.matrix().columns()) {
            ColumnStanding standing = comparison.scores().standing(column);
            Optional<TieBand> band = TieBand.of(standing);
            bands += band.isPresent() ? 1 : 0;
            band.ifPresent(tied -> assertThat(standing.places())
                    .filteredOn(place -> place.noise() != Noise.UNKNOWN)
                    .allSatisfy(place -> assertThat(tied.contains(
                                    place.consensus().number().orElseThrow().doubleValue()))
                            .isEqualTo(place.isTiedWithBest())));
        }
        assertThat(bands).isGreaterThan(50);
    }
}
