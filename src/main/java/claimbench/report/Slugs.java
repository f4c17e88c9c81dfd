package claimbench.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parts of ids made of names. */
final class Slugs {

    private Slugs() {}

    /** Small letters and digits of ASCII, with a dash for everything between; {@code x} if none is left. */
    static String of(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }

    /** A slug for each name, none twice. */
    static Map<String, String> distinct(List<String> names) {
        Map<String, String> slugs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String slug = of(name);
            for (int next = 2; !taken.add(slug); next++) {
                slug = of(name) + "-" + next;
            }
            slugs.put(name, slug);
        }
        return slugs;
    }
}
