package claimbench.check;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Resolved;
import claimbench.claim.Claim;
import claimbench.claim.PartialDate;
import claimbench.claim.Source;
import claimbench.problem.Problem;
import claimbench.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CB506: sources that give a value on a benchmark that did not exist yet. Its date is the column released of
 * benchmarks.csv, or else the year, and month, in its name.
 */
final class OlderThanBenchmark {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern EDITION = Pattern.compile("(?:\\b(\\p{Alpha}{3})\\p{Alpha}* )?\\b(20\\d\\d)\\b(?!-)");

    private record Citation(String source, String benchmark) {}

    private OlderThanBenchmark() {}

    static List<Problem> problems(Resolved resolved) {
        List<Problem> problems = new ArrayList<>();
        Map<String, PartialDate> dates = new HashMap<>();
        for (Benchmark benchmark : resolved.catalogue().benchmarks()) {
            String released = benchmark.stated().text("released");
            if (!released.isEmpty()
                    && benchmark.registered()
                    && PartialDate.parse(released).isEmpty()) {
                problems.add(ProblemCode.CB501.at(
                        benchmark.stated().at("released"), released, "\"" + released + "\" is not a date"));
            }
            date(benchmark).ifPresent(date -> dates.put(benchmark.name(), date));
        }
        Set<Citation> told = new HashSet<>();
        for (Claim claim : resolved.claims()) {
            PartialDate date = dates.get(claim.benchmark());
            if (date != null && claim.isActive()) {
                claim.attribution()
                        .source()
                        .filter(source -> isOlder(source, date))
                        .filter(source -> told.add(new Citation(source.id(), claim.benchmark())))
                        .ifPresent(source -> problems.add(problem(claim, source, date)));
            }
        }
        return problems;
    }

    private static Optional<PartialDate> date(Benchmark benchmark) {
        Optional<PartialDate> released =
                PartialDate.parse(benchmark.stated().text("released")).filter(date -> benchmark.registered());
        return released.isPresent() ? released : edition(benchmark.name());
    }

    /** The year in a name, such as AIME 2026, with the month before it, such as HMMT Feb 2026. */
    static Optional<PartialDate> edition(String name) {
        Matcher edition = EDITION.matcher(name);
        if (!edition.find()) {
            return Optional.empty();
        }
        String word = edition.group(1) == null ? "" : edition.group(1).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(word) + 1;
        String year = edition.group(2);
        return PartialDate.parse(month == 0 ? year : String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    /** A page that was read again later may have been filled after its date. */
    private static boolean isOlder(Source source, PartialDate date) {
        boolean filledLater = source.kind() != Source.Kind.PRESS
                && source.accessed().filter(read -> !read.isBefore(date)).isPresent();
        return !filledLater
                && source.published().filter(day -> day.isBefore(date)).isPresent();
    }

    private static Problem problem(Claim claim, Source source, PartialDate date) {
        return ProblemCode.CB506.at(
                claim.stated().at("source"),
                source.id(),
                source.id() + " was published on " + source.published().orElseThrow() + ", before there was "
                        + claim.benchmark() + " (" + date + ")");
    }
}
