package claimbench.memo;

import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Block.Definitions;
import claimbench.document.Block.Heading;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a memo can ask for of a report, by name: {@code summary} and the other sections without their heading, {@code
 * section summary} with it, {@code chart dots Math}, {@code table matrix}, {@code head}, {@code stamp}, {@code
 * sources}.
 *
 * @param report whose sections are wanted
 * @param figures all pictures, also those that the report leaves out
 */
record ReportParts(Document report, List<Figure> figures) {

    static final String SOURCES = "sources";

    private static final String FIGURE = "figure-";
    private static final Pattern PART_OF_PICTURE = Pattern.compile("(-\\d+)?");

    ReportParts {
        figures = List.copyOf(figures);
    }

    /** The blocks, as they stand in the report; empty if there is no such part. */
    Optional<List<Block>> find(String part) {
        String[] words = part.strip().split("\\s+", 2);
        String rest = words.length > 1 ? slug(words[1]) : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "chart" -> some(pictures(rest));
            case "table" -> section(rest).flatMap(blocks -> firstTable(blocks).map(List::of));
            case "section" -> section(rest);
            case "head" -> Optional.of(List.of(head()));
            case "stamp" ->
                Optional.of(List.of(new Block.Paragraph(report.info().stamp())));
            default -> section(slug(part)).map(blocks -> blocks.subList(1, blocks.size()));
        };
    }

    /** True for the list of sources, which is made of what the memo cites. */
    static boolean isSources(String part) {
        String slug = slug(part);
        return slug.equals(SOURCES) || slug.equals("section-" + SOURCES);
    }

    /** All names, as they can be asked for. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of("head"));
        names.addAll(sections().keySet());
        sections().forEach((id, blocks) -> firstTable(blocks).ifPresent(table -> names.add("table " + id)));
        figures.stream()
                .map(figure -> figure.id().substring(FIGURE.length()))
                .filter(id -> !id.matches(".*-\\d+"))
                .map(id -> "chart " + id.replaceFirst("-", " "))
                .forEach(names::add);
        names.add("stamp");
        return names;
    }

    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private List<Block> pictures(String name) {
        String id = FIGURE + name;
        Predicate<Figure> wanted = figure -> figure.id().startsWith(id)
                && PART_OF_PICTURE.matcher(figure.id().substring(id.length())).matches();
        return name.isEmpty()
                ? List.of()
                : figures.stream().filter(wanted).<Block>map(figure -> figure).toList();
    }

    /** A section by its id or the start of it that no other has. */
    private Optional<List<Block>> section(String name) {
        Map<String, List<Block>> sections = sections();
        List<Block> exact = sections.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> candidates =
                sections.keySet().stream().filter(id -> id.startsWith(name)).toList();
        return name.isEmpty() || candidates.size() != 1
                ? Optional.empty()
                : Optional.ofNullable(sections.get(candidates.get(0)));
    }

    /** The sections by id, each with its heading first. */
    private Map<String, List<Block>> sections() {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        List<String> starts = Index.of(report).headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(Heading::id)
                .toList();
        List<Block> current = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Heading heading && starts.contains(heading.id())) {
                current = new ArrayList<>();
                sections.put(heading.id(), current);
            }
            current.add(block);
        }
        return sections;
    }

    private static Optional<Block> firstTable(List<Block> blocks) {
        return blocks.stream().filter(Table.class::isInstance).findFirst();
    }

    private Block head() {
        return new Definitions(
                Definitions.Layout.LIST,
                report.head().stream()
                        .map(meta -> new Definition(Inline.text(meta.label()), meta.value()))
                        .toList());
    }

    /** The entries of the report's list of sources, by number. */
    Map<Integer, Block.Source> sources() {
        Map<Integer, Block.Source> sources = new LinkedHashMap<>();
        report.blocks().stream()
                .flatMap(block -> block instanceof Block.References references
                        ? references.sources().stream()
                        : java.util.stream.Stream.empty())
                .forEach(source -> sources.put(source.number(), source));
        return sources;
    }

    private static Optional<List<Block>> some(List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks);
    }
}
