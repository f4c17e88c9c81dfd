package claimbench.report;

import claimbench.audit.IndependentCoverage;
import claimbench.audit.IndependentCoverage.Count;
import claimbench.audit.Omissions;
import claimbench.audit.Omissions.Group;
import claimbench.audit.Omissions.Omitted;
import claimbench.catalogue.MovedStatement;
import claimbench.claim.Claim;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.harness.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the vendor of the focus does not report, what others have measured of it, and statements that move. */
final class OmissionPart {

    private static final int MOST_NAMES = 5;

    private final Material material;

    OmissionPart(Material material) {
        this.material = material;
    }

    /** A table with one row for each place where the vendor reports what it does not report of the focus. */
    List<Block> notReported() {
        Optional<Omissions> found = ofFocus();
        if (found.isEmpty()) {
            return List.of();
        }
        Omissions one = found.get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(3, "not-reported", "gaps.not-reported", one.vendor(), one.model()));
        coverage(one).ifPresent(blocks::add);
        List<Table.Row> rows =
                one.groups().stream().map(group -> row(one, group)).toList();
        if (rows.isEmpty()) {
            blocks.add(material.paragraph("gaps.nothing-to-go-by"));
        } else {
            blocks.add(new Table(
                    "table-not-reported",
                    material.line("gaps.not-reported-table").inlines(),
                    List.of(
                            material.rowHeader("gaps.reported-instead"),
                            material.column("gaps.not-of-focus", Align.LEFT),
                            material.column("gaps.which", Align.LEFT)),
                    rows));
        }
        return blocks;
    }

    private Optional<Omissions> ofFocus() {
        return material.hasFocus()
                ? Omissions.of(material.comparison()).stream()
                        .filter(one -> material.isFocus(one.model()))
                        .findFirst()
                : Optional.empty();
    }

    private Table.Row row(Omissions one, Group group) {
        String where = material.say(
                switch (group.reason()) {
                    case PREVIOUS_MODEL -> "gaps.of-previous";
                    case RIVALS -> "gaps.of-rivals";
                    case PEERS -> "gaps.of-peers";
                },
                group.reason() == Omissions.Reason.PREVIOUS_MODEL
                        ? one.previous().orElse("")
                        : one.vendor());
        String count = material.say("gaps.count", group.inField().size(), group.of());
        Line names = material.line();
        if (group.inField().isEmpty()) {
            names.say("gaps.none-missing");
        } else {
            names.text(names(group.inField()))
                    .cite(group.inField().stream()
                            .limit(material.isFull() ? group.inField().size() : MOST_NAMES)
                            .map(omitted -> omitted.evidence().get(0))
                            .toList());
        }
        String apart = group.apart().isEmpty()
                ? ""
                : material.say("gaps.apart", group.apart().size());
        return Table.Row.of(List.of(Table.Cell.of(where), Table.Cell.of(count + apart), names.cell()));
    }

    private String names(List<Omitted> omitted) {
        List<String> names = omitted.stream()
                .map(one -> one.benchmark().name()
                        + one.successor()
                                .map(name -> material.say("gaps.successor", name))
                                .orElse(""))
                .toList();
        return material.words().list(names, material.isFull() ? names.size() : MOST_NAMES);
    }

    /** {@code Independent parties measured 5 of the 82 benchmarks …: Reasoning 2 of 3, Math 0 of 4.} */
    private Optional<Block> coverage(Omissions one) {
        return IndependentCoverage.of(material.comparison()).stream()
                .filter(coverage -> coverage.model().equals(one.model()))
                .map(coverage -> coverage(one, coverage))
                .findFirst();
    }

    private Block coverage(Omissions one, IndependentCoverage coverage) {
        List<String> core = coverage.core().entrySet().stream()
                .map(entry -> entry.getKey() + " " + count(entry.getValue()))
                .toList();
        String all = count(coverage.all());
        return core.isEmpty()
                ? material.paragraph("gaps.coverage", all, one.vendor(), one.model())
                : material.paragraph(
                        "gaps.coverage-core",
                        all,
                        one.vendor(),
                        one.model(),
                        material.words().list(core, core.size()));
    }

    private String count(Count count) {
        return material.say("gaps.count", count.measured(), count.stated());
    }

    /** Statements of a vendor about one model that only others make about another. */
    List<Block> moved() {
        List<List<Inline>> items =
                MovedStatement.among(
                                material.comparison().claims(),
                                material.comparison().catalogue())
                        .stream()
                        .map(this::item)
                        .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        material.heading(3, "moved", "gaps.moved"),
                        material.paragraph("gaps.moved-meaning"),
                        new Block.Bullets(Block.Bullets.Order.UNNUMBERED, items));
    }

    private List<Inline> item(MovedStatement statement) {
        Claim own = statement.own();
        Claim moved = statement.moved();
        return material.line(
                        "gaps.moved-item",
                        own.benchmark() + " " + ValueText.withUnit(own.value()),
                        own.attribution().party(),
                        material.line().text(own.model()).cite(List.of(own)),
                        material.line().text(moved.model()).cite(List.of(moved)),
                        publisher(moved))
                .inlines();
    }

    private static String publisher(Claim claim) {
        return claim.attribution()
                .source()
                .map(source -> source.publisher().isEmpty() ? source.id() : source.publisher())
                .orElse(claim.attribution().party());
    }
}
