package claimbench.cli;

import claimbench.foreign.KnownValue;
import claimbench.foreign.NameMatch;
import claimbench.foreign.Proposal;
import claimbench.foreign.RejectedRow;
import claimbench.foreign.Subject;
import java.util.List;
import java.util.function.Function;

/** What a file would add to the claims, in words. */
final class ProposalText {

    private static final int MOST_LINES = 20;

    private final Proposal proposal;
    private final StringBuilder out = new StringBuilder();

    ProposalText(Proposal proposal) {
        this.proposal = proposal;
    }

    String text() {
        for (Subject subject : Subject.values()) {
            List<NameMatch> matches = proposal.matches().stream()
                    .filter(match ->
                            match.subject() == subject && !match.written().equals(match.entry()))
                    .toList();
            list(
                    "Names of " + subject.column() + "s",
                    matches,
                    match -> "\"" + match.written() + "\" is " + match.entry() + ", " + match.how());
        }
        list("Not taken", proposal.rejected(), ProposalText::rejected);
        list(
                "The claims have another value, which stays (claimbench retire replaces it)",
                proposal.differing(),
                ProposalText::differing);
        list("Below the table", proposal.remarks(), remark -> remark);
        out.append(Talk.counted(proposal.rows().size(), "new claim"))
                .append(" · ")
                .append(proposal.alreadyThere().size())
                .append(" already there · ")
                .append(proposal.differing().size())
                .append(" differing · ")
                .append(proposal.rejected().size())
                .append(" not taken · ")
                .append(Talk.counted(proposal.missing(), "empty cell"))
                .append('\n');
        return out.toString();
    }

    private static String rejected(RejectedRow rejected) {
        return rejected.row().place() + ": " + rejected.row().text("model") + ", "
                + rejected.row().text("benchmark") + ", \"" + rejected.row().text("value") + "\": "
                + rejected.problem();
    }

    private static String differing(KnownValue known) {
        return known.claim().id() + " " + known.claim().model() + ", "
                + known.claim().benchmark() + ": "
                + known.claim().printed() + " in the claims, "
                + known.row().text("value") + " in the table (" + known.row().place() + ")";
    }

    private <T> void list(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        out.append(title).append(":\n");
        items.stream()
                .limit(MOST_LINES)
                .forEach(item -> out.append("  ").append(line.apply(item)).append('\n'));
        if (items.size() > MOST_LINES) {
            out.append("  and ").append(items.size() - MOST_LINES).append(" more\n");
        }
    }
}
