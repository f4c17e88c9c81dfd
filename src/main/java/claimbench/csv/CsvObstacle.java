package claimbench.csv;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file cannot hold: letters that its encoding lacks, control characters, and what would make a row a comment. */
final class CsvObstacle implements CsvEdit.Cases<Optional<String>> {

    private final CharsetEncoder encoder;
    private final Map<String, Integer> positions;

    CsvObstacle(Charset charset, Map<String, Integer> positions) {
        this.encoder = charset.newEncoder();
        this.positions = positions;
    }

    Optional<String> of(List<CsvEdit> edits) {
        return edits.stream().flatMap(edit -> edit.match(this).stream()).findFirst();
    }

    @Override
    public Optional<String> setCell(CsvEdit.SetCell edit) {
        return inCell(edit.column(), edit.text());
    }

    @Override
    public Optional<String> insertRow(CsvEdit.InsertRow edit) {
        return edit.cells().entrySet().stream()
                .flatMap(cell -> inCell(cell.getKey(), cell.getValue()).stream())
                .findFirst();
    }

    @Override
    public Optional<String> deleteRow(CsvEdit.DeleteRow edit) {
        return Optional.empty();
    }

    @Override
    public Optional<String> addColumn(CsvEdit.AddColumn edit) {
        return inCell("", edit.name());
    }

    private Optional<String> inCell(String column, String text) {
        if (Integer.valueOf(0).equals(positions.get(CsvSource.name(column)))
                && text.strip().startsWith("#")) {
            return Optional.of("\"" + text + "\" cannot stand in the first column (" + column
                    + "): a row that begins with # is a comment");
        }
        return encoder.canEncode(text) ? controlCharacter(text) : foreignLetter(text);
    }

    private static Optional<String> controlCharacter(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .mapToObj(c -> String.format(Locale.ROOT, "the text holds the control character U+%04X", c))
                .findFirst();
    }

    private Optional<String> foreignLetter(String text) {
        Stream<String> letters = text.codePoints().mapToObj(Character::toString);
        return letters.filter(letter -> !encoder.canEncode(letter))
                .findFirst()
                .map(letter -> String.format(
                        Locale.ROOT,
                        "the file is written in %s, which has no \"%s\" (U+%04X); save it as CSV UTF-8 first",
                        encoder.charset().name(),
                        letter,
                        letter.codePointAt(0)));
    }
}
