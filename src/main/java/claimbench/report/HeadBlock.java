package claimbench.report;

import claimbench.catalogue.Capability;
import claimbench.report.Document.Meta;
import java.util.ArrayList;
import java.util.List;

/** Title and head: what was asked, what is covered, and when. */
final class HeadBlock {

    private HeadBlock() {}

    static String title(Material material) {
        return material.options().title().orElseGet(() -> defaultTitle(material));
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
        material.options().question().ifPresent(question -> lines.add(new Meta("Question", question)));
        List<String> models = material.models();
        lines.add(new Meta("Models", counted(models)));
        List<String> capabilities =
                material.core().stream().map(Capability::name).toList();
        int more = material.comparison().capabilities().size() - capabilities.size();
        lines.add(new Meta("Capabilities", counted(capabilities) + (more == 0 ? "" : "; and " + more + " further")));
        material.comparison().stamp().asOf().ifPresent(day -> lines.add(new Meta("As of", day.toString())));
        material.options().author().ifPresent(author -> lines.add(new Meta("Author", author)));
        lines.add(new Meta("Made from", material.comparison().stamp().toString()));
        return lines;
    }

    private static String counted(List<String> names) {
        return names.isEmpty() ? "none" : names.size() + ": " + String.join(", ", names);
    }
}
