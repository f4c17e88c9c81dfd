package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Printable;
import claimbench.document.Table;
import claimbench.office.SlideLine.Look;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts pictures, tables and text on a slide. All measures are in points. */
record SlideShapes(XMLSlideShow show, XSLFSlide slide, Language language) {

    static final Color SOFT = new Color(0x4D555E);
    private static final Color INK = new Color(0x1F2933);
    private static final Color ACCENT = new Color(0x0072B2);
    private static final Color RULE = new Color(0xD5DAE0);
    private static final Color HEAD = new Color(0xE3EDF5);
    private static final Color GAP = new Color(0x6B7280);
    private static final double LINE_HEIGHT = 1.27;

    /** A picture, whole and as large as fits into the box, from its left upper corner. */
    Rectangle2D picture(Figure figure, Rectangle2D box, String name) {
        Rectangle2D place = fitted(figure.picture(), box);
        XSLFPictureShape shape =
                slide.createPicture(show.addPicture(figure.picture().png().get(), PictureType.PNG));
        shape.setAnchor(place);
        describe(((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr(), name, figure.altText());
        return place;
    }

    static Rectangle2D fitted(Figure.Picture picture, Rectangle2D box) {
        double scale = Math.min(box.getWidth() / picture.width(), box.getHeight() / picture.height());
        boolean wide = box.getWidth() / picture.width() <= box.getHeight() / picture.height();
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        return new Rectangle2D.Double(
                box.getX(), box.getY(), wide ? below(width) : above(width), wide ? above(height) : below(height));
    }

    // Whole tenths of a point, so that what is fitted into its own place again keeps its size.
    private static double below(double points) {
        return Math.floor(points * 10 + 1e-4) / 10;
    }

    private static double above(double points) {
        return Math.ceil(points * 10 - 1e-4) / 10;
    }

    void table(SlideGrid grid, Rectangle2D box, double size, String name) {
        table(grid, box, size, name, "");
    }

    /**
     * A table that can be edited, its header marked as such.
     *
     * @param more what stands below the rows; empty for nothing
     */
    XSLFTable table(SlideGrid grid, Rectangle2D box, double size, String name, String more) {
        int columns = grid.columns().size();
        XSLFTable table = slide.createTable(grid.rows().size() + (more.isEmpty() ? 1 : 2), columns);
        table.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), grid.width(), grid.height()));
        table.getCTTable().getTblPr().setFirstRow(true);
        for (int column = 0; column < columns; column++) {
            table.setColumnWidth(column, grid.widths().get(column));
            Table.Column heading = grid.table().columns().get(grid.columns().get(column));
            XSLFTableCell cell = cell(table, 0, column, heading);
            cell.setFillColor(HEAD);
            line(cell, size).in(INK).bold().write(heading.title());
            border(cell, ACCENT, 1.25);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                Table.Column heading = grid.table().columns().get(grid.columns().get(column));
                XSLFTableCell cell = cell(table, row + 1, column, heading);
                Table.Row stated = grid.rows().get(row);
                write(cell, stated.cells().get(grid.columns().get(column)), stated.emphasised(), heading, size);
                border(cell, RULE, 0.5);
            }
        }
        for (int row = 0; row < grid.heights().size(); row++) {
            table.setRowHeight(row, grid.heights().get(row));
        }
        if (!more.isEmpty()) {
            int last = grid.rows().size() + 1;
            XSLFTableCell cell = cell(table, last, 0, grid.table().columns().get(0));
            line(cell, size).in(SOFT).write(Inline.text(more));
            table.mergeCells(last, last, 0, columns - 1);
            table.setRowHeight(last, 2 * size);
        }
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        describe(
                frame.getNvGraphicFramePr().getCNvPr(),
                name,
                Inline.plain(grid.table().caption()));
        return table;
    }

    private static XSLFTableCell cell(XSLFTable table, int row, int column, Table.Column heading) {
        XSLFTableCell cell = table.getCell(row, column);
        cell.setLeftInset(SlideGrid.INSET);
        cell.setRightInset(SlideGrid.INSET);
        cell.setTopInset(2.5);
        cell.setBottomInset(2.5);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.clearText();
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(
                switch (heading.align()) {
                    case LEFT -> TextAlign.LEFT;
                    case RIGHT -> TextAlign.RIGHT;
                    case CENTER -> TextAlign.CENTER;
                });
        return cell;
    }

    private record Pencil(SlideLine line) {

        Pencil in(Color colour) {
            return new Pencil(new SlideLine(line.paragraph(), line.look().in(colour), line.language()));
        }

        Pencil bold() {
            return new Pencil(new SlideLine(line.paragraph(), line.look().strong(), line.language()));
        }

        void write(List<Inline> inlines) {
            line.write(inlines);
        }
    }

    private Pencil line(XSLFTableCell cell, double size) {
        return new Pencil(new SlideLine(cell.getTextParagraphs().get(0), Look.of(size), language));
    }

    private void write(XSLFTableCell cell, Table.Cell stated, boolean emphasised, Table.Column heading, double size) {
        Pencil pencil = line(cell, size).in(INK);
        switch (stated.kind()) {
            case BEST -> pencil.bold().write(stated.inlines());
            case MISSING, NOT_APPLICABLE, UNLIKE -> pencil.in(GAP).write(stated.inlines());
            default -> (emphasised && heading.rowHeader() ? pencil.in(ACCENT).bold() : pencil).write(stated.inlines());
        }
    }

    private static void border(XSLFTableCell cell, Color colour, double width) {
        cell.setBorderColor(BorderEdge.bottom, colour);
        cell.setBorderWidth(BorderEdge.bottom, width);
    }

    /** A box of text, one paragraph an item; as many as fit are written. */
    int text(List<List<Inline>> items, Rectangle2D box, double size, String name) {
        int fit = fitting(items, box, size, size / 2);
        XSLFTextBox shape = box(box, name);
        for (List<Inline> item : items.subList(0, fit)) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setSpaceBefore(-size / 2);
            new SlideLine(paragraph, Look.of(size).in(INK), language).write(item);
        }
        return fit;
    }

    /** Points in a box of text. */
    void points(List<List<Inline>> items, Rectangle2D box, double size, String name) {
        XSLFTextBox shape = box(box, name);
        for (List<Inline> item : items) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setBulletFontColor(ACCENT);
            paragraph.setLeftMargin(size);
            paragraph.setIndent(-size);
            paragraph.setSpaceBefore(-size * 0.6);
            new SlideLine(paragraph, Look.of(size).in(INK), language).write(item);
        }
    }

    /** The entries of the numbered list that fit, the number hanging. */
    int sources(List<Block.Source> sources, Rectangle2D box, double size, String name) {
        double indent = 2.6 * size;
        int fit = fitting(
                sources.stream().map(Block.Source::inlines).toList(),
                new Rectangle2D.Double(0, 0, box.getWidth() - indent, box.getHeight()),
                size,
                size * 0.35);
        XSLFTextBox shape = box(box, name);
        for (Block.Source source : sources.subList(0, fit)) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setLeftMargin(indent);
            paragraph.setIndent(-indent);
            paragraph.addTabStop(indent);
            paragraph.setSpaceBefore(-size * 0.35);
            new SlideLine(paragraph, Look.of(size).in(INK).strong(), language).write("[" + source.number() + "]");
            XSLFTextRun tab = paragraph.addNewTextRun();
            tab.setText("\t");
            tab.setFontSize(size);
            new SlideLine(paragraph, Look.of(size).in(INK), language).write(source.inlines());
        }
        return fit;
    }

    /** A line of small text. */
    void note(String text, Rectangle2D box, double size, String name) {
        XSLFTextParagraph paragraph = box(box, name).addNewTextParagraph();
        new SlideLine(paragraph, Look.of(size).in(SOFT), language)
                .write(SlideFont.cut(text, box.getWidth(), size, (int) (box.getHeight() / size / LINE_HEIGHT)));
    }

    private XSLFTextBox box(Rectangle2D box, String name) {
        XSLFTextBox shape = slide.createTextBox();
        shape.setAnchor(box);
        shape.setWordWrap(true);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.clearText();
        ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
        return shape;
    }

    /** How many of the paragraphs a box holds; one at least. */
    static int fitting(List<List<Inline>> items, Rectangle2D box, double size, double gap) {
        double height = 0;
        int fit = 0;
        for (List<Inline> item : items) {
            height += SlideFont.height(item, box.getWidth(), size) + gap;
            if (height > box.getHeight() && fit > 0) {
                return fit;
            }
            fit++;
        }
        return fit;
    }

    private static void describe(CTNonVisualDrawingProps properties, String name, String description) {
        properties.setName(name);
        properties.setDescr(Printable.of(description));
    }
}
