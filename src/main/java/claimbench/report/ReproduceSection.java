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
        blocks.add(new Block.Heading(2, "reproduce", "Reproduce"));
        blocks.add(material.line()
                .text("Made by ")
                .add(List.of(new Inline.Code(material.options().command())))
                .text(", claimbench " + stamp.version() + ", rules " + Stamp.RULES + ", dataset ")
                .add(List.of(new Inline.Code(stamp.dataset())))
                .text(". A rerun on the same inputs gives identical files; ")
                .add(List.of(new Inline.Code("claimbench verify DIR")))
                .text(" makes them again and compares. " + Words.count(inputs.size(), "file") + " read"
                        + (material.isFull() ? "." : "; manifest.json has their hashes."))
                .paragraph());
        if (!inputs.isEmpty() && material.isFull()) {
            blocks.add(new Table(
                    "table-inputs",
                    Inline.text("Files read."),
                    List.of(Column.rowHeader("File"), Column.of("Rows", Align.RIGHT), Column.of("SHA-256", Align.LEFT)),
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
