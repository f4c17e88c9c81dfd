package claimbench.catalogue;

import claimbench.catalogue.Resolution.Ambiguous;
import claimbench.catalogue.Resolution.Found;
import claimbench.catalogue.Resolution.Strategy;
import claimbench.catalogue.Resolution.Unknown;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of one kind of entry, and what a written name means among them. */
public final class Names {

    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> alias = new LinkedHashMap<>();
    private final Map<String, Set<String>> loose = new LinkedHashMap<>();
    private final Set<String> reserved = new TreeSet<>();

    /** An entry with its other spellings, and with names that must never be taken for it. */
    record Entry(String name, Collection<String> aliases, Collection<String> distinctFrom) {}

    Names(Collection<Entry> entries) {
        for (Entry entry : entries) {
            exact.putIfAbsent(entry.name(), entry.name());
            loosely(entry.name(), entry.name());
            for (String spelling : entry.aliases()) {
                alias.putIfAbsent(spelling, entry.name());
                loosely(spelling, entry.name());
            }
        }
        entries.forEach(entry -> entry.distinctFrom().stream().map(Names::key).forEach(reserved::add));
    }

    /** Names without other spellings. */
    public static Names of(Collection<String> names) {
        return new Names(names.stream()
                .map(name -> new Entry(name, List.of(), List.of()))
                .toList());
    }

    private void loosely(String spelling, String name) {
        loose.computeIfAbsent(key(spelling), unused -> new TreeSet<>()).add(name);
    }

    /** What a name in a file means: by name, by alias, or ignoring case, blanks and punctuation. */
    public Resolution resolve(String written) {
        if (exact.containsKey(written)) {
            return new Found(written, Strategy.EXACT);
        }
        String byAlias = alias.get(written);
        if (byAlias != null) {
            return new Found(byAlias, Strategy.ALIAS);
        }
        Set<String> fitting = loose.getOrDefault(key(written), Set.of());
        if (fitting.size() == 1) {
            return new Found(fitting.iterator().next(), Strategy.LOOSE);
        }
        return fitting.isEmpty() ? new Unknown(similar(written)) : new Ambiguous(List.copyOf(fitting));
    }

    /** What a name typed by a user means: as in a file, or the beginning of exactly one name. */
    public Resolution resolveTyped(String typed) {
        Resolution asInFile = resolve(typed);
        return asInFile.match(found -> found, ambiguous -> ambiguous, unknown -> byPrefix(typed, unknown));
    }

    private Resolution byPrefix(String typed, Unknown unknown) {
        String wanted = key(typed);
        if (wanted.isEmpty() || reserved.contains(wanted)) {
            return unknown;
        }
        TreeSet<String> fitting = new TreeSet<>();
        loose.forEach((spelling, names) -> {
            if (spelling.startsWith(wanted)) {
                fitting.addAll(names);
            }
        });
        return switch (fitting.size()) {
            case 0 -> unknown;
            case 1 -> new Found(fitting.first(), Strategy.PREFIX);
            default -> new Ambiguous(List.copyOf(fitting));
        };
    }

    private List<String> similar(String written) {
        String wanted = key(written);
        if (reserved.contains(wanted)) {
            return List.of();
        }
        int most = Math.max(1, wanted.length() / 4);
        record Near(String name, int distance) {}
        return loose.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - wanted.length()) <= most)
                .map(entry -> new Near(entry.getValue().iterator().next(), distance(wanted, entry.getKey())))
                .filter(near -> near.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Two names with the same key differ only in case, blanks, punctuation or width of letters. */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        folded.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '+')
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Edits (insert, delete, replace, swap of neighbours) between two words. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
