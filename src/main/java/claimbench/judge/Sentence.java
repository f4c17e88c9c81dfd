package claimbench.judge;

import claimbench.catalogue.Benchmark;
import claimbench.claim.ClaimedValue.Answer;
import claimbench.claim.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sentence about a model that can be held against claims. Names are those of the catalogue. */
public sealed interface Sentence {

    /** The model that something is said of. */
    String model();

    /** All models that it names. */
    default List<String> models() {
        return List.of(model());
    }

    /** What was understood, in the words of the catalogue. */
    String reading();

    <R> R match(Cases<R> cases);

    /** One function for each kind of sentence. */
    record Cases<R>(
            Function<Ahead, R> ahead,
            Function<Leads, R> leads,
            Function<Scores, R> scores,
            Function<Allows, R> allows,
            Function<Has, R> has,
            Function<Strong, R> strong) {}

    /**
     * A model is ahead of another.
     *
     * @param margin by at least how much, in the unit of the benchmark; empty for any lead
     */
    record Ahead(String model, String other, Topic topic, Optional<Quantity> margin) implements Sentence {
        @Override
        public List<String> models() {
            return List.of(model, other);
        }

        @Override
        public String reading() {
            return model + " ahead of " + other + " " + topic
                    + margin.map(Ahead::by).orElse("");
        }

        private static String by(Quantity margin) {
            BigDecimal amount = margin.amount();
            String text = margin.unit() == Unit.PERCENT
                    ? amount.toPlainString() + " percentage points"
                    : new Quantity(Bound.EXACTLY, amount, margin.unit()).toString();
            return " by at least " + text;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ahead().apply(this);
        }
    }

    /**
     * A model is ahead of all others.
     *
     * @param circle which others are meant; empty for all shown
     */
    record Leads(String model, Topic topic, Optional<Circle> circle) implements Sentence {
        @Override
        public String reading() {
            return model + " first " + topic + circle.map(c -> " among " + c).orElse("");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leads().apply(this);
        }
    }

    /** A model reaches a score. */
    record Scores(String model, Benchmark benchmark, Quantity quantity) implements Sentence {
        @Override
        public String reading() {
            return model + " scores " + quantity + " on " + benchmark.name();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scores().apply(this);
        }
    }

    /** A limit of a model: how much it takes, gives or costs. */
    record Allows(String model, Benchmark limit, Quantity quantity) implements Sentence {
        @Override
        public String reading() {
            return limit.name() + " of " + model + ": " + quantity;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allows().apply(this);
        }
    }

    /** A model has a feature, or does not. */
    record Has(String model, Benchmark feature, Answer answer) implements Sentence {
        @Override
        public String reading() {
            return feature.name() + " of " + model + ": " + answer.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.has().apply(this);
        }
    }

    /**
     * A model is strong in a capability.
     *
     * @param other the model it is said to improve on; empty for its predecessor
     */
    record Strong(String model, Optional<String> other, String capability) implements Sentence {
        @Override
        public List<String> models() {
            return other.map(before -> List.of(model, before)).orElse(List.of(model));
        }

        @Override
        public String reading() {
            return other.map(before -> model + " better than " + before + " in " + capability)
                    .orElse(model + " strong in " + capability + ", judged against its predecessor");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.strong().apply(this);
        }
    }

    /**
     * Some of the models, by what models.csv says of them.
     *
     * @param column of models.csv
     * @param value what stands there
     */
    record Circle(String column, String value) {
        @Override
        public String toString() {
            return "models with " + column + " " + value;
        }
    }
}
