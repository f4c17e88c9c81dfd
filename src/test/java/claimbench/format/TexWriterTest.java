package claimbench.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.HostileText;
import claimbench.document.Info;
import claimbench.document.Language;
import claimbench.document.SampleReport;
import claimbench.document.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TexWriterTest {

    private static String write(Document document) {
        return new String(ReportFormat.TEX.write(document, Templates.NONE), StandardCharsets.UTF_8);
    }

    private static Document of(String text) {
        Table table = new Table(
                "t",
                List.of(),
                List.of(Table.Column.rowHeader("a")),
                List.of(Table.Row.of(List.of(Table.Cell.of(text)))));
        return new Document(new Info(text, Language.EN, text), List.of(), List.<Block>of(table));
    }

    @Test
    void everyRowHasAsManyCellsAsTheTableHasColumns() {
        String tex = write(SampleReport.document());
        assertThat(tex).contains("\\begin{longtable}", "\\toprule", "\\includegraphics", "\\item[{[}1{]}]");
        for (String table : tex.split("\\\\begin\\{longtable}\\{", -1)) {
            int columns = table.split("\n", -1)[0]
                    .replaceAll(">\\{[^}]*}p\\{[^}]*}", "p")
                    .indexOf('}');
            for (String row : table.contains("\\endlastfoot")
                    ? table.substring(table.indexOf("\\endlastfoot") + 13, table.indexOf("\\end{longtable}"))
                            .split("\n", -1)
                    : new String[0]) {
                if (!row.isEmpty() && !row.startsWith("\\multicolumn")) {
                    assertThat(row.split("(?<!\\\\)&", -1)).as(row).hasSize(columns);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("claimbench.document.HostileText#strings")
    void textStaysText(String text) {
        String tex = write(of(text));
        String cell = tex.substring(tex.indexOf("\\endlastfoot") + 13, tex.indexOf(" \\\\\n\\end{longtable}"));
        assertThat(cell.replaceAll("\\\\(text[a-z]+|char34)\\{}|\\\\[&%$#_{}]|\\$(\\\\[a-z]+|-)\\$", ""))
                .doesNotContainPattern("[\\\\&%$#_~^<>|\"\n]");
        assertThat(tex.lines().limit(2)).allMatch(line -> line.startsWith("% "));
    }

    @Test
    void commandsAreSpelledOut() {
        assertThat(write(of("\\input{/etc/passwd} 50 % $x_1^2$ #1 ~ a--b −3 ●")))
                .contains("\\textbackslash{}input\\{/etc/passwd\\} 50 \\% \\$x\\_1\\textasciicircum{}2\\$ \\#1"
                        + " \\textasciitilde{} a-{}-b $-$3 $\\bullet$");
    }

    @Test
    @Tag("long")
    void latexTypesetsIt(@TempDir Path folder) throws Exception {
        assumeTrue(isThere(), "pdflatex is not installed");
        Files.write(
                folder.resolve("report.tex"),
                ReportFormat.TEX.write(HostileText.everywhere("100 % & \\x_{1}"), Templates.NONE));
        Files.writeString(folder.resolve("paper.tex"), """
                \\documentclass{article}
                \\usepackage[T1]{fontenc}
                \\usepackage{array,booktabs,longtable,graphicx,hyperref}
                \\begin{document}
                \\input{report}
                \\end{document}
                """);
        Process latex = new ProcessBuilder("pdflatex", "-halt-on-error", "-interaction=nonstopmode", "paper.tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(latex.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(latex.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        assertThat(folder.resolve("paper.pdf")).isNotEmptyFile();
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("pdflatex", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
