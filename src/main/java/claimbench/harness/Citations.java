package claimbench.harness;

import claimbench.catalogue.Capability;
import claimbench.claim.Claim;
import claimbench.claim.Source;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Weighed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The numbers of the sources, the same in pictures, tables and text: in the order in which the matrix first uses them,
 * capability by capability, the claims that give a value before the others.
 */
public final class Citations {

    /** A source with its number and the claims taken from it. */
    public record Cited(int number, Source source, List<Claim> claims) {
        public Cited {
            claims = List.copyOf(claims);
        }
    }

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Claim>> claims;

    private Citations(Map<String, List<Claim>> claims) {
        this.claims = claims;
    }

    public static Citations of(Comparison comparison) {
        Citations citations = new Citations(comparison.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.attribution().sourceId())));
        for (Capability capability : comparison.capabilities()) {
            for (BenchmarkColumn column : comparison.columns(capability.name())) {
                for (String model : comparison.models()) {
                    for (Weighed weighed :
                            comparison.matrix().cell(model, column).evidence()) {
                        citations.add(weighed.claim().attribution().source());
                    }
                }
            }
        }
        comparison
                .catalogue()
                .context()
                .forEach(statement -> comparison
                        .catalogue()
                        .source(statement.source())
                        .ifPresent(source -> citations.add(Optional.of(source))));
        return citations;
    }

    /**
     * The same sources in another order.
     *
     * @param first present numbers of those that come first; the rest follow as they are
     */
    public Citations starting(List<Integer> first) {
        Map<Integer, String> ids = new TreeMap<>();
        numbers.forEach((id, number) -> ids.put(number, id));
        Set<String> order = new LinkedHashSet<>();
        first.forEach(number -> order.add(ids.getOrDefault(number, "")));
        order.addAll(ids.values());
        Citations other = new Citations(claims);
        order.forEach(id -> other.add(Optional.ofNullable(sources.get(id))));
        return other;
    }

    private void add(Optional<Source> source) {
        source.ifPresent(cited -> {
            sources.putIfAbsent(cited.id(), cited);
            numbers.putIfAbsent(cited.id(), numbers.size() + 1);
        });
    }

    /** Number of a claim's source; empty if it names none. */
    public OptionalInt number(Optional<Source> source) {
        Integer number = source.map(s -> numbers.get(s.id())).orElse(null);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Numbers of the claims' sources, ascending, each once: {@code [3][7]}; empty if none names a source. */
    public String marks(Collection<Claim> cited) {
        return cited.stream()
                .flatMap(claim -> number(claim.attribution().source()).stream().boxed())
                .distinct()
                .sorted()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
    }

    /** All numbered sources, by number. */
    public List<Cited> all() {
        Map<Integer, Cited> byNumber = new TreeMap<>();
        numbers.forEach((id, number) -> {
            Source source = sources.get(id);
            if (source != null) {
                byNumber.put(number, new Cited(number, source, claims.getOrDefault(id, List.of())));
            }
        });
        return List.copyOf(byNumber.values());
    }
}
