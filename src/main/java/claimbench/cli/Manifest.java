package claimbench.cli;

import claimbench.claim.Tables.InputFile;
import claimbench.format.Json;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a folder of results was made from and what it holds.
 *
 * @param arguments of the command line that makes it again, empty in manifests of other versions
 * @param inputs hashes of the files read, by name
 * @param outputs hashes of the files written, by name
 */
record Manifest(String version, List<String> arguments, Map<String, String> inputs, Map<String, String> outputs) {

    static final String FILE = "manifest.json";

    Manifest {
        arguments = List.copyOf(arguments);
        inputs = new TreeMap<>(inputs);
        outputs = new TreeMap<>(outputs);
    }

    static byte[] write(
            Comparison comparison, List<InputFile> read, List<String> arguments, Map<String, byte[]> outputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            Stamp stamp = comparison.stamp();
            json.writeStartObject();
            json.writeStringField("tool", "claimbench");
            json.writeStringField("version", stamp.version());
            json.writeStringField("rules", Stamp.RULES);
            json.writeArrayFieldStart("arguments");
            for (String argument : arguments) {
                json.writeString(argument);
            }
            json.writeEndArray();
            json.writeStringField("asOf", stamp.asOf().map(Object::toString).orElse(""));
            json.writeStringField("dataset", stamp.dataset());
            json.writeNumberField("claims", stamp.claims());
            json.writeNumberField("models", stamp.models());
            json.writeArrayFieldStart("inputs");
            for (InputFile input : read) {
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

    /** What an earlier run left in a folder; empty if there is no manifest that can be read. */
    static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            return Optional.of(read(json));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Manifest read(JsonParser json) throws IOException {
        String version = "";
        List<String> arguments = new ArrayList<>();
        Map<String, String> inputs = new TreeMap<>();
        Map<String, String> outputs = new TreeMap<>();
        String list = "";
        String file = "";
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            String name = String.valueOf(json.currentName());
            if (token == JsonToken.START_ARRAY) {
                list = name;
            } else if (token == JsonToken.VALUE_STRING) {
                switch (name) {
                    case "version" -> version = json.getText();
                    case "file" -> file = json.getText();
                    case "sha256" -> (list.equals("inputs") ? inputs : outputs).put(file, json.getText());
                    default -> {
                        if (list.equals("arguments") && json.getParsingContext().inArray()) {
                            arguments.add(json.getText());
                        }
                    }
                }
            }
        }
        return new Manifest(version, arguments, inputs, outputs);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
