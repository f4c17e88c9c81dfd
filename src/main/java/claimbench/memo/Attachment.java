package claimbench.memo;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Figure;
import claimbench.document.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of a report that a memo asks for. Sources are numbered in the order in which the memo cites them, figures
 * and tables in the order in which they stand there.
 *
 * @param document all parts one after the other, so that numbers and links are right across them
 * @param parts the blocks of each part, in the order asked for
 * @param citesUnlisted true if a part cites sources and the memo has no place for their list
 */
public record Attachment(Document document, List<List<Block>> parts, boolean citesUnlisted) {

    public Attachment {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** What the report has to offer, by name. */
    public static List<String> names(Document report, List<Figure> figures) {
        return new ReportParts(report, figures).names();
    }

    /** Names among those asked for that the report has nothing for. */
    public static List<String> unknown(Document report, List<Figure> figures, List<String> names) {
        ReportParts parts = new ReportParts(report, figures);
        return names.stream()
                .filter(name -> !ReportParts.isSources(name) && parts.find(name).isEmpty())
                .toList();
    }

    /**
     * Numbers of the sources that the parts with these names cite, in their order. Pictures name sources as well, and
     * cannot be numbered anew: draw them with the numbers in this order.
     */
    public static List<Integer> cited(Document report, List<Figure> figures, List<String> names) {
        Gathering gathering = new Gathering(new ReportParts(report, figures), names, "");
        gathering.attachment();
        return List.copyOf(gathering.numbers.keySet());
    }

    /**
     * The parts with these names, none of them {@link #unknown} and none twice.
     *
     * @param figures all pictures, also those that the report leaves out
     * @param folder what stands before the file names of pictures: empty, or a folder and a slash
     */
    public static Attachment of(Document report, List<Figure> figures, List<String> names, String folder) {
        return new Gathering(new ReportParts(report, figures), names, folder).attachment();
    }

    /** The pictures of all parts, by file name. */
    public SortedMap<String, byte[]> pictures() {
        SortedMap<String, byte[]> pictures = new TreeMap<>();
        document.blocks().stream()
                .flatMap(block -> block instanceof Figure figure ? Stream.of(figure.picture()) : Stream.empty())
                .forEach(picture ->
                        pictures.put(picture.fileName(), picture.png().get()));
        return pictures;
    }

    /** Collects the parts and numbers what they cite. */
    private static final class Gathering {

        private final ReportParts report;
        private final List<String> names;
        private final String folder;
        private final boolean listed;
        private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

        private Gathering(ReportParts report, List<String> names, String folder) {
            this.report = report;
            this.names = names;
            this.folder = folder;
            this.listed = names.stream().anyMatch(ReportParts::isSources);
        }

        private Attachment attachment() {
            Map<String, List<Block>> found = new HashMap<>();
            for (String name : names) {
                if (!ReportParts.isSources(name)) {
                    found.put(name, part(name, report.find(name).orElseThrow()));
                }
            }
            boolean cites = !numbers.isEmpty();
            for (String name : names) {
                if (ReportParts.isSources(name)) {
                    found.put(name, sources(name));
                }
            }
            List<List<Block>> parts = new ArrayList<>();
            names.forEach(name -> parts.add(found.getOrDefault(name, List.of())));
            return new Attachment(
                    new Document(
                            report.report().info(),
                            List.of(),
                            parts.stream().flatMap(List::stream).toList()),
                    parts,
                    cites && !listed);
        }

        private List<Block> part(String name, List<Block> blocks) {
            Set<String> inside = new HashSet<>();
            collect(inside).blocks(blocks);
            String prefix = prefix(name);
            Function<Inline.Link, List<Inline>> link = old -> {
                if (!old.href().startsWith("#")) {
                    return List.of(old);
                }
                return inside.contains(old.href().substring(1))
                        ? List.of(new Inline.Link("#" + prefix + old.href().substring(1), old.inlines()))
                        : old.inlines();
            };
            boolean keepsHeadings = name.strip().startsWith("section ");
            Function<Block.Heading, Block> heading =
                    keepsHeadings ? old -> old : old -> new Block.Paragraph(List.of(new Inline.Strong(old.inlines())));
            return new Excerpt(id -> prefix + id, file -> folder + file, this::number, listed, link, heading)
                    .blocks(blocks);
        }

        /** Walks over blocks and notes their ids. */
        private static Excerpt collect(Set<String> ids) {
            return new Excerpt(
                    id -> {
                        ids.add(id);
                        return id;
                    },
                    file -> file,
                    number -> number,
                    true,
                    List::of,
                    heading -> heading);
        }

        private static String prefix(String name) {
            return "part-" + ReportParts.slug(name) + "-";
        }

        private int number(int old) {
            return numbers.computeIfAbsent(old, unseen -> numbers.size() + 1);
        }

        /** Entries may cite others, which then follow. */
        private List<Block> sources(String name) {
            Map<Integer, Block.Source> known = report.sources();
            Excerpt excerpt = new Excerpt(
                    id -> id,
                    file -> file,
                    this::number,
                    listed,
                    old -> old.href().startsWith("#") ? old.inlines() : List.of(old),
                    heading -> heading);
            List<Block.Source> entries = new ArrayList<>();
            for (int at = 0; at < numbers.size(); at++) {
                Map.Entry<Integer, Integer> cited =
                        List.copyOf(numbers.entrySet()).get(at);
                Optional.ofNullable(known.get(cited.getKey()))
                        .ifPresent(source -> entries.add(
                                new Block.Source(cited.getValue(), source.id(), excerpt.inlines(source.inlines()))));
            }
            List<Block> blocks = new ArrayList<>();
            if (name.strip().startsWith("section ")) {
                report.find(name).map(section -> section.get(0)).ifPresent(blocks::add);
            }
            blocks.add(new Block.References(entries));
            return blocks;
        }
    }
}
