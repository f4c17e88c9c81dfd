package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.catalogue.Catalogue;
import claimbench.catalogue.Scale.Better;
import claimbench.claim.Claim;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.ClaimedValue.Feature;
import claimbench.claim.Unit;
import claimbench.judge.Sentence.Ahead;
import claimbench.judge.Sentence.Circle;
import claimbench.judge.Sentence.Leads;
import claimbench.judge.Sentence.Scores;
import claimbench.judge.Sentence.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads sentences about models. The grammar, names and numbers being those of the catalogue:
 *
 * <pre>
 * sentence = id | model ahead model [margin] [where] [margin] | model leads where [among]
 *          | model scores quantity where | model improves [model] where | model verb (quantity thing | feature)
 * where    = [preposition] topic {("," | "and") topic}
 * margin   = "by" quantity
 * </pre>
 */
public final class SentenceReader {

    /** Longer texts are not read. */
    static final int LONGEST = 500;

    private static final Pattern CLAIM_ID = Pattern.compile("(?i)C-[0-9A-Z]{4,10}");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "without", "isn't", "doesn't", "can't", "hasn't", "nor");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "for", "across");
    private static final String PRAISE = "Said to be strong";

    private final Catalogue catalogue;
    private final List<Claim> claims;
    private final ModelNames models;
    private final TopicNames topics;
    private final StatedThings things;

    private SentenceReader(Catalogue catalogue, List<Claim> claims) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.models = new ModelNames(catalogue);
        this.topics = new TopicNames(catalogue);
        this.things = new StatedThings(catalogue);
    }

    /** What a text means among the names of a catalogue and the ids of claims; never fails. */
    public static Reading read(String text, Catalogue catalogue, List<Claim> claims) {
        try {
            return new SentenceReader(catalogue, claims).reading(text);
        } catch (Misread misread) {
            return misread.reading();
        }
    }

    /** The sentence that a stored claim stands for. */
    public static Sentence of(Claim claim, Catalogue catalogue) {
        Benchmark benchmark = catalogue.benchmark(claim.benchmark());
        return switch (benchmark.kind()) {
            case SCORE -> new Scores(claim.model(), benchmark, exactly(claim));
            case LIMIT -> new Sentence.Allows(claim.model(), benchmark, exactly(claim));
            case FEATURE ->
                isPraise(benchmark)
                        ? new Strong(claim.model(), Optional.empty(), benchmark.capability())
                        : new Sentence.Has(claim.model(), benchmark, answer(claim));
        };
    }

    /** True for a feature that only says that a model is good at something. */
    public static boolean isPraise(Benchmark benchmark) {
        return benchmark.kind() == Benchmark.Kind.FEATURE
                && benchmark.measures().startsWith(PRAISE);
    }

    private static Quantity exactly(Claim claim) {
        return claim.value()
                .number()
                .map(number -> new Quantity(Bound.EXACTLY, number, claim.value().unit()))
                .orElseThrow(() -> Misread.unclear("claim " + claim.id() + " gives no value"));
    }

    private static Answer answer(Claim claim) {
        return claim.value() instanceof Feature feature ? feature.answer() : Answer.YES;
    }

    private Reading reading(String text) {
        if (text.length() > LONGEST) {
            throw Misread.unclear("a text of " + text.length() + " characters is not read; the longest is " + LONGEST);
        }
        Words words = Words.of(text);
        if (words.size() == 1 && CLAIM_ID.matcher(words.text()).matches()) {
            return stored(words.text());
        }
        if (words.isEmpty()) {
            throw Misread.unclear("there are no words");
        }
        if (words.find(NEGATIONS) >= 0) {
            throw Misread.unclear("\"" + words.list().get(words.find(NEGATIONS))
                    + "\" is not read; write what would be true otherwise, and read the verdict the other way");
        }
        Verb.Found verb = Verb.first(words)
                .orElseThrow(() -> Misread.unclear(
                        words.at(0).isEmpty() ? "there are no words" : "there is no verb with a model before it"));
        return new Reading.Understood(sentences(words, verb), Optional.empty());
    }

    private Reading stored(String id) {
        Claim claim = claims.stream()
                .filter(candidate -> candidate.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Misread(new Reading.Unknown("claim", id, List.of())));
        return new Reading.Understood(List.of(of(claim, catalogue)), Optional.of(claim));
    }

    private List<Sentence> sentences(Words words, Verb.Found verb) {
        String model = models.find(words.to(verb.start()));
        Words rest = words.from(verb.end());
        if (rest.isEmpty() && verb.verb() != Verb.STRONG) {
            throw Misread.unclear("nothing follows \""
                    + words.between(verb.start(), verb.end()).text() + "\"");
        }
        return switch (verb.verb()) {
            case AHEAD -> ahead(model, rest, false);
            case BEHIND -> ahead(model, rest, true);
            case LEADS -> leads(model, rest);
            case SCORES -> scores(model, words.between(verb.start(), verb.end()), rest);
            case IMPROVES -> improves(model, rest);
            case STRONG -> strong(model, Optional.empty(), rest);
            case GENERAL -> List.of(general(model, words.between(verb.start(), verb.end()), rest));
        };
    }

    /** {@code B [by 2] [on X] [by 2]}, {@code in X than B}. */
    private List<Sentence> ahead(String model, Words rest, boolean behind) {
        int than = rest.find(Set.of("than", "of"));
        boolean turned = than > 0 && PREPOSITIONS.contains(rest.at(0));
        Margin margin = Margin.in(turned ? rest.from(than + 1).and(rest.to(than)) : rest);
        Words words = margin.rest();
        int where = words.find(PREPOSITIONS);
        Words object = where < 0 ? words : words.to(where);
        Words list = where < 0 ? new Words(List.of()) : words.from(where + 1);
        if (object.isEmpty()) {
            throw Misread.unclear("no second model is named");
        }
        if (ModelNames.isPredecessor(object) && !behind && margin.quantity().isEmpty()) {
            return strong(model, Optional.empty(), list);
        }
        String other = apart(models.find(object), model);
        return each(topics.list(list), topic -> {
            Optional<Quantity> by = margin.quantity().map(quantity -> points(quantity, topic));
            return behind ? new Ahead(other, model, topic, by) : new Ahead(model, other, topic, by);
        });
    }

    private Quantity points(Quantity by, Topic topic) {
        if (topic.kind() == Topic.Kind.CAPABILITY) {
            throw Misread.unclear("a lead by " + by.amount().toPlainString() + " needs a benchmark, and " + topic.name()
                    + " is a capability of several");
        }
        return inUnitOf(catalogue.benchmark(topic.name()), by);
    }

    private static Quantity inUnitOf(Benchmark benchmark, Quantity quantity) {
        Unit unit = benchmark.scale().unit();
        boolean bare = quantity.unit() == Unit.COUNT || quantity.unit() == Unit.POINTS;
        if (bare) {
            return new Quantity(quantity.bound(), quantity.amount(), unit);
        }
        if (!quantity.unit().convertsTo(unit)) {
            throw Misread.unclear(benchmark.name() + " is counted in " + unit.text() + ", not in "
                    + quantity.unit().text());
        }
        return quantity.in(unit);
    }

    private List<Sentence> leads(String model, Words rest) {
        int among = rest.find(Set.of("among", "amongst"));
        Optional<Circle> circle = among < 0 ? Optional.empty() : Optional.of(circle(rest.from(among + 1)));
        Words where = withoutPreposition(among < 0 ? rest : rest.to(among));
        if (among < 0 && topics.find(where).isEmpty()) {
            int place = where.find(PREPOSITIONS);
            Words object = place < 0 ? where : where.to(place);
            if (place > 0 || models.maybe(object).isPresent()) {
                return ahead(model, where, false);
            }
        }
        return each(topics.list(where), topic -> new Leads(model, topic, circle));
    }

    private Circle circle(Words words) {
        return switch (words.at(0)) {
            case "open", "open-weight", "open-weights", "open-source" -> new Circle("weights", "open");
            case "closed", "proprietary" -> new Circle("weights", "closed");
            case "chinese" -> new Circle("country", "China");
            default ->
                throw Misread.unclear(
                        "\"among " + words.text() + "\" is not read; there are open, closed and Chinese" + " models");
        };
    }

    private List<Sentence> scores(String model, Words verb, Words rest) {
        Numbers.Found number = Numbers.first(verb.text().matches("[≥≤]") ? verb.and(rest) : rest)
                .orElseThrow(() -> Misread.unclear("no number follows"));
        Words where = withoutPreposition(number.rest());
        if (where.isEmpty()) {
            throw Misread.unclear("no benchmark is named");
        }
        return each(topics.list(where), topic -> {
            if (topic.kind() == Topic.Kind.CAPABILITY) {
                throw Misread.unclear(topic.name() + " is a capability; a score needs a benchmark");
            }
            Benchmark benchmark = catalogue.benchmark(topic.name());
            return new Scores(model, benchmark, inUnitOf(benchmark, asScore(number.quantity(), rest)));
        });
    }

    /** "Up to" of a score is a most, not a least. */
    private static Quantity asScore(Quantity quantity, Words words) {
        boolean most = words.has("up to", 0) && quantity.bound() == Bound.AT_LEAST;
        return most ? new Quantity(Bound.AT_MOST, quantity.amount(), quantity.unit()) : quantity;
    }

    private List<Sentence> improves(String model, Words rest) {
        int where = rest.find(PREPOSITIONS);
        Words object = where < 0 ? rest : rest.to(where);
        Words list = where < 0 ? new Words(List.of()) : rest.from(where + 1);
        if (ModelNames.isPredecessor(object)) {
            return strong(model, Optional.empty(), list);
        }
        Optional<Topic> topic = topics.find(object);
        return topic.isPresent() && where < 0
                ? strong(model, Optional.empty(), object)
                : strong(model, Optional.of(apart(models.find(object), model)), list);
    }

    private static String apart(String other, String model) {
        if (other.equals(model)) {
            throw Misread.unclear(model + " is set against itself");
        }
        return other;
    }

    private List<Sentence> strong(String model, Optional<String> other, Words list) {
        return each(topics.list(withoutPreposition(list)), topic -> {
            if (topic.kind() == Topic.Kind.CAPABILITY) {
                return new Strong(model, other, topic.name());
            }
            return new Ahead(
                    model,
                    other.orElseThrow(() -> Misread.unclear(
                            topic.name() + " is a benchmark; name the model that " + model + " is set against")),
                    topic,
                    Optional.empty());
        });
    }

    private Sentence general(String model, Words verb, Words rest) {
        Optional<Benchmark> named =
                things.feature(verb, rest.find(Set.of(",", "and")) < 0 ? rest : new Words(List.of()));
        Optional<Numbers.Found> number = Numbers.first(rest);
        if (number.isEmpty()) {
            Benchmark feature = named.orElseThrow(() -> notUnderstood(rest));
            return isPraise(feature)
                    ? new Strong(model, Optional.empty(), feature.capability())
                    : new Sentence.Has(model, feature, Answer.YES);
        }
        Quantity quantity = number.get().quantity();
        Benchmark limit =
                things.limit(verb, number.get().rest(), quantity.unit()).orElseThrow(() -> notUnderstood(rest));
        Quantity meant = quantity.in(limit.scale().unit());
        boolean maximum = number.get().plain() && limit.scale().better() == Better.HIGHER;
        return new Sentence.Allows(
                model, limit, maximum ? new Quantity(Bound.AT_LEAST, meant.amount(), meant.unit()) : meant);
    }

    private Misread notUnderstood(Words words) {
        List<String> near = things.near(words);
        String hint = near.isEmpty() ? "" : ". Did you mean " + String.join(", ", near) + "?";
        return Misread.unclear("no limit or feature has the words \"" + words.text() + "\"" + hint);
    }

    private static Words withoutPreposition(Words words) {
        return PREPOSITIONS.contains(words.at(0)) ? words.from(1) : words;
    }

    private static List<Sentence> each(List<Topic> topics, Function<Topic, Sentence> make) {
        List<Sentence> sentences = new ArrayList<>();
        topics.forEach(topic -> sentences.add(make.apply(topic)));
        return List.copyOf(sentences);
    }

    /**
     * {@code by at least 2 points}, anywhere in a text.
     *
     * @param rest the other words
     */
    private record Margin(Optional<Quantity> quantity, Words rest) {
        static Margin in(Words words) {
            int by = words.find(Set.of("by"));
            if (by < 0) {
                return new Margin(Optional.empty(), words);
            }
            Numbers.Found number = Numbers.first(words.from(by + 1))
                    .orElseThrow(() -> Misread.unclear(
                            "\"" + words.from(by).text() + "\" is not read; write a number, such as by 2 points"));
            return new Margin(Optional.of(number.quantity()), words.to(by).and(number.rest()));
        }
    }
}
