package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Inline;
import claimbench.document.Table;
import claimbench.document.Table.Align;
import claimbench.document.Table.Column;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import claimbench.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the checks of the input found, and that the report stands in spite of it. */
final class CheckSection {

    private CheckSection() {}

    static List<Block> blocks(Material material) {
        List<Problem> problems = material.comparison().problems();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "checks", "Check results"));
        blocks.add(new Block.Paragraph(counts(problems)));
        if (!problems.isEmpty() && material.isFull()) {
            blocks.add(new Table(
                    "table-checks",
                    Inline.text("What the checks found and why the report stands in spite of it, by file and row."),
                    List.of(
                            Column.rowHeader("Place"),
                            Column.of("Kind", Align.LEFT),
                            Column.of("Code", Align.LEFT),
                            Column.of("What was found", Align.LEFT),
                            Column.of("Accepted because", Align.LEFT),
                            Column.of("What to do", Align.LEFT)),
                    problems.stream().map(CheckSection::row).toList()));
        }
        return blocks;
    }

    /** A check is a code: each is one thing that may be wrong with an input. */
    private static String counts(List<Problem> problems) {
        long codes = Arrays.stream(ProblemCode.values())
                .filter(ProblemCode::isOfClaims)
                .count();
        long failed = problems.stream().map(Problem::code).distinct().count();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            counts.add(Words.count(count, severity.word()));
        }
        return Words.count(codes, "check") + " ran on the input; " + (codes - failed) + " found nothing, " + failed
                + " gave " + Words.and(counts) + ".";
    }

    private static String reason(Severity severity) {
        return switch (severity) {
            case ERROR -> "the row or file is left out";
            case WARNING -> "the row is used as it stands; the source says so";
            case NOTE -> "nothing is wrong; worth knowing";
        };
    }

    private static Table.Row row(Problem problem) {
        return Table.Row.of(List.of(
                Table.Cell.of(problem.where().toString()),
                Table.Cell.of(problem.severity().word()),
                Table.Cell.of(problem.code().name()),
                Table.Cell.of(problem.message()),
                Table.Cell.of(reason(problem.severity())),
                Table.Cell.of(problem.help())));
    }
}
