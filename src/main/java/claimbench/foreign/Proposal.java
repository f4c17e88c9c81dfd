package claimbench.foreign;

import claimbench.claim.Column;
import claimbench.claim.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file would add to the claims. Every cell of its tables that holds a value is in exactly one of rows, rejected,
 * alreadyThere, differing, or stands under a name that an answer left out.
 *
 * @param rows good rows, in reading order
 * @param rejected cells that need a hand, in reading order
 * @param alreadyThere values that the claims have
 * @param differing values for which the claims have another number; taking one is a correction, not an import
 * @param missing number of cells that hold no value
 * @param matches what each name was taken for, in the order of their first use
 * @param questions names that nobody has answered for; what stands under them is in rejected
 * @param remarks texts below the tables that belong to no value in particular; they may state conditions of all
 */
public record Proposal(
        List<ProposedRow> rows,
        List<RejectedRow> rejected,
        List<KnownValue> alreadyThere,
        List<KnownValue> differing,
        int missing,
        List<NameMatch> matches,
        List<Question> questions,
        List<String> remarks) {

    static final Proposal NOTHING =
            new Proposal(List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of());

    private static final String PROBLEM = "problem";

    public Proposal {
        rows = List.copyOf(rows);
        rejected = List.copyOf(rejected);
        alreadyThere = List.copyOf(alreadyThere);
        differing = List.copyOf(differing);
        matches = List.copyOf(matches);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /** Entries to be added to the registry of models or of benchmarks, because an answer said so. */
    public List<String> newEntries(Subject subject) {
        return matches.stream()
                .filter(match -> match.subject() == subject && match.how().equals(NameMatch.NEW))
                .map(NameMatch::entry)
                .distinct()
                .toList();
    }

    /** Header of a reject file: the columns of the claims that the rejected rows use, and the problem. */
    public List<String> rejectHeader() {
        List<String> header = new ArrayList<>(Table.CLAIMS.columns().stream()
                .filter(column -> column.required()
                        || rejected.stream()
                                .anyMatch(one -> !one.row().text(column.name()).isEmpty()))
                .map(Column::name)
                .toList());
        header.add(PROBLEM);
        return List.copyOf(header);
    }

    /** Rows of a reject file. Mended, it can be imported like any long table. */
    public List<Map<String, String>> rejectRows() {
        return rejected.stream()
                .map(one -> {
                    Map<String, String> cells = new LinkedHashMap<>(one.row().cells());
                    cells.put(PROBLEM, one.problem());
                    return cells;
                })
                .toList();
    }
}
