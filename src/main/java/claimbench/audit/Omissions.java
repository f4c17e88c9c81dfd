package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolution.Found;
import claimbench.claim.Claim;
import claimbench.harness.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a vendor does not report of a model, although it reports it of another or although its peers do. An omission is a
 * question: a benchmark may be retired, unsuited to the model, or newer than its pages.
 *
 * @param vendor of the model
 * @param reported number of benchmarks on which the vendor reports a score of the model, at least 1
 * @param previous the newest earlier model of the vendor with scores of its own on a capability of these
 * @param groups one for each reason, in their order; none for a reason that has nothing to go by
 */
public record Omissions(String vendor, String model, int reported, Optional<String> previous, List<Group> groups) {

    /** So many vendors must report on a capability before it can be told what most of them do. */
    public static final int LEAST_PEERS = 3;

    /** Where the benchmark is reported instead. */
    public enum Reason {
        PREVIOUS_MODEL,
        RIVALS,
        PEERS
    }

    /**
     * A benchmark on which the vendor reports nothing of the model.
     *
     * @param evidence the claims that make it an omission, one for each model, or for each vendor; at least one
     * @param inField false if nobody claims anything of the model in the capability of the benchmark
     * @param successor of the benchmark, if the vendor reports that instead
     */
    public record Omitted(Benchmark benchmark, List<Claim> evidence, boolean inField, Optional<String> successor) {
        public Omitted {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The omissions of one reason.
     *
     * @param of number of benchmarks that are reported for the previous model, of rivals, or by most peers
     */
    public record Group(Reason reason, int of, List<Omitted> omitted) {
        public Group {
            omitted = List.copyOf(omitted);
        }

        /** Those in capabilities in which somebody claims something of the model. */
        public List<Omitted> inField() {
            return omitted.stream().filter(Omitted::inField).toList();
        }

        /** Those that may well be none of the model's business. */
        public List<Omitted> apart() {
            return omitted.stream().filter(one -> !one.inField()).toList();
        }
    }

    public Omissions {
        groups = List.copyOf(groups);
    }

    public Optional<Group> group(Reason reason) {
        return groups.stream().filter(group -> group.reason() == reason).findFirst();
    }

    /** For each shown model of which its vendor reports a score, in the order of the comparison. */
    public static List<Omissions> of(Comparison comparison) {
        Finder finder = new Finder(comparison.catalogue(), VendorReports.of(comparison));
        return comparison.models().stream()
                .map(name -> comparison.catalogue().model(name))
                .filter(model -> !model.vendor().isEmpty())
                .flatMap(model -> finder.omissions(model).stream())
                .toList();
    }

    /** Finds what is not reported. */
    private static final class Finder {

        private final Catalogue catalogue;
        private final VendorReports reports;
        private final Map<String, Map<String, List<Claim>>> byVendor;
        private final Map<String, Set<String>> fields = new HashMap<>();

        Finder(Catalogue catalogue, VendorReports reports) {
            this.catalogue = catalogue;
            this.reports = reports;
            this.byVendor = reports.byVendor();
            byVendor.forEach(
                    (vendor, benchmarks) -> fields.put(vendor, capabilities(reports.inOrder(benchmarks.keySet()))));
        }

        Optional<Omissions> omissions(Model model) {
            List<Benchmark> reported = reports.ownOf(model.name());
            if (reported.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> previous = previous(model, reported);
            List<Group> groups = new ArrayList<>();
            previous.ifPresent(name -> add(
                    groups,
                    Reason.PREVIOUS_MODEL,
                    model,
                    claims(reports.ownOf(name), benchmark -> reports.ownOf(name, benchmark))));
            add(
                    groups,
                    Reason.RIVALS,
                    model,
                    claims(
                            reports.ofRivalsBy(model.vendor()),
                            benchmark -> reports.ofRivalsBy(model.vendor(), benchmark)));
            add(groups, Reason.PEERS, model, byMostPeers(model));
            return Optional.of(new Omissions(model.vendor(), model.name(), reported.size(), previous, groups));
        }

        private Optional<String> previous(Model model, List<Benchmark> reported) {
            Set<String> capabilities = capabilities(reported);
            return Predecessors.of(model, catalogue).stream()
                    .map(Model::name)
                    .filter(name -> reports.ownOf(name).stream()
                            .anyMatch(benchmark -> capabilities.contains(benchmark.capability())))
                    .findFirst();
        }

        private static Set<String> capabilities(List<Benchmark> benchmarks) {
            return benchmarks.stream().map(Benchmark::capability).collect(Collectors.toSet());
        }

        private static Map<Benchmark, List<Claim>> claims(
                List<Benchmark> benchmarks, Function<Benchmark, List<Claim>> claims) {
            Map<Benchmark, List<Claim>> all = new LinkedHashMap<>();
            benchmarks.forEach(benchmark -> all.put(benchmark, one(claims.apply(benchmark), Claim::model)));
            return all;
        }

        private static List<Claim> one(List<Claim> claims, Function<Claim, String> whose) {
            return List.copyOf(claims.stream()
                    .collect(Collectors.toMap(whose, claim -> claim, (first, second) -> first, LinkedHashMap::new))
                    .values());
        }

        /** Benchmarks that more than half of the other vendors report who report on their capability at all. */
        private Map<Benchmark, List<Claim>> byMostPeers(Model model) {
            Map<Benchmark, List<Claim>> most = new LinkedHashMap<>();
            for (Benchmark benchmark : catalogue.benchmarks()) {
                List<String> peers = byVendor.keySet().stream()
                        .filter(vendor -> isPeer(vendor, model))
                        .filter(vendor -> fields.getOrDefault(vendor, Set.of()).contains(benchmark.capability()))
                        .toList();
                List<Claim> claims = peers.stream()
                        .flatMap(vendor ->
                                byVendor
                                        .getOrDefault(vendor, Map.of())
                                        .getOrDefault(benchmark.name(), List.of())
                                        .stream()
                                        .limit(1))
                        .toList();
                if (peers.size() >= LEAST_PEERS && claims.size() * 2 > peers.size()) {
                    most.put(benchmark, claims);
                }
            }
            return most;
        }

        private static boolean isPeer(String vendor, Model model) {
            return !vendor.isEmpty() && !vendor.equals(model.vendor());
        }

        private void add(List<Group> groups, Reason reason, Model model, Map<Benchmark, List<Claim>> elsewhere) {
            if (elsewhere.isEmpty()) {
                return;
            }
            Set<Benchmark> reported = Set.copyOf(reports.ownOf(model.name()));
            List<Omitted> omitted = new ArrayList<>();
            elsewhere.forEach((benchmark, claims) -> {
                if (!reported.contains(benchmark)) {
                    omitted.add(new Omitted(
                            benchmark,
                            claims,
                            reports.isInField(model.name(), benchmark),
                            successor(benchmark).filter(name -> reported.contains(catalogue.benchmark(name)))));
                }
            });
            groups.add(new Group(reason, elsewhere.size(), omitted));
        }

        private Optional<String> successor(Benchmark benchmark) {
            String name = benchmark.stated().text("superseded_by");
            return Optional.of(name)
                    .filter(text -> !text.isEmpty())
                    .map(text -> catalogue.benchmarkNames().resolve(text).match(Found::name, many -> "", none -> ""))
                    .filter(found -> !found.isEmpty());
        }
    }
}
