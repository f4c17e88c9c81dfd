package claimbench.format;

import claimbench.document.Block;
import claimbench.document.Figure;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Printable;
import claimbench.document.Table;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Blocks as JSON objects, their text without its looks. */
record JsonBlocks(Index index) implements Block.Visitor<JsonBlocks.Piece> {

    /** Something that is written at once. */
    @FunctionalInterface
    interface Piece {
        void write(JsonGenerator json) throws IOException;
    }

    private static Piece object(String type, Piece fields) {
        return json -> {
            json.writeStartObject();
            json.writeStringField("type", type);
            fields.write(json);
            json.writeEndObject();
        };
    }

    private static String text(List<Inline> inlines) {
        return Printable.of(Inline.plain(inlines));
    }

    private static void texts(JsonGenerator json, String name, List<List<Inline>> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (List<Inline> text : texts) {
            json.writeString(text(text));
        }
        json.writeEndArray();
    }

    private void blocks(JsonGenerator json, List<Block> blocks) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : blocks) {
            block.accept(this).write(json);
        }
        json.writeEndArray();
    }

    @Override
    public Piece heading(Block.Heading heading) {
        return object("heading", json -> {
            json.writeNumberField("level", heading.level());
            json.writeStringField("id", heading.id());
            json.writeStringField("text", text(heading.inlines()));
        });
    }

    @Override
    public Piece paragraph(Block.Paragraph paragraph) {
        return object("paragraph", json -> json.writeStringField("text", text(paragraph.inlines())));
    }

    @Override
    public Piece bullets(Block.Bullets bullets) {
        return object("list", json -> {
            json.writeBooleanField("numbered", bullets.order() == Block.Bullets.Order.NUMBERED);
            texts(json, "items", bullets.items());
        });
    }

    @Override
    public Piece callout(Block.Callout callout) {
        return object("callout", json -> {
            json.writeStringField("kind", callout.kind().name().toLowerCase(Locale.ROOT));
            blocks(json, callout.blocks());
        });
    }

    @Override
    public Piece details(Block.Details details) {
        return object("details", json -> {
            json.writeStringField("summary", details.summary());
            blocks(json, details.blocks());
        });
    }

    @Override
    public Piece definitions(Block.Definitions definitions) {
        return object("definitions", json -> {
            json.writeArrayFieldStart("entries");
            for (Block.Definition entry : definitions.definitions()) {
                json.writeStartObject();
                json.writeStringField("term", text(entry.term()));
                json.writeStringField("meaning", text(entry.meaning()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public Piece references(Block.References references) {
        return object("sources", json -> {
            json.writeArrayFieldStart("entries");
            for (Block.Source source : references.sources()) {
                json.writeStartObject();
                json.writeNumberField("number", source.number());
                json.writeStringField("id", source.id());
                json.writeStringField("text", text(source.inlines()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public Piece table(Table table) {
        return object("table", json -> {
            json.writeStringField("id", table.id());
            json.writeStringField("label", index.label(table));
            json.writeStringField("caption", text(table.caption()));
            texts(
                    json,
                    "columns",
                    table.columns().stream().map(Table.Column::title).toList());
            json.writeArrayFieldStart("rows");
            for (Table.Row row : table.rows()) {
                row(json, row);
            }
            json.writeEndArray();
        });
    }

    private static void row(JsonGenerator json, Table.Row row) throws IOException {
        json.writeStartArray();
        for (Table.Cell cell : row.cells()) {
            json.writeString(text(cell.inlines()));
        }
        json.writeEndArray();
    }

    @Override
    public Piece figure(Figure figure) {
        return object("figure", json -> {
            json.writeStringField("id", figure.id());
            json.writeStringField("label", index.label(figure));
            json.writeStringField("caption", text(figure.caption()));
            json.writeStringField("alt", figure.altText());
            json.writeStringField("file", figure.picture().fileName());
        });
    }
}
