package claimbench.cli;

import claimbench.judge.Evidence;
import claimbench.judge.Judgement;
import claimbench.judge.Strength;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judgements as text for a terminal, or as Markdown. */
final class JudgementText {

    private static final int WIDTH = 110;
    private static final int MOST_EVIDENCE = 30;
    private static final int MOST_WEAK = 6;
    private static final int MOST_UNCOUNTED = 4;

    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private JudgementText(boolean markdown) {
        this.markdown = markdown;
    }

    static String text(Judged judged) {
        return new JudgementText(false).all(judged);
    }

    static String markdown(Judged judged) {
        return new JudgementText(true).all(judged);
    }

    private String all(Judged judged) {
        judged.quote().ifPresent(quote -> line("", "Claim: " + quote));
        for (Judgement judgement : judged.judgements()) {
            text.append(text.isEmpty() ? "" : "\n");
            judgement(judgement);
        }
        text.append('\n');
        line("", CellText.legend().replaceAll("  !.*", ""));
        line("", judged.stamp());
        return text.toString();
    }

    private void judgement(Judgement judgement) {
        line("", "Read as: " + judgement.sentence().reading());
        text.append('\n');
        text.append(markdown ? "**Verdict: " : "Verdict: ")
                .append(judgement.verdict().words())
                .append(markdown ? "**\n" : "\n")
                .append(markdown && !judgement.remarks().isEmpty() ? "\n" : "");
        judgement.remarks().forEach(this::item);
        evidence(judgement.evidence());
        section("Conditions of [1]", judgement.conditions());
        section(
                "What would settle it",
                judgement.settling().stream().map(JudgementWords::settling).toList());
    }

    private void evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        heading("Evidence");
        Map<Strength, Integer> shown = new EnumMap<>(Strength.class);
        int hidden = 0;
        for (int at = 0; at < evidence.size(); at++) {
            Strength strength = evidence.get(at).strength();
            if (shown.merge(strength, 1, Integer::sum) <= most(strength)) {
                String number = "[" + (at + 1) + "] ";
                line(markdown ? "- " : "", number + JudgementWords.evidence(evidence.get(at)));
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            item(hidden + " more; all of them: --format json");
        }
    }

    private static int most(Strength strength) {
        return switch (strength) {
            case INDEPENDENT, RIVAL, VENDOR -> MOST_EVIDENCE;
            case WEAK -> MOST_WEAK;
            case NOTHING -> MOST_UNCOUNTED;
        };
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(title);
            items.forEach(this::item);
        }
    }

    private void heading(String title) {
        text.append('\n').append(title).append(markdown ? ":\n\n" : "\n");
    }

    private void item(String words) {
        line(markdown ? "- " : "  ", words);
    }

    /** A line, wrapped on a terminal; further lines are indented. */
    private void line(String lead, String words) {
        if (markdown) {
            text.append(lead).append(TextTable.escaped(words)).append('\n');
            return;
        }
        String indent = words.startsWith("[") ? "    " : lead.isEmpty() ? "" : "  " + lead;
        StringBuilder line = new StringBuilder(lead);
        for (String word : words.split(" ", -1)) {
            boolean full = Visible.width(line.toString()) + 1 + Visible.width(word) > WIDTH;
            if (full && !line.toString().isBlank()) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
