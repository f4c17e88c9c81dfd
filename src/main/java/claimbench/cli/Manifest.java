package claimbench.cli;

import claimbench.claim.Tables.InputFile;
import claimbench.harness.Comparison;
import claimbench.harness.Stamp;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What a folder of results was made from and what it holds, with hashes. */
final class Manifest {

    static final String FILE = "manifest.json";

    private Manifest() {}

    static byte[] write(Comparison comparison, String command, Map<String, byte[]> outputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            Stamp stamp = comparison.stamp();
            json.writeStartObject();
            json.writeStringField("tool", "claimbench");
            json.writeStringField("version", stamp.version());
            json.writeStringField("rules", Stamp.RULES);
            json.writeStringField("command", command);
            json.writeStringField("asOf", stamp.asOf().map(Object::toString).orElse(""));
            json.writeStringField("dataset", stamp.dataset());
            json.writeNumberField("claims", stamp.claims());
            json.writeNumberField("models", stamp.models());
            json.writeArrayFieldStart("inputs");
            for (InputFile input : comparison.inputs()) {
                json.writeStartObject();
                json.writeStringField("file", input.name());
                json.writeStringField("sha256", input.sha256());
                json.writeNumberField("rows", input.rows());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outputs");
            for (Map.Entry<String, byte[]> output : new TreeMap<>(outputs).entrySet()) {
                json.writeStartObject();
                json.writeStringField("file", output.getKey());
                json.writeStringField("sha256", sha256(output.getValue()));
                json.writeNumberField("bytes", output.getValue().length);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Json.withFinalNewline(bytes);
    }

    /** File names and hashes that an earlier run left; empty if there is no manifest that can be read. */
    static Map<String, String> read(Path manifest) {
        Map<String, String> outputs = new TreeMap<>();
        if (!Files.isRegularFile(manifest)) {
            return outputs;
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(manifest))) {
            readOutputs(json, outputs);
            return outputs;
        } catch (IOException damaged) {
            return new TreeMap<>();
        }
    }

    private static void readOutputs(JsonParser json, Map<String, String> outputs) throws IOException {
        String file = "";
        boolean inOutputs = false;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            String name = json.currentName();
            if (token == JsonToken.START_ARRAY) {
                inOutputs = "outputs".equals(name);
            } else if (token == JsonToken.VALUE_STRING && inOutputs && "file".equals(name)) {
                file = json.getText();
            } else if (token == JsonToken.VALUE_STRING && inOutputs && "sha256".equals(name)) {
                outputs.put(file, json.getText());
            }
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
