package claimbench.cli;

import claimbench.calc.Calculation;
import claimbench.calc.Figure;
import claimbench.calc.Shown;
import claimbench.format.Json;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Forms in which the figures of a calculation are printed. */
enum CalcFormat {
    /** Six significant digits. */
    TABLE {
        @Override
        String write(Calculation calculation, List<Figure> figures) {
            boolean intervals = figures.stream().anyMatch(figure -> !Double.isNaN(figure.low()));
            List<List<String>> rows =
                    figures.stream().map(figure -> row(figure, intervals)).toList();
            List<String> head = intervals
                    ? List.of("figure", "value", "low", "high", "unit", "note")
                    : List.of("figure", "value", "unit", "note");
            return TextTable.whole(head, rows) + "\nSource: " + calculation.source() + "\n";
        }

        private List<String> row(Figure figure, boolean intervals) {
            List<String> row = new ArrayList<>(List.of(figure.name(), Shown.six(figure.value())));
            if (intervals) {
                row.addAll(List.of(Shown.six(figure.low()), Shown.six(figure.high())));
            }
            row.addAll(List.of(figure.unit(), figure.note()));
            return row;
        }
    },
    /** All digits. */
    CSV {
        @Override
        String write(Calculation calculation, List<Figure> figures) {
            return TextTable.csv(
                    List.of("calculation", "figure", "value", "low", "high", "unit", "note", "source"),
                    figures.stream()
                            .map(figure -> List.of(
                                    calculation.word(),
                                    figure.name(),
                                    Shown.full(figure.value()),
                                    Shown.full(figure.low()),
                                    Shown.full(figure.high()),
                                    figure.unit(),
                                    figure.note(),
                                    calculation.source()))
                            .toList());
        }
    },
    /** All digits; null where there is no number, infinite ones as text. */
    JSON {
        @Override
        String write(Calculation calculation, List<Figure> figures) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = Json.generator(bytes)) {
                json.writeStartObject();
                json.writeStringField("calculation", calculation.word());
                json.writeStringField("source", calculation.source());
                json.writeArrayFieldStart("figures");
                for (Figure figure : figures) {
                    json.writeStartObject();
                    json.writeStringField("figure", figure.name());
                    number(json, "value", figure.value());
                    number(json, "low", figure.low());
                    number(json, "high", figure.high());
                    json.writeStringField("unit", figure.unit());
                    json.writeStringField("note", figure.note());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return Json.text(bytes);
        }

        private void number(JsonGenerator json, String field, double value) throws IOException {
            if (Double.isNaN(value)) {
                json.writeNullField(field);
            } else if (Double.isInfinite(value)) {
                json.writeStringField(field, Shown.full(value));
            } else {
                json.writeFieldName(field);
                json.writeNumber(Shown.full(value));
            }
        }
    };

    /** The whole output; ends with a line break. */
    abstract String write(Calculation calculation, List<Figure> figures);
}
