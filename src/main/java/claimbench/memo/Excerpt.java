package claimbench.memo;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Blocks as they stand outside their report: other ids, other numbers of sources, and nothing to unfold.
 *
 * @param id the new id of a place
 * @param file the new name of the file of a picture
 * @param number the new number of a source
 * @param listed true if citations lead to a list of sources; else they are only text
 * @param link what stands for a link whose text is rewritten already
 * @param heading what stands for a heading
 */
record Excerpt(
        UnaryOperator<String> id,
        UnaryOperator<String> file,
        IntUnaryOperator number,
        boolean listed,
        Function<Inline.Link, List<Inline>> link,
        Function<Block.Heading, Block> heading)
        implements Block.Visitor<List<Block>>, Inline.Visitor<List<Inline>> {

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(this).stream()).toList();
    }

    private List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream().map(this::inlines).toList();
    }

    @Override
    public List<Block> heading(Block.Heading old) {
        return List.of(heading.apply(new Block.Heading(old.level(), id.apply(old.id()), inlines(old.inlines()))));
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return List.of(new Block.Paragraph(inlines(paragraph.inlines())));
    }

    @Override
    public List<Block> bullets(Block.Bullets bullets) {
        return List.of(new Block.Bullets(bullets.order(), lines(bullets.items())));
    }

    @Override
    public List<Block> callout(Block.Callout callout) {
        return List.of(new Block.Callout(callout.kind(), blocks(callout.blocks())));
    }

    @Override
    public List<Block> details(Block.Details details) {
        return details.state() == Block.Details.State.FOLDED ? List.of() : blocks(details.blocks());
    }

    @Override
    public List<Block> definitions(Block.Definitions definitions) {
        List<Block.Definition> entries = definitions.definitions().stream()
                .map(entry -> new Block.Definition(inlines(entry.term()), inlines(entry.meaning())))
                .toList();
        return List.of(new Block.Definitions(definitions.layout(), entries));
    }

    /** Lists of sources are made anew, for what is cited. */
    @Override
    public List<Block> references(Block.References references) {
        return List.of();
    }

    @Override
    public List<Block> table(Table table) {
        List<Table.Column> columns = table.columns().stream()
                .map(column ->
                        new Table.Column(inlines(column.title()), column.align(), column.group(), column.rowHeader()))
                .toList();
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream().map(this::cell).toList(), row.group(), row.emphasised()))
                .toList();
        return List.of(new Table(id.apply(table.id()), inlines(table.caption()), columns, rows));
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(inlines(cell.inlines()), cell.kind(), cell.id().map(id), cell.title());
    }

    /** Without the files beside the report: they do not lie beside a memo. */
    @Override
    public List<Block> figure(Figure figure) {
        List<Integer> cites = figure.cites().stream().map(number::applyAsInt).toList();
        Figure.Picture old = figure.picture();
        Figure.Picture picture =
                new Figure.Picture(file.apply(old.fileName()), old.png(), old.width(), old.height(), old.vector());
        return List.of(new Figure(
                id.apply(figure.id()),
                inlines(figure.caption()),
                figure.altText(),
                picture,
                List.of(),
                listed ? cites : List.of()));
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(inlines(strong.inlines())));
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(inlines(emphasis.inlines())));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> link(Inline.Link old) {
        return link.apply(new Inline.Link(old.href(), inlines(old.inlines())));
    }

    @Override
    public List<Inline> noteRef(Inline.NoteRef noteRef) {
        int cited = number.applyAsInt(noteRef.number());
        return List.of(listed ? new Inline.NoteRef(cited) : new Inline.Text("[" + cited + "]"));
    }

    @Override
    public List<Inline> anchor(Inline.Anchor anchor) {
        return List.of(new Inline.Anchor(id.apply(anchor.id())));
    }

    @Override
    public List<Inline> lineBreak() {
        return List.of(new Inline.Break());
    }
}
