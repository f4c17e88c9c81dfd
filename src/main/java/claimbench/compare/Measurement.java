package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.Likeness.Match;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One measurement or statement, in the document closest to it, with the claims that only repeat it.
 *
 * @param copies claims from sources that repeat the original's, rival or press claims that quote its value, and
 *     further documents of the same party with the same value
 */
public record Measurement(Document original, List<Document> copies) {

    /** Documents that name no other as their origin first; ties keep the order of the claims. */
    private static final Comparator<Document> CLOSEST_FIRST = Comparator.comparing(
                    (Document document) -> document.claim()
                                    .attribution()
                                    .source()
                                    .map(Source::copiedFrom)
                                    .orElse("")
                                    .isEmpty()
                            ? 0
                            : 1)
            .thenComparing(document -> document.claim().provenance())
            .thenComparing(document -> isSecondHand(document.claim()) ? 1 : 0)
            .thenComparing(document -> published(document.claim()));

    public Measurement {
        copies = List.copyOf(copies);
    }

    /** The claim closest to the measurement. */
    public Claim claim() {
        return original.claim();
    }

    /** The original and its copies. */
    public Stream<Document> documents() {
        return Stream.concat(Stream.of(original), copies.stream());
    }

    /** Groups documents about one model and benchmark; every document is in exactly one group. */
    static List<Measurement> group(List<Document> documents) {
        if (documents.size() == 1) {
            return List.of(new Measurement(documents.get(0), List.of()));
        }
        Map<String, Source> sources = documents.stream()
                .flatMap(document -> document.claim().attribution().source().stream())
                .collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
        List<List<Document>> groups = new ArrayList<>();
        for (Document document : documents.stream().sorted(CLOSEST_FIRST).toList()) {
            Optional<List<Document>> repeated = groups.stream()
                    .filter(group -> repeats(document, group.get(0), sources))
                    .min(Comparator.comparing(
                            group -> sameValue(document.claim(), group.get(0).claim()) ? 0 : 1));
            repeated.orElseGet(() -> {
                        List<Document> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(document);
        }
        return groups.stream()
                .map(group -> new Measurement(group.get(0), group.subList(1, group.size())))
                .toList();
    }

    private static boolean repeats(Document document, Document original, Map<String, Source> sources) {
        return (roots(document.claim(), sources).contains(original.sourceId()) || quotes(document, original))
                && Comparability.STANDARD.match(document.setting(), original.setting()) != Match.UNLIKE;
    }

    private static boolean quotes(Document document, Document original) {
        Claim claim = document.claim();
        boolean firstHand = original.claim().provenance() == Provenance.OWN
                || original.claim().provenance() == Provenance.INDEPENDENT;
        boolean repeating =
                claim.provenance() == Provenance.PRESS || (claim.provenance() == Provenance.RIVAL && firstHand);
        String party = claim.attribution().party();
        boolean sameParty =
                !party.isEmpty() && party.equals(original.claim().attribution().party());
        return (repeating || sameParty)
                && !document.sourceId().equals(original.sourceId())
                && sameValue(claim, original.claim());
    }

    /** Ids of the sources that the claim's source was copied from, over any number of steps. */
    private static Set<String> roots(Claim claim, Map<String, Source> sources) {
        Optional<Source> source = claim.attribution().source();
        if (source.isEmpty() || source.get().copiedFrom().isEmpty()) {
            return Set.of();
        }
        Set<String> roots = new HashSet<>();
        while (source.isPresent()
                && !source.get().copiedFrom().isEmpty()
                && roots.add(source.get().copiedFrom())) {
            source = Optional.ofNullable(sources.get(source.get().copiedFrom()));
        }
        return roots;
    }

    /** Equal when the one with more decimals is rounded to the decimals of the other. */
    static boolean sameValue(Claim a, Claim b) {
        if (a.value().unit() != b.value().unit()) {
            return false;
        }
        Optional<BigDecimal> left = a.value().number();
        Optional<BigDecimal> right = b.value().number();
        if (left.isEmpty() || right.isEmpty()) {
            return a.value() instanceof ClaimedValue.Feature && a.value().equals(b.value());
        }
        int scale = Math.max(0, Math.min(left.get().scale(), right.get().scale()));
        return left.get()
                        .setScale(scale, RoundingMode.HALF_UP)
                        .compareTo(right.get().setScale(scale, RoundingMode.HALF_UP))
                == 0;
    }

    private static boolean isSecondHand(Claim claim) {
        return claim.attribution()
                .source()
                .map(source -> source.kind().repeats())
                .orElse(true);
    }

    private static String published(Claim claim) {
        return claim.attribution()
                .source()
                .flatMap(Source::known)
                .map(Object::toString)
                .orElse("9999");
    }
}
