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
        String subject = "Capability claims compared";
        int others = material.models().size() - 1;
        if (others < 0 || (others > 0 && !material.hasFocus())) {
            return subject;
        }
        String focus = material.models().get(0);
        return subject + ": " + focus + (others == 0 ? "" : " and " + Words.count(others, "other model"));
    }

    static List<Meta> lines(Material material) {
        List<Meta> lines = new ArrayList<>();
        material.options().cover().question().ifPresent(question -> lines.add(new Meta("Question", question)));
        if (material.isSlide()) {
            lines.add(new Meta("Made from", material.comparison().stamp().toString()));
            return lines;
        }
        lines.add(new Meta("Models", models(material)));
        List<String> capabilities =
                material.core().stream().map(Capability::name).toList();
        int more = material.comparison().capabilities().size() - capabilities.size();
        lines.add(new Meta("Capabilities", counted(capabilities) + (more == 0 ? "" : "; and " + more + " further")));
        material.comparison().stamp().asOf().ifPresent(day -> lines.add(new Meta("As of", day.toString())));
        material.options().cover().author().ifPresent(author -> lines.add(new Meta("Author", author)));
        lines.add(new Meta("Status", material.options().status().word()));
        lines.add(new Meta("Made from", material.comparison().stamp().toString()));
        return lines;
    }

    /** The names that the head has no room for. */
    static List<Block> covered(Material material) {
        if (material.models().size() <= MOST_NAMES || material.isSlide()) {
            return List.of();
        }
        List<Definition> entries = new ArrayList<>();
        byVendor(material).forEach((vendor, models) -> entries.add(new Definition(vendor, String.join(", ", models))));
        entries.add(new Definition(
                "Capabilities",
                Words.and(material.comparison().capabilities().stream()
                        .map(Capability::name)
                        .toList())));
        return List.of(new Block.Details(
                Block.Details.State.FOLDED,
                "Names of the models, by vendor, and of the capabilities",
                List.of(new Block.Definitions(Block.Definitions.Layout.LIST, entries))));
    }

    private static String models(Material material) {
        List<String> models = material.models();
        if (models.size() <= MOST_NAMES) {
            return counted(models);
        }
        List<String> vendors = byVendor(material).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .toList();
        return models.size() + ", by vendor: " + String.join(", ", vendors);
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
            ordered.put("vendor not known", nobody);
        }
        return ordered;
    }

    private static String counted(List<String> names) {
        return names.isEmpty() ? "none" : names.size() + ": " + String.join(", ", names);
    }
}
