package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.Document.Meta;
import claimbench.document.Info;
import claimbench.harness.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Title and head: what was asked, what is covered, and when. */
final class HeadBlock {

    private static final int MOST_NAMES = 6;

    private HeadBlock() {}

    static Info info(Material material) {
        Cover cover = material.options().cover();
        Stamp stamp = material.comparison().stamp();
        return new Info(
                title(material),
                material.options().language(),
                cover.author(),
                cover.subject().or(cover::question),
                cover.keywords(),
                stamp.asOf(),
                stamp.toString());
    }

    private static String title(Material material) {
        return material.options().cover().title().orElseGet(() -> defaultTitle(material));
    }

    private static String defaultTitle(Material material) {
        int others = material.models().size() - 1;
        if (others < 0 || (others > 0 && !material.hasFocus())) {
            return material.say("head.title");
        }
        String focus = material.models().get(0);
        return others == 0 ? material.say("head.title.one", focus) : material.say("head.title.several", focus, others);
    }

    static List<Meta> lines(Material material) {
        List<Meta> lines = new ArrayList<>();
        material.options()
                .cover()
                .question()
                .ifPresent(question -> lines.add(new Meta(material.say("head.question"), question)));
        if (material.isSlide()) {
            lines.add(madeFrom(material));
            return lines;
        }
        lines.add(new Meta(material.say("head.models"), models(material)));
        List<String> capabilities =
                material.core().stream().map(Capability::name).toList();
        int more = material.comparison().capabilities().size() - capabilities.size();
        String counted = counted(capabilities, material);
        lines.add(new Meta(
                material.say("head.capabilities"), more == 0 ? counted : material.say("head.further", counted, more)));
        Stamp stamp = material.comparison().stamp();
        stamp.asOf().ifPresent(day -> lines.add(new Meta(material.say("head.as-of"), day.toString())));
        Optional<String> author = material.options().cover().author();
        author.ifPresent(name -> lines.add(new Meta(material.say("head.author"), name)));
        lines.add(new Meta(
                material.say("head.status"),
                material.say("head.status." + material.options().status().word())
                        + (material.isCirculated() ? material.say("head.circulated") : "")));
        lines.add(madeFrom(material));
        return lines;
    }

    private static Meta madeFrom(Material material) {
        return new Meta(
                material.say("head.made-from"), material.comparison().stamp().toString());
    }

    /** The names that the head has no room for. */
    static List<Block> covered(Material material) {
        if (material.models().size() <= MOST_NAMES || material.isSlide()) {
            return List.of();
        }
        List<Definition> entries = new ArrayList<>();
        Words words = material.words();
        byVendor(material).forEach((vendor, models) -> entries.add(new Definition(vendor, words.commas(models))));
        entries.add(new Definition(
                material.say("head.capabilities"),
                words.and(material.comparison().capabilities().stream()
                        .map(Capability::name)
                        .toList())));
        return List.of(new Block.Details(
                Block.Details.State.FOLDED,
                material.say("head.names"),
                List.of(new Block.Definitions(Block.Definitions.Layout.LIST, entries))));
    }

    private static String models(Material material) {
        List<String> models = material.models();
        if (models.size() <= MOST_NAMES) {
            return counted(models, material);
        }
        List<String> vendors = byVendor(material).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .toList();
        return material.say("head.by-vendor", models.size(), material.words().commas(vendors));
    }

    /** Models under their vendors, which stand in alphabetical order, those without a vendor last. */
    private static Map<String, List<String>> byVendor(Material material) {
        Map<String, List<String>> models = new TreeMap<>();
        List<String> nobody = new ArrayList<>();
        for (String model : material.models()) {
            String vendor = material.comparison().catalogue().model(model).vendor();
            (vendor.isEmpty() ? nobody : models.computeIfAbsent(vendor, unused -> new ArrayList<>())).add(model);
        }
        Map<String, List<String>> ordered = new LinkedHashMap<>(models);
        if (!nobody.isEmpty()) {
            ordered.put(material.say("head.no-vendor"), nobody);
        }
        return ordered;
    }

    private static String counted(List<String> names, Material material) {
        return names.isEmpty()
                ? material.say("head.none")
                : material.say("head.counted", names.size(), material.words().commas(names));
    }
}
