package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Block.Definition;
import claimbench.document.DataSheet;
import claimbench.document.Document;
import claimbench.document.Inline;
import claimbench.document.Language;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, what each sheet holds, and what marks and colours mean. */
final class ReadMePage {

    private static final Set<String> EXPLAINED =
            Set.of("matrix", "models", "benchmarks", "claims", "gaps", "sources", "changes", "checks");

    private static final int LABEL = 1;
    private static final int TEXT = 2;
    private static final int TEXT_WIDTH = 120;
    private static final double LINE_HEIGHT = 13.5;

    private final Document document;
    private final Language language;
    private final SheetPage page;
    private final Worksheet sheet;
    private int line = 1;

    ReadMePage(Document document, SheetPage page) {
        this.document = document;
        this.language = document.info().language();
        this.page = page;
        this.sheet = page.sheet();
    }

    void write() {
        sheet.hideGridLines();
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.width(0, 2);
        sheet.width(LABEL, 20);
        sheet.width(TEXT, TEXT_WIDTH);
        page.put(line, LABEL, document.info().title());
        page.style(line, LABEL)
                .bold()
                .fontSize(16)
                .fontColor(SheetInk.TEXT.rgb())
                .set();
        sheet.rowHeight(line, 24);
        line += 2;
        document.head().forEach(meta -> entry(meta.label(), Inline.plain(meta.value())));
        sheets();
        marks();
        line++;
        page.put(line, LABEL, document.info().stamp());
        page.style(line, LABEL).fontColor(SheetInk.QUIET.rgb()).set();
    }

    private void sheets() {
        if (document.data().isEmpty()) {
            return;
        }
        heading("xlsx.sheets");
        if (MatrixPage.isIn(document)) {
            link(language.text("xlsx.matrix"));
            entry(language.text("xlsx.matrix"), language.text("xlsx.about.wide"));
        }
        for (DataSheet data : document.data()) {
            link(data.title());
            String rows = language.text(
                    "xlsx.rows",
                    Integer.toString(data.rows().size()),
                    data.rows().size());
            String about = about(data);
            entry(data.title(), about.isEmpty() ? rows : about + " (" + rows + ")");
        }
    }

    private String about(DataSheet data) {
        return EXPLAINED.contains(data.id()) ? language.text("xlsx.about." + data.id()) : "";
    }

    private void link(String title) {
        sheet.hyperlink(line, LABEL, HyperLink.internal("'" + title.replace("'", "''") + "'!A1", title));
    }

    private void marks() {
        if (!MatrixPage.isIn(document)) {
            return;
        }
        heading("xlsx.marks");
        document.blocks().stream()
                .map(block -> block.accept(new Legend()))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of())
                .forEach(entry -> entry(Inline.plain(entry.term()), Inline.plain(entry.meaning())));
        colour(SheetInk.NOTHING, "missing");
        colour(SheetInk.DISPUTED, "disputed");
        colour(SheetInk.UNLIKE, "unlike");
    }

    private void colour(SheetInk ink, String key) {
        sheet.style(line, LABEL).fillColor(ink.rgb()).set();
        entry("", language.text("xlsx.key." + key));
    }

    private void heading(String key) {
        line++;
        page.put(line, LABEL, language.text(key));
        page.style(line, LABEL)
                .bold()
                .fontSize(12)
                .fontColor(SheetInk.ACCENT.rgb())
                .set();
        sheet.rowHeight(line++, 20);
    }

    private void entry(String label, String text) {
        if (!label.isEmpty()) {
            page.put(line, LABEL, label);
            page.style(line, LABEL).bold().verticalAlignment("top").set();
        }
        page.put(line, TEXT, text);
        sheet.style(line, TEXT).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(line++, LINE_HEIGHT * Math.min(12, 1 + text.length() / TEXT_WIDTH));
    }

    /** The meanings of marks, where a report explains those of a table. */
    private record Legend() implements Block.Visitor<List<Definition>> {

        @Override
        public List<Definition> definitions(Block.Definitions definitions) {
            return definitions.layout() == Block.Definitions.Layout.LINE ? definitions.definitions() : List.of();
        }

        @Override
        public List<Definition> heading(Block.Heading heading) {
            return List.of();
        }

        @Override
        public List<Definition> paragraph(Block.Paragraph paragraph) {
            return List.of();
        }

        @Override
        public List<Definition> bullets(Block.Bullets bullets) {
            return List.of();
        }

        @Override
        public List<Definition> callout(Block.Callout callout) {
            return List.of();
        }

        @Override
        public List<Definition> details(Block.Details details) {
            return List.of();
        }

        @Override
        public List<Definition> references(Block.References references) {
            return List.of();
        }

        @Override
        public List<Definition> table(claimbench.document.Table table) {
            return List.of();
        }

        @Override
        public List<Definition> figure(claimbench.document.Figure figure) {
            return List.of();
        }
    }
}
