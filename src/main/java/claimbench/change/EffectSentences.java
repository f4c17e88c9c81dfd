package claimbench.change;

import claimbench.change.CellEffect.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matters of an effect, in words: never more than is sure, and never without the case that speaks against it. */
final class EffectSentences {

    private static final int MOST = 3;

    private final Effect effect;
    private final List<String> sentences = new ArrayList<>();

    EffectSentences(Effect effect) {
        this.effect = effect;
    }

    List<String> all() {
        if (effect.isNone()) {
            return List.of("changes nothing in the matrix");
        }
        few(effect.newModels(), "model is new|models are new", model -> model + " is new to the comparison");
        few(effect.goneModels(), "model is gone|models are gone", model -> model + " is no longer in the comparison");
        few(
                benchmarks(effect.benchmarks().stream()
                        .filter(benchmark -> !benchmark.backed().isEmpty())
                        .toList()),
                "benchmark changes in who measured it|benchmarks change in who measured them",
                text -> text);
        few(
                cells(Kind.FILLED),
                "gap is filled|gaps are filled",
                cell -> "fills a gap: " + on(cell) + ", " + CellEffect.text(cell.after()));
        few(
                cells(Kind.EMPTIED),
                "cell has no value now|cells have no value now",
                cell -> "leaves " + on(cell) + " without a value (was " + CellEffect.text(cell.before()) + ")");
        few(
                Stream.concat(cells(Kind.VALUE).stream(), cells(Kind.PARTY).stream())
                        .toList(),
                "cell shows another value|cells show another value",
                CellEffect::sentence);
        few(
                effect.benchmarks().stream()
                        .filter(BenchmarkEffect::isSettingChanged)
                        .toList(),
                "benchmark is shown under another setting|benchmarks are shown under another setting",
                EffectSentences::setting);
        capabilities().forEach(this::leader);
        return List.copyOf(sentences);
    }

    private static List<String> benchmarks(List<BenchmarkEffect> backed) {
        return backed.stream()
                .map(benchmark -> benchmark.benchmark() + ": " + benchmark.backed())
                .toList();
    }

    private List<CellEffect> cells(Kind kind) {
        return effect.cells().stream().filter(cell -> cell.kind() == kind).toList();
    }

    private static String on(CellEffect cell) {
        return cell.model() + " on " + cell.benchmark();
    }

    private static String setting(BenchmarkEffect benchmark) {
        return benchmark.benchmark() + ": shown under another setting, "
                + unstated(benchmark.setting().now()) + " (was "
                + unstated(benchmark.setting().before()) + ")";
    }

    private static String unstated(String setting) {
        return setting.isEmpty() ? "nothing stated" : setting;
    }

    /** The first few of a list, and how many more there are, in words for one and for many. */
    private <T> void few(List<T> things, String more, Function<T, String> sentence) {
        things.stream().limit(MOST).map(sentence).forEach(sentences::add);
        if (things.size() > MOST) {
            int rest = things.size() - MOST;
            String[] oneOrMany = more.split("\\|", -1);
            sentences.add(rest + " more " + oneOrMany[rest == 1 ? 0 : 1]);
        }
    }

    /** Those of which a cell or an order changed, in the order of the matrix. */
    private List<String> capabilities() {
        return Stream.concat(
                        effect.cells().stream().map(CellEffect::capability),
                        effect.benchmarks().stream().map(BenchmarkEffect::capability))
                .distinct()
                .toList();
    }

    private void leader(String capability) {
        List<BenchmarkEffect> led = effect.benchmarks().stream()
                .filter(benchmark -> benchmark.capability().equals(capability))
                .filter(BenchmarkEffect::isLeaderChanged)
                .toList();
        String answer = led.isEmpty()
                ? "no"
                : led.stream()
                        .limit(MOST)
                        .map(benchmark -> "on " + benchmark.benchmark() + " " + benchmark.leaderSentence())
                        .collect(Collectors.joining("; ", "yes, ", led.size() > MOST ? "; and more" : ""));
        sentences.add("changes the leader on " + capability + ": " + answer);
    }
}
