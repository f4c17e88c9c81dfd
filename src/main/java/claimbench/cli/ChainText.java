package claimbench.cli;

import claimbench.catalogue.Benchmark;
import claimbench.claim.Claim;
import claimbench.claim.Retirement;
import claimbench.claim.Source;
import claimbench.compare.Document;
import claimbench.compare.Measurement;
import claimbench.compare.Repeat;
import claimbench.compare.Succession;
import claimbench.harness.Comparison;
import claimbench.harness.ValueText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which documents print one measurement, drawn as a tree: the measurement first, below it what only repeats it. */
final class ChainText {

    private static final String BRANCH = "└─ ";
    private static final String INDENT = "   ";

    private final Comparison comparison;

    ChainText(Comparison comparison) {
        this.comparison = comparison;
    }

    /** All measurements of a model on a benchmark, and what is in none; empty if there is no claim. */
    String about(String model, Benchmark benchmark) {
        List<Measurement> all = comparison.matrix().statements(model, benchmark);
        Set<String> grouped = all.stream()
                .flatMap(Measurement::documents)
                .map(document -> document.claim().id())
                .collect(Collectors.toSet());
        String aside = comparison.matrix().documentsAbout(model, benchmark).stream()
                .map(Document::claim)
                .filter(claim -> !grouped.contains(claim.id()))
                .map(claim -> "  " + words(claim) + ": " + why(claim) + "\n")
                .collect(Collectors.joining());
        return (all.isEmpty() ? "" : "\n" + drawn(all, Optional.empty()))
                + (aside.isEmpty() ? "" : "\nIn no measurement:\n" + aside);
    }

    private String why(Claim claim) {
        if (claim.isActive()) {
            return "left out by the choice of evidence, or no value is given";
        }
        boolean told = Retirement.of(claim.note()).isEmpty() && !claim.note().isEmpty();
        return String.join("; ", fate(claim)) + (told ? ", " + claim.note() : "");
    }

    /** The measurement to which a claim belongs; empty if its value may not be used. */
    String of(Claim claim) {
        return group(claim)
                .map(group -> "\n" + drawn(List.of(group), Optional.of(claim)))
                .orElse("");
    }

    /** The claim that this one repeats, and why, in a phrase; or how many repeat it; empty if it stands alone. */
    String role(Claim claim) {
        return repeat(claim)
                .map(repeat -> "repeats " + repeat.of().id() + " in " + place(repeat.of()) + ": "
                        + repeat.how().reason())
                .or(() -> group(claim)
                        .map(group -> group.repeats().size())
                        .filter(repeats -> repeats > 0)
                        .map(repeats -> "repeated by " + Talk.counted(repeats, "claim")))
                .orElse("");
    }

    boolean isRepeat(Claim claim) {
        return repeat(claim).isPresent();
    }

    private Optional<Repeat> repeat(Claim claim) {
        return group(claim)
                .flatMap(group -> group.repeats().stream()
                        .filter(repeat -> repeat.claim().id().equals(claim.id()))
                        .findFirst());
    }

    /** How a claim that is not active lost its place: a line for each step, and what stands there now. */
    List<String> fate(Claim claim) {
        if (claim.isActive()) {
            return List.of();
        }
        Succession succession = Succession.of(claim, comparison.claims());
        Stream<String> steps = succession.steps().isEmpty()
                ? Stream.of(claim.status().word())
                : succession.steps().stream().map(Retirement::toString);
        Stream<String> now = succession.successor().stream().map(next -> "now " + words(next));
        return Stream.concat(steps, now).toList();
    }

    /** The sources through which a source was copied, the first one first; empty unless there are three or more. */
    String lineage(Source source) {
        List<String> ids = Stream.iterate(Optional.of(source), Optional::isPresent, next -> next.flatMap(this::copied))
                .flatMap(Optional::stream)
                .map(Source::id)
                .limit(comparison.catalogue().sources().size())
                .distinct()
                .toList();
        StringBuilder lines = new StringBuilder();
        for (int depth = 0; depth < ids.size() && ids.size() > 2; depth++) {
            lines.append("  ")
                    .append(INDENT.repeat(Math.max(0, depth - 1)))
                    .append(depth == 0 ? "" : BRANCH)
                    .append(ids.get(ids.size() - 1 - depth))
                    .append('\n');
        }
        return lines.toString();
    }

    private Optional<Source> copied(Source copy) {
        return comparison.catalogue().source(copy.copiedFrom());
    }

    private Optional<Measurement> group(Claim claim) {
        if (!comparison.models().contains(claim.model())) {
            return Optional.empty();
        }
        return comparison
                .matrix()
                .statements(claim.model(), comparison.catalogue().benchmark(claim.benchmark()))
                .stream()
                .filter(group -> group.documents()
                        .anyMatch(document -> document.claim().id().equals(claim.id())))
                .findFirst();
    }

    private static String drawn(List<Measurement> groups, Optional<Claim> shown) {
        long documents = groups.stream()
                .flatMap(Measurement::documents)
                .map(document -> place(document.claim()))
                .distinct()
                .count();
        StringBuilder lines = new StringBuilder("Evidence chain: ")
                .append(Talk.counted(groups.size(), "measurement"))
                .append(", printed in ")
                .append(Talk.counted(documents, "document"))
                .append('\n');
        groups.forEach(group -> {
            lines.append("  ").append(line(group.claim(), "", shown));
            branches(group, group.claim(), 0, shown, lines);
        });
        return lines.toString();
    }

    private static void branches(
            Measurement group, Claim trunk, int depth, Optional<Claim> shown, StringBuilder lines) {
        for (Repeat repeat : group.repeats()) {
            if (repeat.of().id().equals(trunk.id())) {
                lines.append("  ")
                        .append(INDENT.repeat(depth))
                        .append(BRANCH)
                        .append(line(repeat.claim(), ", " + repeat.how().reason(), shown));
                branches(group, repeat.claim(), depth + 1, shown, lines);
            }
        }
    }

    private static String line(Claim claim, String why, Optional<Claim> shown) {
        boolean here = shown.filter(one -> one.id().equals(claim.id())).isPresent();
        return words(claim) + why + (here ? "  ← this claim" : "") + "\n";
    }

    private static String words(Claim claim) {
        return Stream.of(
                        claim.provenance().mark() + " " + ValueText.withUnit(claim.value()) + "  " + claim.id(),
                        place(claim),
                        claim.attribution()
                                .source()
                                .flatMap(Source::known)
                                .map(Object::toString)
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(Claim claim) {
        String source = claim.attribution().sourceId();
        return source.isEmpty() ? "no source" : source;
    }
}
