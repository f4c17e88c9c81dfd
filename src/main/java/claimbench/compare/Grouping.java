package claimbench.compare;

import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.claim.Source;
import claimbench.compare.Likeness.Match;
import claimbench.compare.Repeat.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in the documents about one model and benchmark which of them only repeat another. */
final class Grouping {

    /** A measurement while its repeats are found. */
    private record Group(Document original, List<Repeat> repeats) {

        Optional<Document> from(String source) {
            return original.sourceId().equals(source)
                    ? Optional.of(original)
                    : repeats.stream()
                            .map(Repeat::document)
                            .filter(document -> document.sourceId().equals(source))
                            .findFirst();
        }
    }

    private final Origins origins;
    private final Set<String> present;
    private final List<Group> groups = new ArrayList<>();

    private Grouping(List<Document> documents, Origins origins) {
        this.origins = origins;
        this.present = documents.stream().map(Document::sourceId).collect(Collectors.toSet());
    }

    /** Every document is in exactly one measurement. */
    static List<Measurement> of(List<Document> documents, Origins origins) {
        if (documents.size() == 1) {
            return List.of(new Measurement(documents.get(0), List.of()));
        }
        Grouping grouping = new Grouping(documents, origins);
        documents.stream().sorted(grouping.closestFirst()).forEach(grouping::add);
        return grouping.groups.stream()
                .map(group -> new Measurement(group.original(), group.repeats()))
                .toList();
    }

    /** What was copied comes before its copies; ties keep the order of the claims. */
    private Comparator<Document> closestFirst() {
        return Comparator.comparing((Document document) -> origins.countIn(document, present))
                .thenComparing(document -> document.claim().provenance())
                .thenComparing(document -> isSecondHand(document.claim()) ? 1 : 0)
                .thenComparing(document -> origins.of(document).size())
                .thenComparing(document -> published(document.claim()));
    }

    private void add(Document document) {
        groups.stream()
                .flatMap(group -> repeat(document, group).map(repeat -> new Found(group, repeat)).stream())
                .min(Comparator.comparing(found -> Measurement.sameValue(
                                document.claim(), found.group().original().claim())
                        ? 0
                        : 1))
                .ifPresentOrElse(
                        found -> found.group().repeats().add(found.repeat()),
                        () -> groups.add(new Group(document, new ArrayList<>())));
    }

    private record Found(Group group, Repeat repeat) {}

    private Optional<Repeat> repeat(Document document, Group group) {
        Document original = group.original();
        if (!mayBeOne(document, original)) {
            return Optional.empty();
        }
        return origins.of(document).stream()
                .flatMap(source -> group.from(source).stream())
                .filter(copied -> mayBeOne(document, copied))
                .findFirst()
                .map(copied -> new Repeat(document, copied.claim(), How.COPIED))
                .or(() -> how(document, original).map(how -> new Repeat(document, original.claim(), how)));
    }

    private static boolean mayBeOne(Document document, Document other) {
        return Comparability.STANDARD.match(document.setting(), other.setting()) != Match.UNLIKE;
    }

    /** Why a document repeats the original although its source names no other that is here. */
    private Optional<How> how(Document document, Document original) {
        Claim claim = document.claim();
        if (document.sourceId().equals(original.sourceId()) || !Measurement.sameValue(claim, original.claim())) {
            return Optional.empty();
        }
        String party = claim.attribution().party();
        if (!party.isEmpty() && party.equals(original.claim().attribution().party())) {
            return Optional.of(How.SAME_PARTY);
        }
        boolean firstHand = original.claim().provenance() == Provenance.OWN
                || original.claim().provenance() == Provenance.INDEPENDENT;
        if (claim.provenance() == Provenance.PRESS || (claim.provenance() == Provenance.RIVAL && firstHand)) {
            return Optional.of(How.SAME_VALUE);
        }
        return origins.of(document).stream().anyMatch(origins.of(original)::contains)
                ? Optional.of(How.SAME_ORIGIN)
                : Optional.empty();
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
