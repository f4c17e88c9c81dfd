package claimbench.report;

import claimbench.document.Block;
import claimbench.document.Table;
import claimbench.document.Table.Align;
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
        blocks.add(material.heading(2, "checks", "checks.heading"));
        blocks.add(counts(problems, material));
        if (!problems.isEmpty() && material.isFull() && !material.isCirculated()) {
            blocks.add(new Table(
                    "table-checks",
                    material.line("checks.table").inlines(),
                    List.of(
                            material.rowHeader("checks.place"),
                            material.column("checks.kind", Align.LEFT),
                            material.column("checks.code", Align.LEFT),
                            material.column("checks.found", Align.LEFT),
                            material.column("checks.accepted", Align.LEFT),
                            material.column("checks.to-do", Align.LEFT)),
                    problems.stream().map(problem -> row(problem, material)).toList()));
        }
        return blocks;
    }

    /** A check is a code: each is one thing that may be wrong with an input. */
    private static Block counts(List<Problem> problems, Material material) {
        long codes = Arrays.stream(ProblemCode.values())
                .filter(ProblemCode::isOfClaims)
                .count();
        long failed = problems.stream().map(Problem::code).distinct().count();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            counts.add(material.say("checks.count." + severity.word(), count));
        }
        return material.paragraph(
                "checks.counts", codes, codes - failed, failed, material.words().and(counts));
    }

    private static Table.Row row(Problem problem, Material material) {
        return Table.Row.of(List.of(
                Table.Cell.of(problem.where().toString()),
                Table.Cell.of(material.term("severity", problem.severity())),
                Table.Cell.of(problem.code().name()),
                Table.Cell.of(problem.message()),
                Table.Cell.of(material.term("checks.reason", problem.severity())),
                Table.Cell.of(problem.help())));
    }
}
