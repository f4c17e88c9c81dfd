package claimbench.format;

import claimbench.document.Block;
import claimbench.document.DataSheet;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Info;
import claimbench.document.Inline;
import claimbench.document.Printable;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** For programs: what a report says block by block, and the data behind it, numbers as numbers. */
record JsonWriter(Document document) {

    private static final DataSheet.Cases<JsonBlocks.Piece> VALUES = new DataSheet.Cases<>(
            nothing -> JsonGenerator::writeNull,
            words -> json -> json.writeString(words.text()),
            quantity -> json -> json.writeNumber(quantity.number().toPlainString()),
            day -> json -> json.writeString(day.date().toString()),
            web -> json -> json.writeString(web.address()));

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            json.writeStartObject();
            info(json, document.info());
            json.writeArrayFieldStart("head");
            for (Document.Meta meta : document.head()) {
                json.writeStartObject();
                json.writeStringField("label", meta.label());
                json.writeStringField("value", Printable.of(Inline.plain(meta.value())));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("blocks");
            JsonBlocks blocks = new JsonBlocks(Index.of(document));
            for (Block block : document.blocks()) {
                block.accept(blocks).write(json);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("data");
            for (DataSheet sheet : document.data()) {
                sheet(json, sheet);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.withFinalNewline(bytes);
    }

    private static void info(JsonGenerator json, Info info) throws IOException {
        json.writeStringField("title", info.title());
        json.writeStringField("language", info.language().tag());
        if (info.author().isPresent()) {
            json.writeStringField("author", info.author().get());
        }
        if (info.subject().isPresent()) {
            json.writeStringField("subject", info.subject().get());
        }
        if (info.asOf().isPresent()) {
            json.writeStringField("asOf", info.asOf().get().toString());
        }
        json.writeArrayFieldStart("keywords");
        for (String keyword : info.keywords()) {
            json.writeString(keyword);
        }
        json.writeEndArray();
        json.writeStringField("stamp", info.stamp());
    }

    private static void sheet(JsonGenerator json, DataSheet sheet) throws IOException {
        json.writeArrayFieldStart(sheet.id());
        for (List<DataSheet.Value> row : sheet.rows()) {
            json.writeStartObject();
            for (int at = 0; at < row.size(); at++) {
                json.writeFieldName(sheet.columns().get(at).name());
                row.get(at).match(VALUES).write(json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
