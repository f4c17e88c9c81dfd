package claimbench.change;

import claimbench.change.Sides.ColumnPair;
import claimbench.compare.BenchmarkColumn;
import claimbench.compare.Consensus;
import claimbench.harness.Comparison;
import claimbench.score.ColumnStanding.Place;
import claimbench.score.Noise;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A benchmark of which the leader, the order, the setting shown or the backing changed.
 *
 * @param benchmark title of the column
 * @param leaders those with the best value shown; empty if it shows none, or has no better and worse
 * @param lead how sure it is that the leader of now is ahead of the former one; empty if one of them has no value
 * @param moves models whose place changed among those that have a value both before and now
 * @param setting conditions of the column; empty if nothing is compared on, or the column is new
 */
public record BenchmarkEffect(
        String benchmark,
        String capability,
        Step<List<Leader>> leaders,
        Optional<Noise> lead,
        List<Move> moves,
        Step<Backing> backing,
        Step<String> setting) {

    /** Something before and now. */
    public record Step<T>(T before, T now) {
        boolean isChange() {
            return !before.equals(now);
        }
    }

    /** A model with the best value of a benchmark, as it is shown. */
    public record Leader(String model, String value) {
        @Override
        public String toString() {
            return model + " (" + value + ")";
        }
    }

    /** A model with its places; 1 is the best, equal values share one. */
    public record Move(String model, int before, int after) {}

    public BenchmarkEffect {
        moves = List.copyOf(moves);
    }

    /** Those that changed, in the order of the matrix. */
    static List<BenchmarkEffect> between(Sides sides) {
        return sides.columns().stream()
                .map(pair -> of(sides, pair))
                .filter(BenchmarkEffect::isEffect)
                .toList();
    }

    private static BenchmarkEffect of(Sides sides, ColumnPair pair) {
        List<Ranked> before = pair.before()
                .map(column -> ranked(sides.old(), column, name -> newName(sides, name)))
                .orElse(List.of());
        List<Ranked> after = pair.after()
                .map(column -> ranked(sides.now(), column, name -> name))
                .orElse(List.of());
        return new BenchmarkEffect(
                pair.title(),
                pair.capability(),
                new Step<>(leaders(before), leaders(after)),
                lead(before, after),
                moves(before, after),
                new Step<>(Backing.of(shown(sides, pair, sides::before)), Backing.of(shown(sides, pair, sides::after))),
                new Step<>(setting(pair.before()), setting(pair.after())));
    }

    private static String setting(Optional<BenchmarkColumn> column) {
        return column.map(shown -> shown.reference().toString()).orElse("");
    }

    private static String newName(Sides sides, String oldName) {
        return sides.models().stream()
                .filter(model -> sides.oldModel(model).filter(oldName::equals).isPresent())
                .findFirst()
                .orElse(oldName);
    }

    private static List<Consensus> shown(
            Sides sides, ColumnPair pair, BiFunction<String, ColumnPair, Optional<Consensus>> cell) {
        return sides.models().stream()
                .flatMap(model -> cell.apply(model, pair).stream())
                .toList();
    }

    /** A model with its distance from the best value. */
    private record Ranked(String model, BigDecimal gap, Noise noise, String value) {}

    private static List<Ranked> ranked(Comparison comparison, BenchmarkColumn column, UnaryOperator<String> name) {
        List<Ranked> ranked = new ArrayList<>();
        for (Place place : comparison.scores().standing(column).places()) {
            ranked.add(new Ranked(
                    name.apply(place.model()),
                    place.gap(),
                    place.noise(),
                    CellEffect.text(Optional.of(place.consensus()))));
        }
        return ranked;
    }

    private static List<Leader> leaders(List<Ranked> ranked) {
        return ranked.stream()
                .filter(place -> place.gap().signum() == 0)
                .map(place -> new Leader(place.model(), place.value()))
                .toList();
    }

    private static List<Move> moves(List<Ranked> before, List<Ranked> after) {
        Set<String> both = models(before);
        both.retainAll(models(after));
        return after.stream()
                .map(Ranked::model)
                .filter(both::contains)
                .map(model -> new Move(model, rank(model, before, both), rank(model, after, both)))
                .filter(move -> move.before() != move.after())
                .toList();
    }

    private static Set<String> models(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::model).collect(Collectors.toCollection(HashSet::new));
    }

    private static int rank(String model, List<Ranked> ranked, Set<String> among) {
        BigDecimal own = ranked.stream()
                .filter(place -> place.model().equals(model))
                .map(Ranked::gap)
                .findFirst()
                .orElseThrow();
        return 1
                + (int) ranked.stream()
                        .filter(place ->
                                among.contains(place.model()) && place.gap().compareTo(own) < 0)
                        .count();
    }

    private static Optional<Noise> lead(List<Ranked> before, List<Ranked> after) {
        return before.stream()
                .findFirst()
                .flatMap(former -> after.stream()
                        .filter(place -> place.model().equals(former.model()))
                        .findFirst())
                .map(Ranked::noise);
    }

    private boolean isEffect() {
        return isLeaderChanged() || !moves.isEmpty() || isSettingChanged() || !backed().isEmpty();
    }

    /** True if other models lead; false where there was no leader before, or is none now. */
    public boolean isLeaderChanged() {
        return !leaders.before().isEmpty()
                && !leaders.now().isEmpty()
                && new Step<>(names(leaders.before()), names(leaders.now())).isChange();
    }

    /** True if the matrix now shows the values of another setting. */
    public boolean isSettingChanged() {
        return backing.before() != Backing.NONE && backing.now() != Backing.NONE && setting.isChange();
    }

    /** {@code no longer vendor-only}; empty if the backing did not change in kind. */
    public String backed() {
        return Backing.step(backing.before(), backing.now());
    }

    /** Those with another place, and those that took or lost the lead. */
    Stream<String> movedModels() {
        Set<String> leads = new HashSet<>();
        if (isLeaderChanged()) {
            Set<String> kept = names(leaders.before());
            kept.retainAll(names(leaders.now()));
            leads.addAll(names(leaders.before()));
            leads.addAll(names(leaders.now()));
            leads.removeAll(kept);
        }
        return Stream.concat(moves.stream().map(Move::model), leads.stream().sorted());
    }

    private static Set<String> names(List<Leader> leaders) {
        return leaders.stream().map(Leader::model).collect(Collectors.toCollection(HashSet::new));
    }

    /** {@code from A (76.4 % ○) to B (80.9 % ○), interval not known}. */
    public String leaderSentence() {
        return "from " + listed(leaders.before()) + " to " + listed(leaders.now())
                + lead.map(noise -> ", " + noise.words()).orElse("");
    }

    private static String listed(List<Leader> leaders) {
        return leaders.stream().map(Leader::toString).collect(Collectors.joining(" and "));
    }
}
