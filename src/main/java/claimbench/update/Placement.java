package claimbench.update;

import claimbench.catalogue.Catalogue;
import claimbench.claim.Source;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the file of a new claim, and the row it goes below. */
final class Placement {

    private static final int LONGEST_NAME = 60;

    private static final Comparator<StatedRow> CLAIM_ORDER =
            Comparator.comparing((StatedRow row) -> row.text("model")).thenComparing(row -> row.text("benchmark"));

    private final Workspace workspace;
    private final Map<String, FileOrder> orders = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    /** The rows of a file, and whether they stand in the order of models and benchmarks. */
    private record FileOrder(List<StatedRow> rows, boolean sorted) {

        static FileOrder of(List<StatedRow> rows) {
            boolean sorted = true;
            for (int i = 1; i < rows.size() && sorted; i++) {
                sorted = CLAIM_ORDER.compare(rows.get(i - 1), rows.get(i)) <= 0;
            }
            return new FileOrder(rows, sorted);
        }
    }

    Placement(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The file that holds most claims of the same source; else of the same publisher; else one named after the
     * publisher, which may have to be made.
     */
    String fileFor(NewRow claim, Map<String, String> newPublishers) {
        if (workspace.isOneFile()) {
            return workspace.root();
        }
        String source = claim.cell("source");
        Catalogue catalogue = workspace.checkup().resolved().catalogue();
        String publisher = newPublishers.getOrDefault(
                source, catalogue.source(source).map(Source::publisher).orElse(claim.cell("publisher")));
        return files.computeIfAbsent(source + "\n" + publisher, unused -> kin(source, publisher, catalogue));
    }

    private String kin(String source, String publisher, Catalogue catalogue) {
        return most(row -> !source.isEmpty() && row.text("source").equals(source))
                .or(() -> most(row -> !publisher.isEmpty()
                        && catalogue
                                .source(row.text("source"))
                                .map(Source::publisher)
                                .orElse("")
                                .equals(publisher)))
                .orElseGet(() -> named(publisher.isEmpty() ? source : publisher));
    }

    private Optional<String> most(Predicate<StatedRow> fits) {
        return workspace.checkup().tables().of(Table.CLAIMS).stream()
                .filter(fits)
                .collect(Collectors.groupingBy(row -> row.where().file(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Workspace.mostThenName())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A name made of letters, digits and hyphens: names in the claims never reach the file system as they are. */
    private String named(String publisher) {
        String slug =
                publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String shortened =
                slug.substring(0, Math.min(slug.length(), LONGEST_NAME)).replaceAll("-+$", "");
        boolean taken = shortened.isEmpty()
                || Table.registryNamed(shortened + ".csv").isPresent()
                || RESERVED.contains(shortened);
        return workspace.inRoot((taken ? "claims" + (shortened.isEmpty() ? "" : "-" + shortened) : shortened) + ".csv");
    }

    /** Names that Windows keeps for devices. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /**
     * The row below which a new row goes: a file in the order of models and benchmarks stays in order; in any other,
     * the row goes below the last of its model, else to the end.
     */
    int rowAbove(NewRow claim, String file) {
        FileOrder order = orders.computeIfAbsent(file, name -> FileOrder.of(workspace.rows(Table.CLAIMS, name)));
        int end = workspace.file(file).lastRow();
        if (order.rows().isEmpty()) {
            return end;
        }
        return order.sorted()
                ? sorted(claim, order.rows())
                : belowItsModel(claim, order.rows()).orElse(end);
    }

    private static int sorted(NewRow claim, List<StatedRow> rows) {
        int above = rows.get(0).where().row() - 1;
        for (StatedRow row : rows) {
            int model = row.text("model").compareTo(claim.cell("model"));
            if (model > 0 || (model == 0 && row.text("benchmark").compareTo(claim.cell("benchmark")) > 0)) {
                return above;
            }
            above = row.where().row();
        }
        return above;
    }

    private static Optional<Integer> belowItsModel(NewRow claim, List<StatedRow> rows) {
        return rows.stream()
                .filter(row -> row.text("model").equals(claim.cell("model")))
                .map(row -> row.where().row())
                .max(Comparator.naturalOrder());
    }
}
