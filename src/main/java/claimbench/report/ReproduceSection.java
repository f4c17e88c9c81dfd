package claimbench.report;

import claimbench.claim.Tables.InputFile;
import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Column;
import claimbench.harness.Stamp;
import java.util.ArrayList;
import java.util.List;

/** How to make the same report again. */
final class ReproduceSection {

    private ReproduceSection() {}

    static List<Block> blocks(Material material) {
        Stamp stamp = material.comparison().stamp();
        List<InputFile> inputs = material.comparison().inputs();
        List<Block> blocks = new ArrayList<>();
        blocks.add(material.heading(2, "reproduce", "reproduce.heading"));
        blocks.add(material.paragraph(
                material.isFull() ? "reproduce.made" : "reproduce.made-memo",
                new Inline.Code(material.options().command()),
                stamp.version(),
                Stamp.RULES,
                new Inline.Code(stamp.dataset()),
                new Inline.Code("claimbench verify DIR"),
                inputs.size()));
        if (!inputs.isEmpty() && material.isFull()) {
            blocks.add(new Table(
                    "table-inputs",
                    material.line("reproduce.table").inlines(),
                    List.of(
                            material.rowHeader("reproduce.file"),
                            material.column("reproduce.rows", Align.RIGHT),
                            Column.of("SHA-256", Align.LEFT)),
                    inputs.stream()
                            .map(file -> Table.Row.of(List.of(
                                    Table.Cell.of(file.name()),
                                    Table.Cell.of(Words.count(file.rows())),
                                    Table.Cell.of(Table.Cell.Kind.PLAIN, List.of(new Inline.Code(file.sha256()))))))
                            .toList()));
        }
        return blocks;
    }
}
