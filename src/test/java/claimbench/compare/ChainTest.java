package claimbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import claimbench.audit.Gaps;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.compare.Repeat.How;
import claimbench.compare.Weighed.Use;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents only repeat a measurement: over copies of copies, and through sources that say nothing themselves. */
final class ChainTest {

    private static final String SOURCES = """
            id,publisher,kind,published,copied_from
            acme-card,Acme,vendor,2026-01-01,
            bolt-card,Bolt,vendor,2026-02-01,
            lab,Testing Lab,independent,2026-03-01,
            first,First Daily,press,2026-03-02,lab
            second,Second Daily,press,2026-03-03,first
            third,Third Daily,press,2026-03-04,second
            mirror-1,Mirror,aggregator,2026-03-05,absent
            mirror-2,Glass,aggregator,2026-03-06,absent
            absent,Gone Lab,independent,2026-01-01,
            round-1,One,aggregator,2026-01-01,round-2
            round-2,Two,aggregator,2026-01-02,round-1
            itself,Self,aggregator,2026-01-03,itself
            """
            + IntStream.rangeClosed(1, 10)
                    .mapToObj(i -> "article-" + i + ",Paper " + i + ",press,2026-04-" + (10 + i) + ",\n")
                    .collect(Collectors.joining());

    @TempDir
    private Path folder;

    private Comparison compare(String... rows) {
        return Claims.compare(
                folder,
                Map.of(
                        "models.csv",
                        "name,vendor\nA,Acme\nB,Bolt\n",
                        "benchmarks.csv",
                        "name,capability,kind,unit,better,floor,ceiling,items,compare_on\n"
                                + "Exam,Math,score,percent,higher,0,100,200,tools\n",
                        "sources.csv",
                        SOURCES,
                        "claims.csv",
                        "model,benchmark,value,conditions,source,locator,measured_by,status,note\n"
                                + String.join("\n", rows) + "\n"),
                Claims.settings());
    }

    private static List<Measurement> measurements(Comparison comparison) {
        return comparison.matrix().measurements("A", exam(comparison));
    }

    private static Benchmark exam(Comparison comparison) {
        return comparison.catalogue().benchmark("Exam");
    }

    private static String source(Claim claim) {
        return claim.attribution().sourceId();
    }

    private static Cell cell(Comparison comparison) {
        return comparison.matrix().cell("A", comparison.matrix().columns().get(0));
    }

    @Test
    void tenArticlesThatRepeatOneNumberCountOnce() {
        List<String> rows = new java.util.ArrayList<>(List.of("A,Exam,80.0,,acme-card,t,,,", "A,Exam,79.0,,lab,t,,,"));
        IntStream.rangeClosed(1, 10).forEach(i -> rows.add("A,Exam,80,,article-" + i + ",p,,,"));
        rows.add("B,Exam,70.0,,lab,t,,,");
        Comparison comparison = compare(rows.toArray(String[]::new));
        assertThat(measurements(comparison))
                .extracting(
                        group -> source(group.claim()), group -> group.copies().size())
                .containsExactlyInAnyOrder(tuple("acme-card", 10), tuple("lab", 0));
        assertThat(cell(comparison).consensus().orElseThrow().measurements()).isEqualTo(2);
        assertThat(cell(comparison).evidence(Use.COPY)).hasSize(10);
        Gaps gaps = Gaps.of(comparison);
        assertThat(gaps.pairs()).singleElement().satisfies(pair -> {
            assertThat(source(pair.claimed())).isEqualTo("acme-card");
            assertThat(pair.measurements()).hasSize(1);
        });
        long fromArticles = comparison.matrix().duels("A", "B", exam(comparison)).stream()
                .filter(duel -> source(duel.first()).startsWith("article"))
                .filter(duel -> duel.grade().allowsStatement())
                .count();
        assertThat(fromArticles).isZero();
    }

    @Test
    void aCopyOfACopyLeadsToTheRootAndNamesWhatItWasCopiedFrom() {
        List<Measurement> all = measurements(compare(
                "A,Exam,71.0,,third,t,,,",
                "A,Exam,70.0,,second,t,,,",
                "A,Exam,70.0,,first,t,,,",
                "A,Exam,70.0,,lab,t,,,"));
        assertThat(all).hasSize(1);
        assertThat(source(all.get(0).claim())).isEqualTo("lab");
        assertThat(all.get(0).repeats())
                .extracting(repeat -> source(repeat.claim()), repeat -> source(repeat.of()), Repeat::how)
                .containsExactly(
                        tuple("first", "lab", How.COPIED),
                        tuple("second", "first", How.COPIED),
                        tuple("third", "second", How.COPIED));
    }

    @Test
    void aChainHoldsThroughSourcesThatHaveNoClaimHere() {
        List<Measurement> all = measurements(compare("A,Exam,70.5,,third,t,,,", "A,Exam,70.0,,lab,t,,,"));
        assertThat(all)
                .singleElement()
                .satisfies(group -> assertThat(group.repeats())
                        .extracting(repeat -> source(repeat.of()), Repeat::how)
                        .containsExactly(tuple("lab", How.COPIED)));
    }

    @Test
    void copiesOfOneAbsentSourceWithOneValueAreOneMeasurement() {
        assertThat(measurements(compare("A,Exam,64.0,,mirror-1,t,Testing Lab,,", "A,Exam,64.0,,mirror-2,t,Gone Lab,,")))
                .singleElement()
                .satisfies(group ->
                        assertThat(group.repeats()).extracting(Repeat::how).containsExactly(How.SAME_ORIGIN));
        assertThat(measurements(compare("A,Exam,64.0,,mirror-1,t,Testing Lab,,", "A,Exam,65.0,,mirror-2,t,Gone Lab,,")))
                .hasSize(2);
    }

    @Test
    void pressThatQuotesARivalsCopyBelongsToTheVendorsMeasurement() {
        assertThat(measurements(compare(
                        "A,Exam,80.0,,acme-card,t,,,", "A,Exam,80.0,,bolt-card,t,,,", "A,Exam,80,,article-1,p,,,")))
                .singleElement()
                .satisfies(group -> {
                    assertThat(source(group.claim())).isEqualTo("acme-card");
                    assertThat(group.repeats()).extracting(Repeat::how).containsOnly(How.SAME_VALUE);
                });
    }

    @Test
    void aCatalogueOfKnownOriginComesBeforePressThatNamesNone() {
        assertThat(measurements(compare("A,Exam,64.0,,mirror-1,t,Testing Lab,,", "A,Exam,64,,article-1,p,,,")))
                .singleElement()
                .satisfies(group -> assertThat(source(group.claim())).isEqualTo("mirror-1"));
    }

    @Test
    void sourcesThatNameEachOtherOrThemselvesEndTheChain() {
        assertThat(measurements(compare("A,Exam,64.0,,round-1,t,,,", "A,Exam,66.0,,round-2,t,,,")))
                .singleElement()
                .satisfies(group -> assertThat(source(group.claim())).isEqualTo("round-1"));
        assertThat(measurements(compare("A,Exam,64.0,tools=with,itself,t,,,", "A,Exam,66.0,,itself,u,,,")))
                .hasSize(2);
    }

    @Test
    void aCopyUnderAnotherSettingIsAMeasurementOfItsOwn() {
        assertThat(measurements(compare("A,Exam,70.0,tools=with,first,t,,,", "A,Exam,70.0,tools=without,lab,t,,,")))
                .hasSize(2);
    }

    @Test
    void everyDocumentIsInExactlyOneMeasurementOfTheShippedClaims() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        for (BenchmarkColumn column : comparison.matrix().columns()) {
            for (String model : comparison.models()) {
                List<Measurement> all = comparison.matrix().statements(model, column.benchmark());
                List<String> grouped = all.stream()
                        .flatMap(Measurement::documents)
                        .map(document -> document.claim().id())
                        .toList();
                assertThat(grouped).doesNotHaveDuplicates();
                all.forEach(group -> group.repeats()
                        .forEach(repeat -> assertThat(group.documents()
                                        .map(document -> document.claim().id()))
                                .contains(repeat.of().id())
                                .isNotEqualTo(repeat.claim().id())));
            }
        }
    }

    @Test
    void aCorrectedClaimNamesTheOneThatTookItsPlace() {
        Comparison comparison = compare(
                "A,Exam,70.0,,lab,t,,corrected,corrected 2026-03-05: a task was broken",
                "A,Exam,68.0,,lab,t2,,,",
                "A,Exam,66.0,tools=with,lab,t3,,,",
                "A,Exam,50.0,,acme-card,t,,disputed,no run is given");
        Claim old = comparison.claims().stream()
                .filter(claim -> claim.locator().equals("t"))
                .filter(claim -> source(claim).equals("lab"))
                .findFirst()
                .orElseThrow();
        Succession succession = Succession.of(old, comparison.claims());
        assertThat(succession.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.toString()).isEqualTo("corrected 2026-03-05: a task was broken"));
        assertThat(succession.successor().map(Claim::locator)).contains("t2");
        Claim disputed = comparison.claims().stream()
                .filter(claim -> source(claim).equals("acme-card"))
                .findFirst()
                .orElseThrow();
        assertThat(Succession.of(disputed, comparison.claims()).successor()).isEmpty();
    }
}
