package claimbench.report;

import claimbench.problem.Problem;
import claimbench.problem.Severity;
import claimbench.report.Table.Align;
import claimbench.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** What the checks of the input found. */
final class CheckSection {

    private CheckSection() {}

    static List<Block> blocks(Material material) {
        List<Problem> problems = material.comparison().problems();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            counts.add(Words.count(count, severity.word()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "checks", "Check results"));
        blocks.add(new Block.Paragraph("The checks of the input gave " + Words.and(counts) + "."));
        if (!problems.isEmpty()) {
            blocks.add(new Table(
                    "table-checks",
                    Inline.text("What the checks found, by file and row."),
                    List.of(
                            Column.rowHeader("Place"),
                            Column.of("Kind", Align.LEFT),
                            Column.of("Code", Align.LEFT),
                            Column.of("What is wrong", Align.LEFT),
                            Column.of("What to do", Align.LEFT)),
                    problems.stream().map(CheckSection::row).toList()));
        }
        return blocks;
    }

    private static Table.Row row(Problem problem) {
        return Table.Row.of(List.of(
                Table.Cell.of(problem.where().toString()),
                Table.Cell.of(problem.severity().word()),
                Table.Cell.of(problem.code().name()),
                Table.Cell.of(problem.message()),
                Table.Cell.of(problem.help())));
    }
}
