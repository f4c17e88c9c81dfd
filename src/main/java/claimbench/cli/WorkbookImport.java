package claimbench.cli;

import claimbench.csv.CsvEdit;
import claimbench.problem.Checked;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import claimbench.update.Additions;
import claimbench.update.NewRow;
import claimbench.update.Rewrite;
import claimbench.update.Workspace;
import claimbench.workbook.WorkbookChanges;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes the changes of an exported workbook over into the claims. */
final class WorkbookImport {

    private final String name;
    private final byte[] bytes;
    private final boolean deletes;
    private final PrintWriter err;

    /**
     * A workbook that was edited.
     *
     * @param deletes whether rows that the sheets no longer have are taken out of the files
     */
    WorkbookImport(String name, byte[] bytes, boolean deletes, PrintWriter err) {
        this.name = name;
        this.bytes = bytes;
        this.deletes = deletes;
        this.err = err;
    }

    /**
     * The change that the workbook makes of the claims as they stand.
     *
     * @throws Stop if a cell cannot be taken over; nothing is written then
     */
    Rewrite plan(Workspace workspace) {
        Checked<WorkbookChanges> read =
                WorkbookChanges.read(name, bytes, workspace.checkup().tables());
        List<String> refused = read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .sorted()
                .map(WorkbookImport::line)
                .toList();
        if (!refused.isEmpty()) {
            throw new Stop(Exit.FINDINGS, refused);
        }
        read.problems().forEach(problem -> err.println("claimbench: " + Visible.lines(line(problem))));
        WorkbookChanges changes = read.value();
        Rewrite all = new Rewrite(new TreeMap<>(changes.edits()), new TreeMap<>());
        for (Map.Entry<String, List<NewRow>> file : newRows(changes).entrySet()) {
            Optional<String> into = Optional.of(file.getKey()).filter(path -> !path.isEmpty());
            all = all.and(new Additions(workspace).of(file.getValue(), into));
        }
        return all.and(deletions(changes));
    }

    private static String line(Problem problem) {
        return problem.where() + ": " + problem.message() + "\n  " + problem.help();
    }

    private static Map<String, List<NewRow>> newRows(WorkbookChanges changes) {
        Map<String, List<NewRow>> byFile = new TreeMap<>();
        changes.newRows()
                .forEach(row -> byFile.computeIfAbsent(row.file(), unused -> new ArrayList<>())
                        .add(new NewRow(row.table(), row.cells())));
        return byFile;
    }

    private Rewrite deletions(WorkbookChanges changes) {
        long rows = changes.deletions().values().stream().mapToLong(List::size).sum();
        if (rows == 0 || deletes) {
            return new Rewrite(new TreeMap<String, List<CsvEdit>>(changes.deletions()), new TreeMap<>());
        }
        err.println("claimbench: " + Talk.counted(rows, "row") + " of the files "
                + (rows == 1 ? "is" : "are") + " not in the workbook and "
                + (rows == 1 ? "stays; " : "stay; ") + "--delete takes "
                + (rows == 1 ? "it out" : "them out"));
        return Rewrite.NOTHING;
    }
}
