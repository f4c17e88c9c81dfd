package claimbench.foreign;

import claimbench.catalogue.Catalogue;
import claimbench.claim.Claim;
import claimbench.claim.Conditions;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a file as a proposal of claims. */
public final class TableImport {

    private TableImport() {}

    /**
     * The proposal, and what was wrong with the file or the options. Never throws for what a file holds.
     *
     * @param fileName as the user gave it; its ending helps to recognise the format
     * @param existing the claims that stand already
     */
    public static Checked<Proposal> read(
            String fileName, byte[] bytes, ImportOptions options, Catalogue catalogue, List<Claim> existing) {
        List<Problem> problems = new ArrayList<>();
        if (bytes.length > Limits.BYTES) {
            return new Checked<>(Proposal.NOTHING, List.of(TooLarge.file(fileName)));
        }
        problems.addAll(
                Conditions.parse(options.conditions(), Location.ofFile("")).problems());
        List<Grid> grids = grids(fileName, bytes, problems);
        Proposer proposer = new Proposer(catalogue, options, existing);
        List<String> remarks = new ArrayList<>();
        boolean anyRead = false;
        for (Grid grid : wanted(grids, options)) {
            boolean read = addLong(fileName, grid, options, proposer, problems)
                    || addWide(grid, options, proposer, grids.size() == 1, remarks);
            if (!read) {
                remarks.add(grid.place() + " was passed over: it names no model or no benchmark of the catalogue");
            }
            anyRead |= read;
        }
        if (!anyRead && problems.isEmpty()) {
            problems.add(nothingRead(fileName, grids));
        }
        return new Checked<>(proposer.proposal(remarks), problems);
    }

    private static List<Grid> grids(String file, byte[] bytes, List<Problem> problems) {
        try {
            return TableFormat.recognise(file, bytes, problems)
                    .map(format -> format.read(file, bytes, problems))
                    .orElse(List.of());
        } catch (StackOverflowError deep) {
            problems.add(ProblemCode.CB001.at(
                    Location.ofFile(file),
                    "",
                    file + " is nested too deeply to be read",
                    "Copy the table into a spreadsheet, save it as CSV, and import that."));
            return List.of();
        }
    }

    private static List<Grid> wanted(List<Grid> grids, ImportOptions options) {
        return grids.stream()
                .filter(grid -> options.tables().isEmpty() || options.tables().contains(grid.number()))
                .toList();
    }

    private static boolean addLong(
            String file, Grid grid, ImportOptions options, Proposer proposer, List<Problem> problems) {
        Optional<LongTable> table = LongTable.of(grid, options.columns());
        table.ifPresent(found -> {
            TableHabits habits = TableHabits.of(grid);
            found.entries().forEach(entry -> proposer.add(entry, habits));
            for (String heading : found.unread()) {
                problems.add(ProblemCode.CB009.at(
                        Location.ofFile(file),
                        heading,
                        "the column \"" + heading + "\" of " + grid.place() + " is not read",
                        "To keep it, say which column of the claims it is: --map \"" + heading + "=note\""));
            }
        });
        return table.isPresent();
    }

    /** A table that names nothing known is about something else, unless it is the one that is wanted. */
    private static boolean addWide(
            Grid grid, ImportOptions options, Proposer proposer, boolean only, List<String> remarks) {
        Optional<WideTable> table = Layout.of(grid, proposer::isName)
                .map(layout -> new WideTable(layout, proposer.models(), proposer.benchmarks(), options.orientation()))
                .filter(found -> only || !options.tables().isEmpty() || found.isAboutClaims());
        table.ifPresent(found -> {
            TableHabits habits = TableHabits.of(grid);
            found.entries().forEach(entry -> proposer.add(entry, habits));
            remarks.addAll(found.remarks());
        });
        return table.isPresent();
    }

    private static Problem nothingRead(String file, List<Grid> grids) {
        Location where = Location.ofFile(file);
        return grids.isEmpty()
                ? ProblemCode.CB001.at(
                        where,
                        "",
                        "no table was found in " + file,
                        "Copy the table into a spreadsheet, save it as CSV, and import that.")
                : ProblemCode.CB007.at(
                        where,
                        "",
                        "none of the " + grids.size() + " tables of " + file
                                + " has models on one side and benchmarks on the other, or columns for model, benchmark and value",
                        "Say which columns they are: --map \"Score=value,Task=benchmark\"; or choose a table: --table 1");
    }
}
