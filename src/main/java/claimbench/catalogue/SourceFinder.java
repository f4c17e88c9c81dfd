package claimbench.catalogue;

import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.claim.Source.Kind;
import claimbench.claim.StatedRow;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the source of a claim row: in sources.csv, or described by the row itself. */
final class SourceFinder {

    private static final List<String> INLINE = List.of("publisher", "source_url", "source_title", "published");

    private final Map<String, Source> sources;
    private final Set<String> registered;
    private final Names names;
    private final List<Problem> problems;
    private final Map<Location, String> found = new HashMap<>();

    /** Sources described by rows are added to {@code sources}. */
    SourceFinder(Map<String, Source> sources, List<Problem> problems) {
        this.sources = sources;
        this.registered = new TreeSet<>(sources.keySet());
        this.names = new Names(sources.keySet().stream()
                .map(id -> new Names.Entry(id, List.of(), List.of()))
                .toList());
        this.problems = problems;
    }

    void note(StatedRow row) {
        String id = row.text("source");
        boolean described = INLINE.stream().anyMatch(row::has);
        if (id.isEmpty() && !described) {
            return;
        }
        Source known = registered.contains(id) ? sources.get(id) : null;
        if (known != null) {
            found.put(row.where(), id);
            compareWithRegistry(row, known);
        } else if (!registered.isEmpty() && !described) {
            String hint = names.resolve(id).match(f -> " Did you mean " + f.name() + "?", a -> "", u -> u.hint());
            problems.add(ProblemCode.CB303.at(
                    row.at("source"), id, "the source \"" + id + "\" is not in sources.csv." + hint));
        } else {
            Source inline = inline(row, id);
            sources.putIfAbsent(inline.id(), inline);
            found.put(row.where(), inline.id());
        }
    }

    Optional<Source> source(StatedRow row) {
        return Optional.ofNullable(found.get(row.where())).map(sources::get);
    }

    /** False if the row names a source that is nowhere described, so that its claim cannot be traced. */
    boolean isTraceable(StatedRow row) {
        return !row.has("source") || found.containsKey(row.where());
    }

    private void compareWithRegistry(StatedRow row, Source source) {
        compare(row, "publisher", source.publisher(), source);
        compare(row, "source_url", source.url(), source);
        compare(row, "source_title", source.title(), source);
        compare(row, "published", source.published().map(PartialDate::text).orElse(""), source);
    }

    private void compare(StatedRow row, String column, String registry, Source source) {
        if (row.has(column) && !registry.isEmpty() && !row.text(column).equals(registry)) {
            problems.add(ProblemCode.CB205.at(
                    row.at(column),
                    row.text(column),
                    "the row says \"" + row.text(column) + "\", sources.csv says \"" + registry + "\" for "
                            + source.id() + "; sources.csv is used"));
        }
    }

    private Source inline(StatedRow row, String id) {
        String title = row.has("source_title") ? row.text("source_title") : id;
        String url = row.has("source_url") ? row.text("source_url") : isAddress(id) ? id : "";
        Optional<PartialDate> published = PartialDate.parse(row.text("published"));
        if (published.isEmpty() && row.has("published")) {
            problems.add(ProblemCode.CB501.at(
                    row.at("published"), row.text("published"), "\"" + row.text("published") + "\" is not a date"));
        }
        String key = !id.isEmpty() ? id : slug(firstOf(title, url, row.text("publisher")));
        return new Source(key, title, row.text("publisher"), kind(row), url, published, Optional.empty(), "", "");
    }

    /** The row describes the claimant; only where that is the publisher does it describe the source as well. */
    private static Kind kind(StatedRow row) {
        return switch (row.text("claimant_kind").toLowerCase(Locale.ROOT)) {
            case "vendor", "competitor" -> Kind.VENDOR;
            case "independent" -> Kind.INDEPENDENT;
            case "press" -> Kind.PRESS;
            default -> Kind.UNKNOWN;
        };
    }

    private static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String slug(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("^https?://", "")
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "unnamed" : plain;
    }
}
