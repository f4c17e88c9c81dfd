package claimbench.audit;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Scale;
import claimbench.catalogue.Scale.Better;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.ComparisonMatrix;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What to keep in mind about a benchmark before its values are compared.
 *
 * @param kinds what its row in the registry says, and what its values show; in the order of {@link Kind}
 * @param words the caveat of the registry; may be empty
 * @param successor the benchmark that replaces it; empty if none does
 */
public record Caveats(List<Kind> kinds, String words, String successor) {

    /** What can be wrong with comparing values of a benchmark. */
    public enum Kind {
        CONTAMINATION(
                "may be in training data",
                "training data|contaminat|(answers|puzzles|problems|questions) are public|leaked"),
        DEFECTS("known defects", "wrong|disputed|faulty|defect|errors?\\b|repair(s|ed)?\\b|broken"),
        CEILING("near its ceiling", "ceiling|saturat"),
        CLOSED("can be run by its owner only", ""),
        SUCCEEDED("replaced by a successor", "");

        private final String words;
        private final Pattern said;

        Kind(String words, String said) {
            this.words = words;
            this.said = Pattern.compile(said);
        }

        public String words() {
            return words;
        }

        private boolean isSaidIn(String caveat) {
            return !said.pattern().isEmpty() && said.matcher(caveat).find();
        }
    }

    /** From here on, as a share of the way to the ceiling, a benchmark hardly tells good models apart. */
    private static final BigDecimal HIGH = new BigDecimal("0.95");

    /** So many models must be there. */
    private static final int CROWD = 3;

    public Caveats {
        kinds = List.copyOf(kinds);
    }

    /** Those of a benchmark that is shown. */
    public static Caveats of(BenchmarkColumn column, ComparisonMatrix matrix) {
        Benchmark benchmark = column.benchmark();
        String words = benchmark.caveat();
        String successor = benchmark.stated().text("superseded_by");
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kind.isSaidIn(words.toLowerCase(Locale.ROOT))) {
                kinds.add(kind);
            }
        }
        if (benchmark.stated().text("run_by").equals("vendor-only")) {
            kinds.add(Kind.CLOSED);
        }
        if (!successor.isEmpty()) {
            kinds.add(Kind.SUCCEEDED);
        }
        if (isCrowdedAtTheTop(column, matrix)) {
            kinds.add(Kind.CEILING);
        }
        return new Caveats(List.copyOf(kinds), words, successor);
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && words.isEmpty();
    }

    /** The kinds that the words of the registry do not speak of. */
    public List<Kind> unsaid() {
        return kinds.stream()
                .filter(kind -> !kind.isSaidIn(words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isCrowdedAtTheTop(BenchmarkColumn column, ComparisonMatrix matrix) {
        Scale scale = column.benchmark().scale();
        if (!column.benchmark().isScore() || !scale.isBounded() || scale.better() == Better.NONE) {
            return false;
        }
        BigDecimal floor = scale.floor().orElseThrow();
        BigDecimal ceiling = scale.ceiling().orElseThrow();
        BigDecimal high = ceiling.subtract(floor).multiply(HIGH);
        return matrix.models().stream()
                        .flatMap(model -> matrix.cell(model, column).consensus().stream())
                        .flatMap(consensus -> consensus.number().stream())
                        .map(value -> scale.better() == Better.LOWER ? ceiling.subtract(value) : value.subtract(floor))
                        .sorted(Comparator.reverseOrder())
                        .limit(CROWD)
                        .filter(way -> way.compareTo(high) >= 0)
                        .count()
                == CROWD;
    }
}
