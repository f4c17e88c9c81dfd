package claimbench.cli;

import claimbench.ranking.RankingMethod;
import claimbench.score.DuelRule;
import claimbench.stats.Normalisation;

/** The rules and ways that {@code rank} knows, each with its formula and where it misleads. */
final class RankMethods {

    private RankMethods() {}

    static String list() {
        StringBuilder text = new StringBuilder("Rules (--method)\n");
        entry(
                text,
                DUELS,
                "abilities from duels inside one source, the home advantage of vendor tables taken out",
                "how far a model is ahead does not count");
        for (RankingMethod method : RankingMethod.values()) {
            entry(text, method.word(), method.formula(), method.warning());
        }
        text.append("\nWays to one scale for rules that look at sizes (--normalise)\n");
        for (Normalisation way : Normalisation.values()) {
            entry(text, way.word(), way.formula(), way.warning());
        }
        text.append("\nWhich values meet in a duel (--duels)\n");
        for (DuelRule rule : DuelRule.values()) {
            text.append("  ")
                    .append(rule.word())
                    .append(": ")
                    .append(rule.meaning())
                    .append('\n');
        }
        return text.toString();
    }

    private static final String DUELS = "duels";

    private static void entry(StringBuilder text, String word, String formula, String warning) {
        text.append("  ").append(word).append(": ").append(formula).append('\n');
        text.append("    misleads: ").append(warning).append('\n');
    }
}
