package claimbench.cli;

import claimbench.foreign.KnownValue;
import claimbench.foreign.NameMatch;
import claimbench.foreign.Proposal;
import claimbench.foreign.ProposedRow;
import claimbench.foreign.Question;
import claimbench.foreign.RejectedRow;
import java.util.ArrayList;
import java.util.List;

/** What a file would add to the claims, in words and tables. */
final class ImportListing {

    private static final List<String> COLUMNS = List.of("model", "benchmark", "value", "unit", "conditions", "note");

    private ImportListing() {}

    static String of(Proposal proposal) {
        StringBuilder text = new StringBuilder();
        List<String> matched = new ArrayList<>();
        for (NameMatch match : proposal.matches()) {
            if (!match.written().equals(match.entry())) {
                matched.add("\"" + match.written() + "\" is " + match.entry() + ", " + match.how());
            }
        }
        section(text, "Names", matched);
        if (!proposal.rows().isEmpty()) {
            text.append("New rows\n")
                    .append(TextTable.blocks(
                            COLUMNS,
                            proposal.rows().stream().map(ImportListing::cells).toList()))
                    .append('\n');
        }
        section(
                text,
                "The claims have another value; change it with edit",
                proposal.differing().stream().map(ImportListing::difference).toList());
        section(
                text,
                "Which one is meant?",
                proposal.questions().stream().map(ImportListing::question).toList());
        section(
                text,
                "Left out",
                proposal.rejected().stream().map(ImportListing::rejection).toList());
        section(text, "Texts below the tables", proposal.remarks());
        return text.append(Talk.counted(proposal.rows().size(), "new row"))
                .append(" · ")
                .append(proposal.alreadyThere().size())
                .append(" already there · ")
                .append(proposal.differing().size())
                .append(" with another value · ")
                .append(proposal.rejected().size())
                .append(" left out · ")
                .append(Talk.counted(proposal.missing(), "cell"))
                .append(" without a value\n")
                .toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
            text.append('\n');
        }
    }

    private static List<String> cells(ProposedRow row) {
        return COLUMNS.stream().map(row::text).toList();
    }

    private static String difference(KnownValue known) {
        return known.row().text("model") + ", " + known.row().text("benchmark") + ": "
                + known.claim().printed() + " in the claims (" + known.claim().id() + "), "
                + known.row().text("value") + " in the table";
    }

    private static String question(Question question) {
        String perhaps =
                question.candidates().isEmpty() ? "" : "; perhaps " + String.join(" or ", question.candidates());
        return question.subject().column() + " \"" + question.written() + "\": " + question.why() + perhaps + " ("
                + Talk.counted(question.places().size(), "value") + ")";
    }

    private static String rejection(RejectedRow rejected) {
        return rejected.row().place() + ": " + rejected.problem();
    }
}
