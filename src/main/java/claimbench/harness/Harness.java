package claimbench.harness;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Resolved;
import claimbench.check.ClaimCheck;
import claimbench.claim.Claim;
import claimbench.claim.StatedRow;
import claimbench.claim.Table;
import claimbench.claim.Tables;
import claimbench.compare.ComparisonMatrix;
import claimbench.problem.Checked;
import claimbench.problem.Location;
import claimbench.problem.Problem;
import claimbench.problem.Severity;
import claimbench.score.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The main job. */
public final class Harness {

    /** Rows resolved and checked: what every command begins with. */
    public record Checkup(Tables tables, Resolved resolved, List<Problem> problems) {
        public Checkup {
            problems = List.copyOf(problems);
        }
    }

    private Harness() {}

    /** Resolves and checks what was read. */
    public static Checkup check(Checked<Tables> read) {
        Checked<Resolved> resolved = read.then(Resolved::of);
        return checkup(read.value(), resolved.value(), resolved.problems());
    }

    /** As {@link #check(Checked)}, of the claims that were known on a day; rows that cannot be read stay problems. */
    public static Checkup check(Checked<Tables> read, LocalDate day) {
        Checked<Resolved> resolved = read.then(Resolved::of);
        Catalogue catalogue = resolved.value().catalogue();
        List<Claim> known = AsOf.known(resolved.value().claims(), catalogue, day);
        Set<Location> later = rows(resolved.value().claims());
        later.removeAll(rows(known));
        List<Problem> problems = resolved.problems().stream()
                .filter(problem -> !later.contains(row(problem.where())))
                .toList();
        return checkup(read.value(), new Resolved(catalogue, known), problems);
    }

    private static Set<Location> rows(List<Claim> claims) {
        return claims.stream().map(claim -> row(claim.stated().where())).collect(Collectors.toCollection(HashSet::new));
    }

    private static Checkup checkup(Tables tables, Resolved resolved, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        problems.addAll(ClaimCheck.runAll(resolved));
        return new Checkup(tables, resolved, problems.stream().sorted().toList());
    }

    /**
     * Compares what stood the checks.
     *
     * @param version of claimbench, for the stamp
     */
    public static Comparison compare(Checkup checkup, Settings settings, String version) {
        Catalogue full = checkup.resolved().catalogue();
        List<Claim> sound = sound(checkup);
        List<Claim> known =
                settings.asOf().map(day -> AsOf.known(sound, full, day)).orElse(sound);
        return settings.circulated()
                ? compare(
                        checkup,
                        new Told(full.withoutNotes(), withoutNotes(sound), withoutNotes(known)),
                        settings,
                        version)
                : compare(checkup, new Told(full, sound, known), settings, version);
    }

    private static List<Claim> withoutNotes(List<Claim> claims) {
        return claims.stream().map(Claim::withoutNotes).toList();
    }

    /** The claims that stood the checks, and those of them that were known on the day asked for. */
    private record Told(Catalogue catalogue, List<Claim> sound, List<Claim> known) {}

    private static Comparison compare(Checkup checkup, Told told, Settings settings, String version) {
        Catalogue catalogue = told.catalogue();
        List<Claim> sound = told.sound();
        List<Claim> known = told.known();
        List<String> models = models(catalogue, known, settings);
        List<Benchmark> benchmarks = benchmarks(catalogue, settings);
        List<Claim> shown = shown(known, models, benchmarks);
        ComparisonMatrix matrix = ComparisonMatrix.of(
                shown, catalogue.sources(), models, benchmarks, settings.policy(), settings.splitSettings());
        LeftOut leftOut = new LeftOut(
                without(sound, checkup.tables().of(Table.CLAIMS), StatedRow::where).stream()
                        .map(row -> settings.circulated() ? row.with("note", "") : row)
                        .toList(),
                without(known, sound, claim -> claim.stated().where()),
                without(shown, known, claim -> claim.stated().where()),
                catalogue.models().stream()
                        .map(Model::name)
                        .filter(model -> !models.contains(model))
                        .toList());
        Stamp stamp = new Stamp(
                settings.asOf().or(() -> Stamp.newestDay(catalogue)),
                shown.size(),
                models.size(),
                Stamp.hash(checkup.tables()),
                version);
        return new Comparison(
                settings,
                catalogue,
                shown,
                matrix,
                Scores.of(matrix, List.copyOf(catalogue.capabilities()), vendors(catalogue), settings.standing()),
                checkup.problems(),
                leftOut,
                checkup.tables().files(),
                stamp);
    }

    private static List<Claim> sound(Checkup checkup) {
        Set<Location> faulty = checkup.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> row(problem.where()))
                .collect(Collectors.toSet());
        return checkup.resolved().claims().stream()
                .filter(claim -> !faulty.contains(row(claim.stated().where())))
                .toList();
    }

    /** Those whose rows none of the claims has. */
    private static <T> List<T> without(List<Claim> claims, List<T> all, Function<T, Location> place) {
        Set<Location> taken = rows(claims);
        return all.stream()
                .filter(one -> !taken.contains(row(place.apply(one))))
                .toList();
    }

    private static Location row(Location where) {
        return Location.ofRow(where.file(), where.row(), where.line());
    }

    private static Map<String, String> vendors(Catalogue catalogue) {
        return catalogue.models().stream().collect(Collectors.toMap(Model::name, Model::vendor, (a, b) -> a));
    }

    private static List<String> models(Catalogue catalogue, List<Claim> claims, Settings settings) {
        Set<String> withClaims = claims.stream().map(Claim::model).collect(Collectors.toSet());
        Optional<String> focus = settings.focus();
        return catalogue.models().stream()
                .filter(model -> settings.selection().admits(model) || isFocus(model, focus))
                .map(Model::name)
                .filter(withClaims::contains)
                .sorted(Comparator.comparingInt(model -> focus.equals(Optional.of(model)) ? 0 : 1))
                .toList();
    }

    private static boolean isFocus(Model model, Optional<String> focus) {
        return focus.equals(Optional.of(model.name()));
    }

    /** Benchmarks in the order of their capabilities, then of their registry. */
    private static List<Benchmark> benchmarks(Catalogue catalogue, Settings settings) {
        List<String> capabilities =
                catalogue.capabilities().stream().map(c -> c.name()).toList();
        return catalogue.benchmarks().stream()
                .filter(settings.selection()::admits)
                .sorted(Comparator.comparingInt(benchmark -> capabilities.indexOf(benchmark.capability())))
                .toList();
    }

    private static List<Claim> shown(List<Claim> known, List<String> models, List<Benchmark> benchmarks) {
        Set<String> modelNames = Set.copyOf(models);
        Set<String> benchmarkNames = benchmarks.stream().map(Benchmark::name).collect(Collectors.toSet());
        return known.stream()
                .filter(claim -> modelNames.contains(claim.model()) && benchmarkNames.contains(claim.benchmark()))
                .toList();
    }
}
