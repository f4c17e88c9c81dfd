package claimbench.cli;

import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Problems for programs. */
final class ProblemJson {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "-._~/";

    private ProblemJson() {}

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String array(List<Problem> problems) {
        return written(json -> {
            json.writeStartArray();
            for (Problem problem : problems) {
                object(json, problem);
            }
            json.writeEndArray();
        });
    }

    private static void object(JsonGenerator json, Problem problem) throws IOException {
        Location where = problem.where();
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code().name());
        json.writeStringField("title", problem.code().title());
        json.writeStringField("file", where.file());
        json.writeNumberField("row", where.row());
        json.writeNumberField("line", where.line());
        json.writeNumberField("column", where.columnNumber());
        json.writeStringField("columnName", where.column());
        json.writeStringField("columnLetter", where.columnLetters());
        json.writeStringField("offending", problem.offending());
        json.writeStringField("message", problem.message());
        json.writeStringField("help", problem.help());
        json.writeEndObject();
    }

    static String sarif(List<Problem> problems) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                result(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "claimbench");
        json.writeStringField("version", version());
        json.writeArrayFieldStart("rules");
        for (ProblemCode code : ProblemCode.values()) {
            json.writeStartObject();
            json.writeStringField("id", code.name());
            text(json, "shortDescription", code.title());
            text(json, "fullDescription", code.explanation());
            text(json, "help", code.remedy());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", code.severity().word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String version() {
        return Optional.ofNullable(ProblemJson.class.getPackage().getImplementationVersion())
                .orElse("0");
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().name());
        json.writeStringField("level", problem.severity().word());
        text(json, "message", Visible.sentences(problem.message(), problem.help()));
        json.writeArrayFieldStart("locations");
        if (!problem.where().file().isEmpty()) {
            location(json, problem.where());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Location where) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(where.file()));
        json.writeEndObject();
        if (where.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", where.line());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (where.columnNumber() > 0) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", where.column());
            json.writeStringField(
                    "fullyQualifiedName",
                    "row " + where.row() + ", column " + where.columnLetters() + " (" + where.column() + ")");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }

    private static String written(Body body) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return escaped(text.toString()) + "\n";
    }

    /** Characters without ink stand inside strings only, so their escapes leave the values as they are. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && Visible.isHidden(c)) {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
