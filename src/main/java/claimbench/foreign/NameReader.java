package claimbench.foreign;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Model;
import claimbench.catalogue.Names;
import claimbench.catalogue.Resolution;
import claimbench.claim.ConditionKey;
import claimbench.foreign.Reading.Named;
import claimbench.foreign.Reading.Open;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the entry that a heading names. What stands beside the name must be understood, or stand in brackets behind a
 * benchmark: then it is kept in the note. Otherwise the heading is open.
 */
final class NameReader {

    private static final String STARTS = " ([{,:;@-–";
    private static final Pattern SET_OFF = Pattern.compile("(?i)[(\\[{,:;].*|w/.*|with .*|without .*");

    /** Words that are an effort in brackets, and elsewhere as often part of a name. */
    private static final Pattern NAME_OR_EFFORT = Pattern.compile("(?i)max|medium|minimal|high|low");

    private final Subject subject;
    private final Names names;
    private final Set<String> vendors;
    private final Set<String> distinct;
    private final Set<String> versioned;
    private final Answers answers;
    private final Map<Heading, Reading> readings = new HashMap<>();
    private final Map<String, Resolution> resolutions = new HashMap<>();

    private NameReader(Catalogue catalogue, Subject subject, Names names, Answers answers) {
        this.subject = subject;
        this.names = names;
        this.answers = answers;
        this.vendors = catalogue.models().stream()
                .map(model -> Names.key(model.vendor()))
                .filter(vendor -> !vendor.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.distinct = catalogue.models().stream()
                .map(Model::distinctFrom)
                .flatMap(List::stream)
                .map(Names::key)
                .collect(Collectors.toUnmodifiableSet());
        this.versioned = catalogue.benchmarks().stream()
                .filter(benchmark -> benchmark.compareOn().contains(ConditionKey.VARIANT.word()))
                .map(Benchmark::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static NameReader models(Catalogue catalogue, Answers answers) {
        return new NameReader(catalogue, Subject.MODEL, catalogue.modelNames(), answers);
    }

    static NameReader benchmarks(Catalogue catalogue, Answers answers) {
        return new NameReader(catalogue, Subject.BENCHMARK, catalogue.benchmarkNames(), answers);
    }

    Subject subject() {
        return subject;
    }

    /** True if the text alone is an entry, whatever stands beside it. */
    boolean knows(Heading heading) {
        return read(heading).match(named -> true, open -> false, () -> true);
    }

    private Resolution resolve(String text) {
        return resolutions.computeIfAbsent(text, names::resolve);
    }

    /** What the heading names: its innermost name, with the settings under it and, where needed, the words over it. */
    Reading read(Heading heading) {
        Reading known = readings.get(heading);
        if (known == null) {
            known = readAnew(heading);
            readings.put(heading, known);
        }
        return known;
    }

    private Reading readAnew(Heading heading) {
        List<String> texts = new ArrayList<>(
                heading.cells().stream().map(cell -> settled(cell).text()).toList());
        Qualifiers under = Qualifiers.NONE;
        while (texts.size() > 1 && isSetting(texts)) {
            under = under.and(Qualifiers.read(texts.remove(texts.size() - 1), subject));
        }
        if (texts.isEmpty()) {
            return new Open("", List.of(), "the " + subject.column() + " has no name", under);
        }
        Qualifiers beside = under;
        Reading inner = read(texts.get(texts.size() - 1));
        Reading found = inner;
        for (int first = texts.size() - 2; first >= 0 && isOpen(found); first--) {
            found = read(String.join(" ", texts.subList(first, texts.size())));
        }
        Reading best = isOpen(found) ? inner : found;
        return best.match(
                named -> new Named(
                        named.written(),
                        named.entry(),
                        named.how(),
                        named.beside().and(beside).and(over(texts))),
                open -> open(texts, open, beside),
                Reading.LeftOut::new);
    }

    /** True if the innermost text is a setting of the one over it, and both together are not a name. */
    private boolean isSetting(List<String> texts) {
        String inner = texts.get(texts.size() - 1);
        return Qualifiers.read(inner, subject).isUnderstood()
                && !NAME_OR_EFFORT.matcher(inner).matches()
                && entry(texts.get(texts.size() - 2) + " " + inner).isEmpty();
    }

    /** A model under a heading that is none of vendor, model or setting could be another one. */
    private Open open(List<String> texts, Open inner, Qualifiers beside) {
        String written = subject == Subject.MODEL
                ? texts.stream()
                        .filter(text -> !vendors.contains(Names.key(text)))
                        .collect(Collectors.joining(" "))
                : inner.written();
        return new Open(
                written.isEmpty() ? inner.written() : written,
                inner.candidates(),
                inner.why(),
                inner.beside().and(beside));
    }

    /** Settings that stand over the name; a word for a part of a test may be a group of tests there. */
    private Qualifiers over(List<String> texts) {
        Qualifiers over = Qualifiers.NONE;
        for (String text : texts.subList(0, texts.size() - 1)) {
            Qualifiers read = Qualifiers.read(text, subject);
            boolean part = read.conditions().containsKey(ConditionKey.SUBSET)
                    || read.conditions().containsKey(ConditionKey.VARIANT);
            over = read.isUnderstood() && !part ? over.and(read) : over;
        }
        return over;
    }

    private static boolean isOpen(Reading reading) {
        return reading.match(named -> false, open -> true, () -> false);
    }

    /** The cell with marks that belong to its name, as in V*, put back into its text. */
    GridCell settled(GridCell cell) {
        Optional<Resolution.Strategy> whole = strategy(cell.printed());
        Optional<Resolution.Strategy> bare = strategy(cell.text());
        boolean surer = whole.isPresent() && (bare.isEmpty() || whole.get().compareTo(bare.get()) < 0);
        boolean merged = cell.text().isEmpty() || (!cell.marks().isEmpty() && surer);
        return merged ? new GridCell(cell.printed(), List.of()) : cell;
    }

    private Optional<Resolution.Strategy> strategy(String text) {
        return resolve(text)
                .match(found -> Optional.of(found.strategy()), several -> Optional.empty(), u -> Optional.empty());
    }

    private Reading read(String text) {
        return answered(text, tail(text))
                .orElseGet(() -> resolve(text)
                        .match(
                                found -> whole(text, found),
                                several -> new Open(
                                        text, several.candidates(), "it fits several entries", Qualifiers.NONE),
                                unknown -> parts(text, unknown)));
    }

    private Optional<Reading> answered(String written, Qualifiers beside) {
        return answers.to(subject, written)
                .map(answer -> answer.match(
                        is -> meant(written, is.entry(), beside),
                        () -> new Named(written, written, NameMatch.NEW, beside),
                        Reading.LeftOut::new));
    }

    private Reading meant(String written, String answer, Qualifiers beside) {
        return resolve(answer)
                .match(
                        found -> new Named(written, found.name(), "as you answered", beside),
                        several -> new Open(written, several.candidates(), "the answer fits several entries", beside),
                        unknown -> new Open(written, unknown.similar(), "the answer is not in the catalogue", beside));
    }

    /** An alias may hold a setting, such as "HLE w/ tools": the words that are not the name still count. */
    private Named whole(String text, Resolution.Found found) {
        Named whole = new Named(text, found.name(), found.strategy().words(), Qualifiers.NONE);
        if (found.strategy() == Resolution.Strategy.EXACT) {
            return whole;
        }
        for (int end : ends(text)) {
            Qualifiers rest = Qualifiers.read(text.substring(end), subject);
            boolean same =
                    entry(text.substring(0, end)).filter(found.name()::equals).isPresent();
            if (same && rest.isUnderstood()) {
                whole = new Named(text, found.name(), found.strategy().words(), rest);
            }
        }
        return whole;
    }

    private Reading parts(String text, Resolution.Unknown unknown) {
        Open open = new Open(
                text,
                unknown.similar(),
                unknown.similar().isEmpty() ? "it is not in the catalogue" : "it is only similar",
                Qualifiers.NONE);
        if (distinct.contains(Names.key(text))) {
            return new Open(text, List.of(), "models.csv says that it is another model", Qualifiers.NONE);
        }
        for (int end : ends(text)) {
            Optional<Reading> named =
                    named(text.substring(0, end).strip(), text.substring(end).strip());
            if (named.isPresent()) {
                return named.get();
            }
        }
        return withoutVendor(text).orElseGet(() -> stripped(text, open));
    }

    /** A name with other words behind it, if both are sure enough. */
    private Optional<Reading> named(String base, String rest) {
        Qualifiers beside = Qualifiers.read(rest, subject);
        boolean setOff = SET_OFF.matcher(rest).matches();
        boolean usable = subject == Subject.MODEL
                ? setOff && beside.isUnderstood()
                : beside.isUnderstood() || rest.startsWith("(");
        if (!usable) {
            return Optional.empty();
        }
        Optional<Reading> answered = answered(base, beside);
        return answered.isPresent()
                ? answered
                : resolve(base)
                        .match(
                                found -> Optional.of(named(base, found, beside)),
                                several -> Optional.of(
                                        new Open(base, several.candidates(), "it fits several entries", beside)),
                                unknown -> Optional.empty());
    }

    private Reading named(String base, Resolution.Found found, Qualifiers beside) {
        String version = beside.conditions().getOrDefault(ConditionKey.VARIANT, "");
        return version.isEmpty() || versioned.contains(found.name())
                ? new Named(
                        base,
                        found.name(),
                        found.strategy().words(),
                        whole(base, found).beside().and(beside))
                : new Open(base + " " + version, List.of(found.name()), "it may be another version", beside);
    }

    private Optional<Reading> withoutVendor(String text) {
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            if (vendors.contains(Names.key(text.substring(0, blank)))) {
                Reading rest = read(text.substring(blank + 1).strip());
                return isOpen(rest) ? Optional.empty() : Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** Where the rest is set off, the question is about the name alone, so that one answer serves all settings. */
    private Open stripped(String text, Open open) {
        List<Integer> ends = ends(text);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String base = text.substring(0, ends.get(i)).strip();
            String rest = text.substring(ends.get(i)).strip();
            Qualifiers beside = Qualifiers.read(rest, subject);
            if (beside.isUnderstood() && !base.isEmpty()) {
                List<String> near = resolve(base)
                        .match(found -> List.of(found.name()), several -> several.candidates(), u -> u.similar());
                return new Open(
                        SET_OFF.matcher(rest).matches() ? base : text,
                        near.isEmpty() ? open.candidates() : near,
                        near.isEmpty() ? open.why() : "it may be another version",
                        beside);
            }
        }
        return open;
    }

    /** What the words behind a name say, if they are understood. */
    private Qualifiers tail(String text) {
        return ends(text).stream()
                .map(end -> Qualifiers.read(text.substring(end), subject))
                .filter(Qualifiers::isUnderstood)
                .reduce(Qualifiers.NONE, (shorter, longer) -> longer);
    }

    private Optional<String> entry(String base) {
        return resolve(base.strip())
                .match(found -> Optional.of(found.name()), several -> Optional.empty(), unknown -> Optional.empty());
    }

    /** Where a name may end and other words begin, the longest name first. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = text.length() - 1; i > 0; i--) {
            if (STARTS.indexOf(text.charAt(i)) >= 0) {
                ends.add(i);
            }
        }
        return ends;
    }
}
