package claimbench.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON as claimbench writes it: two blanks, line feeds, fields in a fixed order. */
public final class Json {

    private Json() {}

    public static JsonGenerator generator(ByteArrayOutputStream bytes) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        JsonGenerator json = new JsonFactory().createGenerator(bytes);
        json.setPrettyPrinter(printer);
        return json;
    }

    public static byte[] withFinalNewline(ByteArrayOutputStream bytes) {
        bytes.write('\n');
        return bytes.toByteArray();
    }

    public static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }
}
