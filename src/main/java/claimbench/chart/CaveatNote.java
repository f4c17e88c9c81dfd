package claimbench.chart;

import claimbench.audit.Caveats;
import claimbench.audit.Caveats.Kind;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to keep in mind about the benchmarks of a picture, in a note below it. */
final class CaveatNote {

    private CaveatNote() {}

    /** The caveats of one benchmark in full, of several by their kinds; nothing if there are none. */
    static List<String> of(List<BenchmarkColumn> columns, ComparisonMatrix matrix) {
        String note = columns.size() == 1 ? full(columns.get(0), matrix) : kinds(columns, matrix);
        return note.isEmpty() ? List.of() : List.of(note);
    }

    private static String full(BenchmarkColumn column, ComparisonMatrix matrix) {
        Caveats caveats = Caveats.of(column, matrix);
        List<String> parts = new ArrayList<>();
        caveats.unsaid().forEach(kind -> parts.add(words(kind, caveats)));
        if (!caveats.words().isEmpty()) {
            parts.add(caveats.words());
        }
        return parts.isEmpty() ? "" : "Keep in mind: " + String.join("; ", parts) + ".";
    }

    private static String words(Kind kind, Caveats caveats) {
        return kind == Kind.SUCCEEDED ? "replaced by " + caveats.successor() : kind.words();
    }

    private static String kinds(List<BenchmarkColumn> columns, ComparisonMatrix matrix) {
        List<String> sentences = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> names = columns.stream()
                    .filter(column -> Caveats.of(column, matrix).kinds().contains(kind))
                    .map(BenchmarkColumn::title)
                    .toList();
            if (!names.isEmpty()) {
                sentences.add(kind.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.words().substring(1) + ": " + String.join(", ", names) + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
