package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.Comparability;
import claimbench.compare.Document;
import claimbench.compare.Measurement;
import claimbench.harness.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What vendors' tables say about the models of other vendors, against what those vendors state and what independent
 * parties measured.
 *
 * <p>A value meets the values whose conditions are nearest to its own. Where the model's vendor states several values
 * that are equally near, the one nearest in size counts, so that nothing is made of a setting that nobody named. The
 * same value in several documents of one vendor, under one setting, counts once.
 *
 * @param values in the order of models and benchmarks of the comparison
 * @param leftOut values that are disputed, withdrawn, corrected or superseded
 */
public record RivalTables(List<RivalValue> values, List<LeftOut> leftOut) {

    /** A value of a vendor's table about another vendor's model that does not count. */
    public record LeftOut(String teller, String vendor, Claim claim) {}

    public RivalTables {
        values = List.copyOf(values);
        leftOut = List.copyOf(leftOut);
    }

    public static RivalTables of(Comparison comparison) {
        List<RivalValue> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String model : comparison.models()) {
            String vendor = comparison.catalogue().model(model).vendor();
            for (Benchmark benchmark : Gaps.benchmarks(comparison)) {
                List<Document> told = comparison.matrix().documentsAbout(model, benchmark).stream()
                        .filter(document -> isTold(document.claim(), benchmark))
                        .toList();
                told.stream()
                        .map(Document::claim)
                        .filter(claim -> !claim.isActive())
                        .forEach(claim ->
                                leftOut.add(new LeftOut(claim.attribution().party(), vendor, claim)));
                List<Document> active = told.stream()
                        .filter(document -> document.claim().isActive())
                        .toList();
                if (!active.isEmpty()) {
                    values.addAll(Telling.of(comparison, model, benchmark).values(once(active)));
                }
            }
        }
        return new RivalTables(values, leftOut);
    }

    /** A vendor's own statement about another's model: not what it quotes of a party that it names. */
    private static boolean isTold(Claim claim, Benchmark benchmark) {
        String party = claim.attribution().party();
        String publisher = claim.attribution()
                .source()
                .map(source -> source.publisher())
                .filter(name -> !name.isEmpty())
                .orElse(party);
        return claim.provenance() == Provenance.RIVAL
                && party.equals(publisher)
                && claim.value().number().isPresent()
                && claim.value().unit() == benchmark.scale().unit();
    }

    private static List<Document> once(List<Document> told) {
        List<Document> kept = new ArrayList<>();
        for (Document document : told) {
            if (kept.stream().noneMatch(before -> repeats(document, before))) {
                kept.add(document);
            }
        }
        return kept;
    }

    private static boolean repeats(Document document, Document before) {
        return document.setting().equals(before.setting())
                && document.claim()
                        .attribution()
                        .party()
                        .equals(before.claim().attribution().party())
                && Digits.agree(number(document.claim()), number(before.claim()));
    }

    /** By teller and vendor. */
    public List<RivalTable> tables() {
        Map<String, Map<String, List<RivalValue>>> grouped = new TreeMap<>();
        values.forEach(value -> grouped.computeIfAbsent(value.teller(), unused -> new TreeMap<>())
                .computeIfAbsent(value.vendor(), unused -> new ArrayList<>())
                .add(value));
        List<RivalTable> tables = new ArrayList<>();
        grouped.forEach((teller, about) ->
                about.forEach((vendor, told) -> tables.add(new RivalTable(teller, vendor, told))));
        return tables;
    }

    /** Those by some vendors, and those about their models. */
    public RivalTables ofVendors(Set<String> vendors) {
        return new RivalTables(
                values.stream()
                        .filter(value -> vendors.contains(value.teller()) || vendors.contains(value.vendor()))
                        .toList(),
                leftOut.stream()
                        .filter(value -> vendors.contains(value.teller()) || vendors.contains(value.vendor()))
                        .toList());
    }

    private static BigDecimal number(Claim claim) {
        return claim.value().number().orElseThrow();
    }

    /** One model on one benchmark, with what values about it are held against. */
    private record Telling(
            String vendor,
            Benchmark benchmark,
            Comparability comparability,
            List<Measurement> own,
            List<Measurement> independent) {

        static Telling of(Comparison comparison, String model, Benchmark benchmark) {
            List<Measurement> all = comparison.matrix().measurements(model, benchmark);
            return new Telling(
                    comparison.catalogue().model(model).vendor(),
                    benchmark,
                    comparison.matrix().policy().comparability(),
                    Gaps.by(Provenance.OWN, all, benchmark),
                    Gaps.by(Provenance.INDEPENDENT, all, benchmark));
        }

        List<RivalValue> values(List<Document> told) {
            return told.stream()
                    .map(document -> new RivalValue(
                            document.claim().attribution().party(),
                            vendor,
                            benchmark,
                            document.claim(),
                            nearest(document, own).map(met -> closest(document, met)),
                            nearest(document, independent)
                                    .map(met -> Counterpart.of(document.claim(), met, benchmark))))
                    .toList();
        }

        private Optional<Nearest> nearest(Document document, List<Measurement> others) {
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Nearest.to(document.setting(), others, comparability));
        }

        private Counterpart closest(Document told, Nearest met) {
            Measurement closest = met.measurements().stream()
                    .min(Comparator.comparing(measurement -> number(measurement.claim())
                            .subtract(number(told.claim()))
                            .abs()))
                    .orElseThrow();
            return Counterpart.of(
                    told.claim(), Nearest.to(told.setting(), List.of(closest), comparability), benchmark);
        }
    }
}
