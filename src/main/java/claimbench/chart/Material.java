package claimbench.chart;

import claimbench.catalogue.Capability;
import claimbench.catalogue.Model;
import claimbench.claim.Claim;
import claimbench.claim.Provenance;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Cell;
import claimbench.compare.ComparisonMatrix;
import claimbench.compare.Consensus;
import claimbench.compare.Measurement;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Selection;
import claimbench.score.CapabilityStanding;
import claimbench.score.HomeAdvantage;
import claimbench.score.WeightSensitivity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all pictures of one kind are made from, and what is the same in all of them. */
final class Material {

    private static final int MOST_CAPABILITIES = 5;
    private static final int LONGEST_SLUG = 60;

    private final String kind;
    private final Comparison comparison;
    private final Citations citations;
    private final ChartOptions options;
    private final WholeNames names;
    private final Set<String> ids = new HashSet<>();

    Material(String kind, Comparison comparison, Citations citations, ChartOptions options) {
        this.kind = kind;
        this.comparison = comparison;
        this.citations = citations;
        this.options = options;
        this.names = WholeNames.of(Stream.concat(
                        comparison.models().stream(),
                        comparison.matrix().columns().stream()
                                .map(column -> column.benchmark().name()))
                .toList());
    }

    /**
     * The words of a picture that are its own.
     *
     * @param shows what kind of picture of what data it is, for the description
     */
    record Words(String shows, String title, String subtitle, List<String> notes, String leftOut) {
        Words {
            notes = List.copyOf(notes);
        }
    }

    Comparison comparison() {
        return comparison;
    }

    ComparisonMatrix matrix() {
        return comparison.matrix();
    }

    Citations citations() {
        return citations;
    }

    List<String> models() {
        return comparison.models();
    }

    String focus() {
        return comparison.focus();
    }

    Cell cell(String model, BenchmarkColumn column) {
        return matrix().cell(model, column);
    }

    /** The number that a cell gives, if it gives one. */
    Optional<BigDecimal> number(String model, BenchmarkColumn column) {
        return cell(model, column).consensus().flatMap(Consensus::number);
    }

    /** True if the models were chosen by name or vendor, so that none of them may be left out. */
    boolean namesModels() {
        Selection asked = comparison.settings().selection();
        return !asked.models().isEmpty() || !asked.vendors().isEmpty();
    }

    boolean namesBenchmarks() {
        return !comparison.settings().selection().benchmarks().isEmpty();
    }

    /** The core capabilities, or where there are none the first few; all if they were chosen by name. */
    List<Capability> capabilities() {
        Selection asked = comparison.settings().selection();
        if (!asked.capabilities().isEmpty() || namesBenchmarks()) {
            return comparison.capabilities();
        }
        List<Capability> core =
                comparison.capabilities().stream().filter(Capability::isCore).toList();
        return core.isEmpty()
                ? comparison.capabilities().stream().limit(MOST_CAPABILITIES).toList()
                : core;
    }

    /** Capabilities whose benchmarks no picture of this kind shows. */
    List<String> otherCapabilities() {
        List<Capability> shown = capabilities();
        return comparison.capabilities().stream()
                .filter(capability -> !shown.contains(capability))
                .map(Capability::name)
                .toList();
    }

    /** Where the models stand in the capabilities that pictures show, where somebody is ranked. */
    List<CapabilityStanding> standings() {
        return capabilities().stream()
                .flatMap(capability -> comparison.scores().standings().capability(capability.name()).stream())
                .toList();
    }

    HomeAdvantage home() {
        return comparison.scores().standings().home();
    }

    /** Empty if no two capabilities rank the same models. */
    Optional<WeightSensitivity> weights() {
        return comparison.scores().standings().weights();
    }

    Model model(String name) {
        return comparison.catalogue().model(name);
    }

    /** The scores of a capability. */
    List<BenchmarkColumn> scores(Capability capability) {
        return comparison.columns(capability.name()).stream()
                .filter(column -> column.benchmark().isScore())
                .toList();
    }

    /** Where the values of a consensus come from. */
    Cited cited(Consensus consensus) {
        return Cited.of(consensus.basis().stream().map(Measurement::claim).toList(), citations);
    }

    /** Some of the models, in the order of the comparison. */
    List<String> inOrder(Collection<String> some) {
        Set<String> chosen = Set.copyOf(some);
        return models().stream().filter(chosen::contains).toList();
    }

    Row row(String model) {
        return new Row(model, model.equals(focus()));
    }

    static MarkShape mark(Claim claim) {
        return mark(claim.provenance());
    }

    static MarkShape mark(Provenance provenance) {
        return switch (provenance) {
            case INDEPENDENT -> MarkShape.INDEPENDENT;
            case OWN -> MarkShape.OWN;
            case RIVAL -> MarkShape.RIVAL;
            case PRESS -> MarkShape.PRESS;
        };
    }

    /** The claims behind the values of these models in these columns. */
    List<Claim> claims(Collection<String> shown, Collection<BenchmarkColumn> columns) {
        return columns.stream()
                .flatMap(column -> shown.stream().flatMap(model -> cell(model, column).consensus().stream()))
                .flatMap(consensus -> consensus.basis().stream())
                .map(Measurement::claim)
                .toList();
    }

    /** The name of a picture and its files: that of the kind, or with a topic behind it; never given twice. */
    PictureId id(String topic) {
        String wanted = topic.isEmpty() ? kind : kind + "-" + slug(topic);
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return new PictureId(kind, topic, id);
    }

    /** Stands until it is known how many pictures there will be. */
    PictureId unnamed() {
        return new PictureId(kind, "", "");
    }

    /** Letters and digits of any script, the rest as hyphens. */
    static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", "-");
        int length = Math.min(LONGEST_SLUG, slug.codePointCount(0, slug.length()));
        return slug.isEmpty() ? "other" : slug.substring(0, slug.offsetByCodePoints(0, length));
    }

    ChartOptions options() {
        return options;
    }

    Size size() {
        return options.size();
    }

    Frame frame(PictureId id, Words words) {
        String finding = words.title() + ". ";
        return new Frame(
                id,
                options.title().orElse(words.title()),
                (options.title().isPresent() ? finding : "") + words.subtitle(),
                words.notes(),
                words.leftOut(),
                comparison.stamp().toString(),
                options.size(),
                words.shows() + " where " + words.title() + ".",
                names);
    }
}
