package claimbench.report;

import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.harness.Citations.Cited;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbered sources that citations lead to. */
final class SourceSection {

    private static final int MOST_MODELS = 6;

    private SourceSection() {}

    /**
     * All sources; in a brief report, or in a choice of its sections, those that it cites.
     *
     * @param cited the numbers used so far
     */
    static List<Block> blocks(Material material, Set<Integer> cited) {
        boolean all = !material.isBrief()
                && (material.options().sections().isEmpty()
                        || material.options().names(Section.SOURCES));
        Set<Integer> shown = all ? Set.of() : withOriginals(cited, material);
        List<Block.Source> sources = material.citations().all().stream()
                .filter(source -> all || shown.contains(source.number()))
                .map(source -> entry(source, material))
                .toList();
        Block.Heading heading = material.heading(2, "sources", "sources.heading");
        return sources.isEmpty()
                ? List.of(heading, material.paragraph("sources.none"))
                : List.of(
                        heading,
                        new Block.References(
                                material.isFull() ? Block.References.Claims.LISTED : Block.References.Claims.LEFT_OUT,
                                sources));
    }

    /** The numbers of these sources and of those that they were copied from, over any number of steps. */
    private static Set<Integer> withOriginals(Set<Integer> cited, Material material) {
        Set<Integer> numbers = new HashSet<>(cited);
        boolean grew = true;
        while (grew) {
            grew = numbers.addAll(originals(numbers, material));
        }
        return numbers;
    }

    private static List<Integer> originals(Set<Integer> numbers, Material material) {
        return material.citations().all().stream()
                .filter(cited -> numbers.contains(cited.number()))
                .map(cited ->
                        material.comparison().catalogue().source(cited.source().copiedFrom()))
                .flatMap(source -> material.citations().number(source).stream().boxed())
                .toList();
    }

    private static Block.Source entry(Cited cited, Material material) {
        Source source = cited.source();
        Line line = material.line();
        if (!source.publisher().isEmpty()) {
            line.say("sources.publisher", source.publisher());
        }
        line.say("sources.entry", title(source, material), Words.capital(facts(source, material)));
        if (!source.copiedFrom().isEmpty()) {
            Line number = material.line();
            material.citations()
                    .number(material.comparison().catalogue().source(source.copiedFrom()))
                    .ifPresent(original -> number.text(" ").add(List.of(new Inline.NoteRef(original))));
            line.say("sources.copied", source.copiedFrom(), number);
        }
        if (!source.note().isEmpty() && !material.isBrief()) {
            line.say("sources.note", source.note());
        }
        line.text(taken(cited.claims(), material));
        List<List<Inline>> claims = material.isBrief()
                ? List.of()
                : cited.claims().stream().map(claim -> taken(claim, material)).toList();
        return new Block.Source(cited.number(), "source-" + cited.number(), line.inlines(), claims);
    }

    /** The title with its address; an address that is no web page is that of a file kept with the claims. */
    private static Line title(Source source, Material material) {
        String title = source.title().isEmpty() ? source.id() : source.title();
        if (source.url().isEmpty()) {
            return material.line().text(title);
        }
        return source.url().contains("://")
                ? material.line().link(source.url(), title)
                : material.line("sources.file", title, source.url());
    }

    private static String facts(Source source, Material material) {
        List<String> facts =
                new ArrayList<>(List.of(material.term("source", source.kind()), date(source.published(), material)));
        if (!material.isBrief() || source.published().isEmpty()) {
            source.accessed().ifPresent(day -> facts.add(material.say("sources.read", day.text())));
        }
        return material.words().facts(facts);
    }

    /** {@code C-7F3K2Q Qwen3.5 × GPQA Diamond = 88.4 %}, the id leading to the evidence of a full report. */
    private static List<Inline> taken(Claim claim, Material material) {
        Line line = material.line();
        line.link(Section.EVIDENCE, EvidenceSection.anchor(claim), claim.id());
        return line.text(" " + claim.model() + " × " + claim.benchmark() + " = " + ValueText.withUnit(claim.value()))
                .inlines();
    }

    private static String taken(List<Claim> claims, Material material) {
        if (claims.isEmpty()) {
            return material.say("sources.background");
        }
        List<String> models = material.models().stream()
                .filter(model -> claims.stream().anyMatch(claim -> claim.model().equals(model)))
                .toList();
        return material.isFull()
                ? material.say(
                        "sources.claims-on", claims.size(), material.words().list(models, MOST_MODELS))
                : material.say("sources.claims", claims.size());
    }

    private static String date(Optional<PartialDate> date, Material material) {
        return date.map(known -> material.say("sources.published", known.text()))
                .orElseGet(() -> material.say("no-date"));
    }
}
