package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Table;
import java.util.Optional;

/** Finds one kind of block and passes over the others. */
abstract class BlockSearch<B extends Block> implements Block.Visitor<Optional<B>> {

    static final BlockSearch<Block.Heading> SECTION = new BlockSearch<>() {
        @Override
        public Optional<Block.Heading> heading(Block.Heading heading) {
            return Optional.of(heading).filter(found -> found.level() == 2);
        }
    };

    static final BlockSearch<Block.References> REFERENCES = new BlockSearch<>() {
        @Override
        public Optional<Block.References> references(Block.References references) {
            return Optional.of(references);
        }
    };

    @Override
    public Optional<B> heading(Block.Heading heading) {
        return Optional.empty();
    }

    @Override
    public Optional<B> paragraph(Block.Paragraph paragraph) {
        return Optional.empty();
    }

    @Override
    public Optional<B> bullets(Block.Bullets bullets) {
        return Optional.empty();
    }

    @Override
    public Optional<B> callout(Block.Callout callout) {
        return Optional.empty();
    }

    @Override
    public Optional<B> details(Block.Details details) {
        return Optional.empty();
    }

    @Override
    public Optional<B> definitions(Block.Definitions definitions) {
        return Optional.empty();
    }

    @Override
    public Optional<B> references(Block.References references) {
        return Optional.empty();
    }

    @Override
    public Optional<B> table(Table table) {
        return Optional.empty();
    }

    @Override
    public Optional<B> figure(Figure figure) {
        return Optional.empty();
    }
}
