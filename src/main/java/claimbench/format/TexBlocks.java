package claimbench.format;

import claimbench.document.Address;
import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables, pictures and sources as LaTeX; all else is left to the paper. */
record TexBlocks(Index index) implements Block.Visitor<String>, Inline.Visitor<String> {

    private static final int COLUMNS_AT_FULL_SIZE = 5;
    private static final String ROW_END = " \\\\\n";

    @Override
    public String heading(Block.Heading heading) {
        return heading.level() == 2 ? "% == " + TexText.comment(Inline.plain(heading.inlines())) + "\n" : "";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "";
    }

    @Override
    public String bullets(Block.Bullets bullets) {
        return "";
    }

    @Override
    public String callout(Block.Callout callout) {
        return "";
    }

    @Override
    public String details(Block.Details details) {
        return "";
    }

    @Override
    public String definitions(Block.Definitions definitions) {
        return "";
    }

    @Override
    public String references(Block.References references) {
        return references.sources().stream()
                .map(source -> "\\item[{[}" + source.number() + "{]}]\\label{" + source.id() + "} "
                        + write(source.inlines()) + "\n")
                .collect(Collectors.joining("", "% sources\n\\begin{description}\n", "\\end{description}\n"));
    }

    @Override
    public String figure(Figure figure) {
        return "% " + figure.id() + "\n\\begin{figure}[htbp]\n\\centering\n\\includegraphics[width=\\linewidth]{"
                + figure.picture().fileName() + "}\n\\caption{" + write(figure.caption()) + "}\n\\label{" + figure.id()
                + "}\n\\end{figure}\n";
    }

    @Override
    public String table(Table table) {
        boolean wide = table.columns().size() > COLUMNS_AT_FULL_SIZE;
        StringBuilder out = new StringBuilder("% " + table.id() + "\n" + (wide ? "{\\scriptsize\n" : "{\\small\n"))
                .append("\\begin{longtable}{")
                .append(TexWriter.columns(table))
                .append("}\n\\caption{")
                .append(write(table.caption()))
                .append("}\\label{")
                .append(table.id())
                .append('}')
                .append(ROW_END)
                .append("\\toprule\n");
        if (table.hasColumnGroups()) {
            out.append(groups(table));
        }
        out.append(table.columns().stream().map(column -> write(column.title())).collect(Collectors.joining(" & ")))
                .append(ROW_END)
                .append("\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\n");
        Optional<String> group = Optional.empty();
        for (Table.Row row : table.rows()) {
            if (!row.group().equals(group)) {
                row.group()
                        .ifPresent(title -> out.append("\\multicolumn{")
                                .append(table.columns().size())
                                .append("}{l}{\\itshape ")
                                .append(TexText.escape(title))
                                .append('}')
                                .append(ROW_END));
                group = row.group();
            }
            out.append(row(row));
        }
        return out.append("\\end{longtable}}\n").toString();
    }

    private static String groups(Table table) {
        List<String> cells = new ArrayList<>();
        List<Table.Column> columns = table.columns();
        int at = 0;
        while (at < columns.size()) {
            Optional<String> group = columns.get(at).group();
            int end = at + 1;
            while (end < columns.size() && columns.get(end).group().equals(group)) {
                end++;
            }
            cells.add("\\multicolumn{" + (end - at) + "}{c}{"
                    + group.map(TexText::escape).orElse("") + "}");
            at = end;
        }
        return String.join(" & ", cells) + ROW_END;
    }

    private String row(Table.Row row) {
        return row.cells().stream()
                        .map(cell ->
                                row.emphasised() ? "\\textbf{" + write(cell.inlines()) + "}" : write(cell.inlines()))
                        .collect(Collectors.joining(" & "))
                + ROW_END;
    }

    private String write(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return TexText.escape(text.text());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "\\textbf{" + write(strong.inlines()) + "}";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "\\emph{" + write(emphasis.inlines()) + "}";
    }

    @Override
    public String code(Inline.Code code) {
        return "\\texttt{" + TexText.escape(code.text()) + "}";
    }

    @Override
    public String link(Inline.Link link) {
        String text = write(link.inlines());
        return new Address(link.href())
                .web()
                .map(web -> "\\href{" + TexText.address(web) + "}{" + text + "}")
                .orElse(text);
    }

    @Override
    public String noteRef(Inline.NoteRef noteRef) {
        return "\\hyperref[" + index.sourceId(noteRef.number()) + "]{{[}" + noteRef.number() + "{]}}";
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return "";
    }

    /** A cell cannot hold a line end. */
    @Override
    public String lineBreak() {
        return "; ";
    }
}
