package claimbench.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exactly the numbers and words of a picture, as a table. */
record DataTable(List<String> header, List<List<String>> rows) {

    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** RFC 4180, but with line feeds alone, so that the file is the same on every system. */
    public String csv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(DataTable::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
