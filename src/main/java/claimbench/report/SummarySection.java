package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Inline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** At most five findings in 120 words, the answer first and what is not known last. */
final class SummarySection {

    private static final int MOST_WORDS = 120;
    private static final int MOST_BULLETS = 5;

    /**
     * One finding.
     *
     * @param more what may be left out where words are short; may be empty
     * @param aside what stands behind it only where there is room for it; may be empty
     */
    record Finding(List<Inline> words, List<Inline> more, List<Inline> aside) {

        Finding {
            words = List.copyOf(words);
            more = List.copyOf(more);
            aside = List.copyOf(aside);
        }

        Finding(List<Inline> words, List<Inline> more) {
            this(words, more, List.of());
        }

        static Finding of(Line words) {
            return new Finding(words.inlines(), List.of());
        }

        /** What nobody can know from the claims; something always. */
        static Finding unknown(List<String> parts, Material material) {
            return Finding.of(material.line(
                    "unknown",
                    parts.isEmpty()
                            ? material.say("unknown.setups")
                            : material.words().semicolons(parts)));
        }

        /** Both in one bullet; what may be left out of either comes last. */
        Finding and(Finding next, Material material) {
            List<Inline> both = new ArrayList<>(words);
            both.add(new Inline.Text(material.words().sentences(List.of("", ""))));
            both.addAll(next.words);
            List<Inline> rest = new ArrayList<>(more);
            rest.addAll(next.more);
            return new Finding(both, rest);
        }

        /** Shorter and shorter. */
        private List<Finding> shortened() {
            return List.of(
                    new Finding(words, more), new Finding(words, List.of(), aside), new Finding(words, List.of()));
        }

        private List<Inline> all() {
            List<Inline> all = new ArrayList<>(words);
            all.addAll(more);
            all.addAll(aside);
            return all;
        }
    }

    private SummarySection() {}

    static List<Block> blocks(Material material) {
        return List.of(
                material.heading(2, "summary", "summary.heading"),
                new Block.Bullets(
                        Block.Bullets.Order.UNNUMBERED,
                        fitting(findings(material)).stream().map(Finding::all).toList()));
    }

    /** The first of the findings. */
    static List<Inline> answer(Material material) {
        return findings(material).get(0).all();
    }

    private static List<Finding> findings(Material material) {
        if (material.comparison().isEmpty()) {
            return List.of(Finding.of(material.line("summary.nothing")));
        }
        if (material.models().size() == 2 && !material.contested().isEmpty()) {
            return PairSummary.findings(material);
        }
        return material.hasFocus() ? FocusSummary.findings(material) : FieldSummary.findings(material);
    }

    /** Shortens the later findings first, then leaves some out; the answer and what is not known always stay. */
    private static List<Finding> fitting(List<Finding> findings) {
        List<Finding> fitting = new ArrayList<>(findings);
        while (fitting.size() > MOST_BULLETS) {
            fitting.remove(fitting.size() - 2);
        }
        for (int at = fitting.size() - 1; at >= 0 && words(fitting) > MOST_WORDS; at--) {
            Iterator<Finding> shorter = fitting.get(at).shortened().iterator();
            while (shorter.hasNext() && words(fitting) > MOST_WORDS) {
                fitting.set(at, shorter.next());
            }
        }
        while (fitting.size() > 2 && words(fitting) > MOST_WORDS) {
            fitting.remove(fitting.size() - 2);
        }
        return fitting;
    }

    private static int words(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> Inline.plain(finding.all()).strip().split("\\s+").length)
                .sum();
    }
}
