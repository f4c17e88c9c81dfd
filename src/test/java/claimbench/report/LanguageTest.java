package claimbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.document.Block;
import claimbench.document.Document;
import claimbench.document.Index;
import claimbench.document.Inline;
import claimbench.document.Language;
import claimbench.document.Table;
import claimbench.harness.Citations;
import claimbench.harness.Comparison;
import claimbench.harness.Harness;
import claimbench.intake.ClaimFiles;
import claimbench.testing.Claims;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The same report in every language. */
final class LanguageTest {

    private static final Comparison COMPARISON =
            Harness.compare(Harness.check(ClaimFiles.read(List.of(Path.of("claims")))), Claims.settings(), "test");

    private static final Map<Preset, Document> ENGLISH = new EnumMap<>(Preset.class);

    /** Words that German writes as English does. */
    private static final Set<String> SAME_IN_GERMAN = Set.of("Benchmark", "Benchmarks", "Status", "SHA-256");

    /** Flattery, as a German or Chinese reader would meet it. */
    private static final List<String> BANNED = List.of(
            "ist das beste",
            "ist die beste",
            "ist der beste",
            "überlegen",
            "übertrifft",
            "stand der technik",
            "schlägt alle",
            "最强",
            "最好",
            "最优秀",
            "超越",
            "碾压",
            "领先水平",
            "最先进");

    private static Document compose(Language language, Preset preset) {
        return ReportComposer.compose(
                COMPARISON,
                Citations.of(COMPARISON),
                List.of(),
                new ReportOptions(
                        preset, Cover.EMPTY, language, ReportOptions.Status.DRAFT, Optional.empty(), "the command"));
    }

    private static Document english(Preset preset) {
        return ENGLISH.computeIfAbsent(preset, wanted -> compose(Language.EN, wanted));
    }

    private static Map<String, String> words(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/claimbench/words/" + language.word() + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /** The places that are printed; one that only chooses between singular and plural is not. */
    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
    void languagesHaveTheSameKeysAndTheSamePlaces(Language language) throws IOException {
        Map<String, String> english = words(Language.EN);
        Map<String, String> translated = words(language);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(places(translated.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageCanBeFormedForNoneOneAndMany(Language language) throws IOException {
        for (String key : words(language).keySet()) {
            for (int count : new int[] {0, 1, 2, 12_345}) {
                Object[] arguments = Stream.generate(() -> count).limit(9).toArray();
                assertThat(language.text(key, arguments))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}", ",choice,", "12345", "''");
            }
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/claimbench"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(LanguageTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(words(Language.EN).keySet()).allMatch(key -> isUsed(key, code));
    }

    /** By its name, or by the name of its kind. */
    private static boolean isUsed(String key, String code) {
        String plain = key.endsWith(".asked") ? key.substring(0, key.length() - ".asked".length()) : key;
        String kind = key.replaceFirst("\\.[^.]*$", "");
        return code.contains("\"" + plain + "\"")
                || code.contains("term(\"" + kind + "\"")
                || code.contains("\"" + kind + ".\"");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
    void everyPresetHasTheShapeOfTheEnglishReport(Language language) {
        for (Preset preset : Preset.values()) {
            Document document = compose(language, preset);
            assertThat(ReportText.sections(document)).isEqualTo(ReportText.sections(english(preset)));
            assertThat(ReportText.ids(document)).isEqualTo(ReportText.ids(english(preset)));
            assertThat(numbers(document)).isEqualTo(numbers(english(preset)));
        }
    }

    /** The sources that each table cites, and how many rows and columns it has. */
    private static List<String> numbers(Document document) {
        return ReportText.tables(document).stream()
                .map(table -> table.id() + " " + table.rows().size() + " "
                        + table.columns().size() + " "
                        + Index.of(Language.EN, List.of(), List.of(table)).cited().stream()
                                .sorted()
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
    void noHeadingCaptionColumnTermOrSummaryIsLeftInEnglish(Language language) {
        for (Preset preset : Preset.values()) {
            Set<String> left = fixed(compose(language, preset));
            left.retainAll(fixed(english(preset)));
            left.removeIf(LanguageTest::isName);
            if (language == Language.DE) {
                left.removeAll(SAME_IN_GERMAN);
            }
            assertThat(left).isSubsetOf("SHA-256");
        }
    }

    private static Set<String> fixed(Document document) {
        Set<String> words = new TreeSet<>();
        document.head().forEach(meta -> words.add(meta.label()));
        document.blocks().forEach(block -> fixed(block, words));
        return words;
    }

    private static void fixed(Block block, Set<String> words) {
        if (block instanceof Block.Heading heading) {
            words.add(Inline.plain(heading.inlines()));
        } else if (block instanceof Block.Paragraph paragraph) {
            words.add(Inline.plain(paragraph.inlines()));
        } else if (block instanceof Block.Details details) {
            words.add(details.summary());
            details.blocks().forEach(inner -> fixed(inner, words));
        } else if (block instanceof Block.Callout callout) {
            callout.blocks().stream()
                    .filter(inner -> inner instanceof Block.Paragraph)
                    .forEach(inner -> fixed(inner, words));
        } else if (block instanceof Block.Definitions definitions) {
            definitions.definitions().forEach(definition -> words.add(Inline.plain(definition.term())));
        } else if (block instanceof Table table) {
            words.add(Inline.plain(table.caption()));
            table.columns().forEach(column -> words.add(Inline.plain(column.title())));
        }
    }

    /** Names and marks, which no language translates, and the question that a capability asks. */
    private static boolean isName(String text) {
        return text.matches("\\P{L}*")
                || text.equals("[n]")
                || COMPARISON.models().contains(text)
                || COMPARISON.catalogue().models().stream()
                        .anyMatch(model -> model.vendor().equals(text))
                || COMPARISON.capabilities().stream()
                        .anyMatch(
                                capability -> text.startsWith(capability.name()) || text.equals(capability.question()))
                || COMPARISON.catalogue().benchmarks().stream()
                        .anyMatch(benchmark -> text.startsWith(benchmark.name()));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
    void nothingIsFlatteredAndWhatStaysEnglishIsSaid(Language language) throws IOException {
        words(language)
                .forEach((key, text) -> assertThat(BANNED).as(key).noneMatch(text.toLowerCase(Locale.ROOT)::contains));
        Document memo = compose(language, Preset.MEMO);
        assertThat(ReportText.section(memo, "method")).contains(language.text("method.language.meaning"));
        assertThat(ReportText.section(english(Preset.MEMO), "method")).doesNotContain("Language:");
    }

    @Test
    void summaryAnswersInWholeSentencesOfTheLanguage() {
        assertThat(ReportText.section(compose(Language.DE, Preset.BRIEF), "summary"))
                .startsWith("Qwen3.5-397B-A17B steht bei ")
                .contains(" gemeinsamen Benchmarks an erster Stelle (Kernbereich: ")
                .contains("wird nur behauptet, von einem Presseartikel [")
                .contains("Nicht bekannt: unabhängige Ergebnisse zu ");
        assertThat(ReportText.section(compose(Language.ZH, Preset.BRIEF), "summary"))
                .startsWith("Qwen3.5-397B-A17B 在 ")
                .contains("项共同基准测试中有", "仅为声明，出自一篇媒体报道 [", "尚不清楚：")
                .doesNotContain(" 。", "。 ");
    }
}
