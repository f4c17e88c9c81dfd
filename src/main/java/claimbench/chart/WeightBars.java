package claimbench.chart;

import claimbench.claim.Claim;
import claimbench.score.WeightSensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is first under which weights of the capabilities: for each model its share of all weightings. */
final class WeightBars {

    private static final int MOST_NAMED = 3;
    private static final char NO_BREAK = '\u00a0';

    private final Material material;
    private final WeightSensitivity weights;
    private final List<WeightSensitivity.Share> shown;

    private WeightBars(Material material, WeightSensitivity weights) {
        this.material = material;
        this.weights = weights;
        this.shown = weights.shares().stream()
                .filter(share -> share.first() > 0 || share.model().equals(material.focus()))
                .toList();
    }

    static List<Drawing> draw(Material material) {
        return material.weights()
                .filter(weights -> weights.shares().size() > 1)
                .map(weights -> draw(material, weights))
                .orElse(List.of());
    }

    static List<Drawing> draw(Material material, WeightSensitivity weights) {
        return new WeightBars(material, weights).spec().drawings(part -> material.id(""));
    }

    private LineupSpec spec() {
        List<String> header = new ArrayList<>(List.of("model", "share of weightings first", "confidence"));
        weights.capabilities().forEach(capability -> header.add("central weight of " + capability));
        header.add("source");
        return new LineupSpec(
                frame(),
                List.of(),
                Ruler.shares(),
                List.of(
                        new LineupSpec.Column("first under", true),
                        new LineupSpec.Column("confidence", true),
                        new LineupSpec.Column("mean weights under which it is first", false)),
                header,
                shown.stream().map(this::line).toList());
    }

    private LineupSpec.Line line(WeightSensitivity.Share share) {
        boolean never = share.central().isEmpty();
        List<String> data = new ArrayList<>(
                List.of(share.model(), Share.exact(share.first()), never ? "" : Share.exact(share.confidence())));
        IntStream.range(0, weights.capabilities().size())
                .forEach(i -> data.add(never ? "" : Share.exact(share.central().get(i))));
        data.add(Cited.ids(claims(List.of(share.model()))));
        return new LineupSpec.Line(
                material.row(share.model()),
                false,
                List.of(new Item.Bar(100 * share.first())),
                List.of(
                        Share.of(share.first()),
                        never ? "" : Share.of(share.confidence()),
                        never ? "never first" : central(share)),
                List.of(data));
    }

    private static String whole(double share) {
        return Share.of(share).replace(' ', NO_BREAK);
    }

    /** The capabilities that weigh most when it is first, with their weights. */
    private String central(WeightSensitivity.Share share) {
        List<Integer> heaviest = IntStream.range(0, weights.capabilities().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> share.central().get(i))
                        .reversed())
                .limit(MOST_NAMED)
                .toList();
        return heaviest.stream()
                .map(i -> weights.capabilities().get(i).replace(' ', NO_BREAK)
                        + NO_BREAK
                        + whole(share.central().get(i)))
                .collect(Collectors.joining(", "));
    }

    private String heaviest(WeightSensitivity.Share share) {
        int heaviest = IntStream.range(0, weights.capabilities().size())
                .boxed()
                .max(Comparator.comparing(share.central()::get))
                .orElse(0);
        return Share.of(share.central().get(heaviest)) + " on "
                + weights.capabilities().get(heaviest);
    }

    private List<Claim> claims(List<String> models) {
        return weights.capabilities().stream()
                .flatMap(capability -> StandingWords.claims(material, capability, models).stream())
                .toList();
    }

    private Frame frame() {
        List<String> never = weights.shares().stream()
                .filter(share -> !shown.contains(share))
                .map(WeightSensitivity.Share::model)
                .toList();
        List<String> known =
                weights.shares().stream().map(WeightSensitivity.Share::model).toList();
        List<String> missing = material.models().stream()
                .filter(model -> !known.contains(model))
                .toList();
        return material.frame(
                material.unnamed(),
                new Material.Words(
                        "Bar chart of the share of weightings under which each of " + shown.size() + " models is first",
                        title(),
                        "Share of all weightings of " + capabilities()
                                + " under which a model is first, %. Confidence: "
                                + "share of draws of the standings in which it is first under its mean weights.",
                        List.of(
                                Credits.inBrief(claims(known), material.citations()),
                                "Method: SMAA-2, weights of "
                                        + StandingWords.counted(
                                                weights.capabilities().size(), "capability", "capabilities")
                                        + " drawn evenly from all that add up to 100 %; within a capability, standings by duels "
                                        + "inside single sources, the home advantage of vendors’ own tables taken out. "
                                        + "No weighting is the right one: the picture shows what a lead depends on."),
                        new NotShown()
                                .add(never, "model that is never first|models that are never first", "")
                                .add(
                                        missing,
                                        "model without a standing in each capability|models without a standing in each "
                                                + "capability",
                                        "")
                                .toString()));
    }

    private String capabilities() {
        return weights.capabilities().size() > 4
                ? weights.capabilities().size() + " capabilities"
                : String.join(", ", weights.capabilities());
    }

    private String title() {
        WeightSensitivity.Share leader = weights.shares().get(0);
        long first =
                weights.shares().stream().filter(share -> share.first() > 0).count();
        if (first == 1) {
            return leader.model() + " is first under every weighting of the capabilities";
        }
        String others = first == 2 ? "one other model" : (first - 1) + " other models";
        String focus = weights.shares().stream()
                .filter(share -> share.model().equals(material.focus()) && !share.equals(leader))
                .map(share -> share.central().isEmpty()
                        ? "; " + share.model() + " never is"
                        : "; " + share.model() + " under " + Share.inWords(share.first()) + ", with a mean weight of "
                                + heaviest(share))
                .collect(Collectors.joining());
        return leader.model() + " is first under " + Share.inWords(leader.first()) + " of weightings, " + others
                + " under the rest" + focus;
    }
}
