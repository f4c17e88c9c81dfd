package claimbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.audit.Omissions.Group;
import claimbench.audit.Omissions.Omitted;
import claimbench.audit.Omissions.Reason;
import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // A name that no row has would fail the test by itself.
class OmissionsTest {

    private static final String MODELS = """
            name,vendor,released
            New,Acme,2026-02-01
            Old,Acme,2025-06-01
            Older,Acme,2025-01-01
            Bolt-1,Bolt,2026-01-01
            Cato-1,Cato,2026-01-01
            Dune-1,Dune,2026-01-01
            """;

    private static final String BENCHMARKS = """
            name,capability,kind,unit,better,floor,ceiling,superseded_by
            Quiz,Reasoning,score,percent,higher,0,100,
            Riddles,Reasoning,score,percent,higher,0,100,Riddles 2
            Riddles 2,Reasoning,score,percent,higher,0,100,
            Sums,Reasoning,score,percent,higher,0,100,
            Clips,Video,score,percent,higher,0,100,
            """;

    private static final String SOURCES = """
            id,publisher,kind
            acme,Acme,vendor
            bolt,Bolt,vendor
            cato,Cato,vendor
            dune,Dune,vendor
            board,Quizzers,independent
            """;

    private static final String CLAIMS = """
            model,benchmark,value,source,status
            New,Quiz,90.0,acme,
            New,Riddles 2,40.0,acme,
            New,Sums,70.0,acme,withdrawn
            New,Sums,70.0,board,
            Old,Quiz,80.0,acme,
            Old,Riddles,60.0,acme,
            Old,Clips,50.0,acme,
            Bolt-1,Quiz,85.0,acme,
            Bolt-1,Sums,85.0,acme,
            Bolt-1,Sums,86.0,bolt,
            Cato-1,Sums,81.0,cato,
            Dune-1,Quiz,83.0,dune,
            """;

    @TempDir
    Path folder;

    private Omissions of(String model, String claims) {
        Map<String, String> files = Map.of(
                "models.csv", MODELS, "benchmarks.csv", BENCHMARKS, "sources.csv", SOURCES, "claims.csv", claims);
        return Omissions.of(Claims.compare(folder, files, Claims.settings())).stream()
                .filter(one -> one.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Omitted> omitted) {
        return omitted.stream().map(one -> one.benchmark().name()).toList();
    }

    private static Group group(Omissions omissions, Reason reason) {
        return omissions.group(reason).orElseThrow();
    }

    @Test
    void aBenchmarkOfThePreviousModelIsMissed() {
        Omissions one = of("New", CLAIMS);
        Group group = group(one, Reason.PREVIOUS_MODEL);

        assertThat(one.previous()).contains("Old");
        assertThat(one.reported()).isEqualTo(2);
        assertThat(group.of()).isEqualTo(3);
        assertThat(names(group.inField())).containsExactly("Riddles");
        assertThat(group.inField().get(0).successor()).contains("Riddles 2");
        assertThat(group.inField().get(0).evidence()).extracting(Claim::model).containsExactly("Old");
    }

    @Test
    void aCapabilityInWhichNobodyClaimsAnythingOfTheModelIsCountedApart() {
        Group group = group(of("New", CLAIMS), Reason.PREVIOUS_MODEL);

        assertThat(names(group.apart())).containsExactly("Clips");
        assertThat(names(group(of("New", CLAIMS + "New,Clips,30.0,board,\n"), Reason.PREVIOUS_MODEL)
                        .apart()))
                .isEmpty();
    }

    @Test
    void aBenchmarkReportedOfRivalsIsMissedThoughOthersMeasuredTheModel() {
        Group group = group(of("New", CLAIMS), Reason.RIVALS);

        assertThat(group.of()).isEqualTo(2);
        assertThat(names(group.omitted())).containsExactly("Sums");
        assertThat(group.omitted().get(0).evidence()).extracting(Claim::model).containsExactly("Bolt-1");
    }

    @Test
    void mostPeersAreMoreThanHalfOfAtLeastThree() {
        Group group = group(of("New", CLAIMS), Reason.PEERS);

        assertThat(group.of()).isEqualTo(1);
        assertThat(names(group.omitted())).containsExactly("Sums");
        assertThat(group.omitted().get(0).evidence())
                .extracting(claim -> claim.attribution().party())
                .containsExactly("Bolt", "Cato");
        String withoutDune = CLAIMS.replace("Dune-1,Quiz,83.0,dune,\n", "");
        assertThat(of("New", withoutDune).group(Reason.PEERS)).isEmpty();
    }

    @Test
    void aModelWithoutAnEarlierOneHasNoPrevious() {
        assertThat(of("Old", CLAIMS).previous()).isEmpty();
        assertThat(of("Old", CLAIMS).group(Reason.PREVIOUS_MODEL)).isEmpty();
    }

    @Test
    void withoutVendorsThereIsNothingToTell() {
        String plain = "model,benchmark,value\nA,Quiz,1\nB,Quiz,2\n";
        assertThat(Omissions.of(Claims.compare(folder, Map.of("claims.csv", plain), Claims.settings())))
                .isEmpty();
    }

    @Test
    void plainLoopsOverTheShippedClaimsFindTheSame() {
        Comparison comparison = Claims.compare(Claims.SHIPPED, Claims.settings());
        List<Omissions> found = Omissions.of(comparison);
        ShippedRows rows = new ShippedRows();
        Map<String, Set<String>> own = new TreeMap<>();
        Map<String, Set<String>> rivals = new HashMap<>();
        Map<String, Set<String>> byVendor = new TreeMap<>();
        Set<String> fields = new HashSet<>();
        for (Map<String, String> row : rows.active) {
            String benchmark = row.get("benchmark");
            fields.add(row.get("model") + "|" + rows.capability(benchmark));
            if (rows.isScore(row) && rows.isOwn(row)) {
                own.computeIfAbsent(row.get("model"), unused -> new TreeSet<>()).add(benchmark);
                byVendor.computeIfAbsent(rows.vendor(row), unused -> new TreeSet<>())
                        .add(benchmark);
            } else if (rows.isScore(row) && rows.isRival(row)) {
                rivals.computeIfAbsent(rows.party(row), unused -> new TreeSet<>())
                        .add(benchmark);
            }
        }

        assertThat(found.stream().map(Omissions::model)).containsExactlyInAnyOrderElementsOf(own.keySet());
        for (Omissions one : found) {
            Set<String> mine = own.get(one.model());
            assertThat(one.reported()).isEqualTo(mine.size());
            assertThat(one.previous()).isEqualTo(previous(one.model(), own, rows));
            check(one, Reason.RIVALS, rivals.getOrDefault(one.vendor(), Set.of()), mine, fields, rows);
            check(one, Reason.PREVIOUS_MODEL, one.previous().map(own::get).orElse(Set.of()), mine, fields, rows);
            check(one, Reason.PEERS, byMostPeers(one.vendor(), byVendor, rows), mine, fields, rows);
        }
    }

    private static Optional<String> previous(String model, Map<String, Set<String>> own, ShippedRows rows) {
        Set<String> capabilities = capabilities(own.get(model), rows);
        String day = rows.models.get(model).get("released");
        String newest = "";
        for (String other : own.keySet()) {
            String released = rows.models.get(other).get("released");
            boolean earlier = !day.isEmpty() && !released.isEmpty() && released.compareTo(day) < 0;
            boolean sibling = rows.models
                    .get(other)
                    .get("vendor")
                    .equals(rows.models.get(model).get("vendor"));
            boolean shares = capabilities(own.get(other), rows).stream().anyMatch(capabilities::contains);
            boolean newer = newest.isEmpty()
                    || released.compareTo(rows.models.get(newest).get("released")) > 0;
            if (earlier && sibling && shares && newer) {
                newest = other;
            }
        }
        return Optional.of(newest).filter(name -> !name.isEmpty());
    }

    private static Set<String> capabilities(Set<String> benchmarks, ShippedRows rows) {
        return benchmarks.stream().map(rows::capability).collect(Collectors.toSet());
    }

    private static Set<String> byMostPeers(String vendor, Map<String, Set<String>> byVendor, ShippedRows rows) {
        Set<String> most = new TreeSet<>();
        for (String benchmark : rows.benchmarks.keySet()) {
            int peers = 0;
            int reporting = 0;
            for (Map.Entry<String, Set<String>> peer : byVendor.entrySet()) {
                if (!peer.getKey().equals(vendor)) {
                    peers += capabilities(peer.getValue(), rows).contains(rows.capability(benchmark)) ? 1 : 0;
                    reporting += peer.getValue().contains(benchmark) ? 1 : 0;
                }
            }
            if (peers >= 3 && reporting > peers / 2.0) {
                most.add(benchmark);
            }
        }
        return most;
    }

    private static void check(
            Omissions one,
            Reason reason,
            Set<String> elsewhere,
            Set<String> mine,
            Set<String> fields,
            ShippedRows rows) {
        if (elsewhere.isEmpty()) {
            assertThat(one.group(reason)).isEmpty();
            return;
        }
        Set<String> inField = new TreeSet<>();
        Set<String> apart = new TreeSet<>();
        for (String benchmark : elsewhere) {
            if (!mine.contains(benchmark)) {
                boolean known = fields.contains(one.model() + "|" + rows.capability(benchmark));
                (known ? inField : apart).add(benchmark);
            }
        }
        Group group = group(one, reason);
        assertThat(group.of()).as("%s %s", one.model(), reason).isEqualTo(elsewhere.size());
        assertThat(names(group.inField())).containsExactlyInAnyOrderElementsOf(inField);
        assertThat(names(group.apart())).containsExactlyInAnyOrderElementsOf(apart);
        assertThat(group.omitted())
                .allSatisfy(omitted -> assertThat(omitted.evidence())
                        .isNotEmpty()
                        .allMatch(claim -> benchmark(omitted).equals(claim.benchmark())));
    }

    private static String benchmark(Omitted omitted) {
        Benchmark benchmark = omitted.benchmark();
        return benchmark.name();
    }
}
