package claimbench.office;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Inline;
import claimbench.document.Table;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Sets blocks one below the other.
 *
 * @param frame the style of paragraphs inside a callout
 */
record WordBlocks(WordDraft draft, CTBody body, Optional<WordStyle> frame) implements Block.Visitor<WordBlocks> {

    private static final String BULLET = "•";
    private static final String SPACE = "\u2002";

    WordBlocks write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    WordLine line(WordStyle style) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(draft.styles().id(style));
        return WordLine.of(draft, paragraph);
    }

    /** Running text, in the usual style of the file unless a callout frames it. */
    private WordLine text() {
        return frame.map(this::line).orElseGet(() -> WordLine.of(draft, body.addNewP()));
    }

    @Override
    public WordBlocks heading(Block.Heading heading) {
        WordLine line = line(WordStyle.heading(heading.level()));
        line.marked(heading.id(), () -> line.add(heading.inlines()));
        return this;
    }

    @Override
    public WordBlocks paragraph(Block.Paragraph paragraph) {
        text().add(paragraph.inlines());
        return this;
    }

    @Override
    public WordBlocks bullets(Block.Bullets bullets) {
        boolean numbered = bullets.order() == Block.Bullets.Order.NUMBERED;
        int number = 0;
        for (List<Inline> item : bullets.items()) {
            number++;
            item(numbered ? number + "." : BULLET, numbered).add(item);
        }
        return this;
    }

    // Numbers are typed, for a list that starts at 1 again would need a numbering of its own in the file.
    private WordLine item(String mark, boolean numbered) {
        if (frame.isPresent()) {
            return text().add(mark + SPACE);
        }
        if (!numbered && draft.styles().counts(WordStyle.BULLET)) {
            return line(WordStyle.BULLET);
        }
        return line(WordStyle.TERM).add(mark).tab();
    }

    @Override
    public WordBlocks callout(Block.Callout callout) {
        WordStyle style =
                switch (callout.kind()) {
                    case FINDING -> WordStyle.FINDING;
                    case NOTE -> WordStyle.NOTE;
                    case CAUTION -> WordStyle.CAUTION;
                    case CONTEXT -> WordStyle.CONTEXT;
                };
        String colour =
                switch (callout.kind()) {
                    case FINDING -> "00619A";
                    case CAUTION -> CellLook.CLASH;
                    case NOTE, CONTEXT -> CellLook.SOFT;
                };
        WordLine label = line(style);
        label.paragraph().getPPr().addNewKeepNext();
        label.with(WordLine.Face.PLAIN.strong().in(colour))
                .add(callout.kind().label(draft.index().language()));
        new WordBlocks(draft, body, Optional.of(style)).write(callout.blocks());
        return this;
    }

    @Override
    public WordBlocks details(Block.Details details) {
        if (details.state() == Block.Details.State.FOLDED) {
            line(WordStyle.LEFT_OUT).add(draft.text("word.left-out", details.summary()));
            return this;
        }
        line(WordStyle.SUMMARY_LINE).add(details.summary());
        return write(details.blocks());
    }

    @Override
    public WordBlocks definitions(Block.Definitions definitions) {
        if (definitions.layout() == Block.Definitions.Layout.LINE) {
            WordLine line = line(WordStyle.LEGEND);
            String between = "";
            for (Block.Definition definition : definitions.definitions()) {
                define(line.add(between), definition);
                between = " \u00B7 ";
            }
            return this;
        }
        for (Block.Definition definition : definitions.definitions()) {
            define(line(WordStyle.TERM), definition);
        }
        return this;
    }

    private static void define(WordLine line, Block.Definition definition) {
        line.with(line.face().strong()).add(definition.term());
        line.add(SPACE).add(definition.meaning());
    }

    @Override
    public WordBlocks references(Block.References references) {
        for (Block.Source source : references.sources()) {
            WordLine line = line(WordStyle.SOURCE);
            line.marked(source.id(), () -> line.add("[" + source.number() + "]"));
            line.tab().add(source.inlines());
            if (references.claims() == Block.References.Claims.LISTED) {
                source.claims()
                        .forEach(claim -> line(WordStyle.SOURCE).tab().add("– ").add(claim));
            }
        }
        return this;
    }

    @Override
    public WordBlocks table(Table table) {
        WordLine caption = line(WordStyle.CAPTION);
        caption.paragraph().getPPr().addNewKeepNext();
        caption(caption, "table", table.id(), table.caption());
        WordTable.write(draft, table, body.addNewTbl());
        line(WordStyle.GAP);
        return this;
    }

    @Override
    public WordBlocks figure(Figure figure) {
        WordLine line = line(WordStyle.FIGURE);
        line.paragraph().getPPr().addNewKeepNext();
        new WordPicture(draft, figure).write(line.run());
        caption(line(WordStyle.CAPTION), "figure", figure.id(), figure.caption());
        return this;
    }

    private void caption(WordLine line, String key, String id, List<Inline> caption) {
        WordLine bold = line.with(line.face().strong());
        String word = CaptionNumbers.word(draft.index().language(), key);
        CaptionNumbers.Field number = draft.captions().next(word, draft.index().number(id));
        line.marked(id, () -> bold.add(word + "\u00A0").field(number));
        bold.add(". ");
        line.add(caption);
    }
}
