package claimbench.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sentence says of its model, by the words that say it. */
enum Verb {
    AHEAD(
            ">",
            "beats",
            "beat",
            "is ahead of",
            "ahead of",
            "is ahead",
            "is better than",
            "better than",
            "is better",
            "outperforms",
            "outperform",
            "surpasses",
            "exceeds",
            "outscores",
            "is stronger than",
            "is stronger",
            "is superior to",
            "is above",
            "wins against",
            "performs better than",
            "scores higher than",
            "is higher than"),
    BEHIND(
            "<",
            "is behind",
            "behind",
            "is worse than",
            "worse than",
            "is worse",
            "trails",
            "loses to",
            "is below",
            "lags behind",
            "lags",
            "is weaker than",
            "is weaker",
            "is inferior to",
            "performs worse than",
            "scores lower than",
            "is lower than",
            "is beaten by"),
    LEADS(
            "leads",
            "tops",
            "is first",
            "ranks first",
            "comes first",
            "is number one",
            "is no. 1",
            "is #1",
            "is best",
            "is best model",
            "is top",
            "is on top",
            "is state of art",
            "is state-of-the-art",
            "is sota",
            "is leader",
            "is leading"),
    SCORES(
            "scores",
            "reaches",
            "achieves",
            "gets",
            "attains",
            "obtains",
            "records",
            "reports",
            "has a score of",
            "has score of",
            "≥",
            "≤"),
    IMPROVES("improves on", "improves over", "improves upon", "is an improvement on", "is an improvement over"),
    STRONG(
            "is strong",
            "is very strong",
            "is good",
            "is very good",
            "excels",
            "shines",
            "improves",
            "has improved",
            "improved",
            "has breakthroughs",
            "has significant breakthroughs",
            "made breakthroughs",
            "makes significant breakthroughs",
            "made significant breakthroughs",
            "has made significant breakthroughs",
            "achieves significant breakthroughs",
            "achieved significant breakthroughs",
            "has achieved significant breakthroughs",
            "makes progress",
            "has made progress",
            "made progress",
            "has significant improvements",
            "brings significant improvements"),
    GENERAL(
            "accepts",
            "handles",
            "supports",
            "analyses",
            "analyzes",
            "processes",
            "takes",
            "understands",
            "interprets",
            "speaks",
            "costs",
            "has",
            "can",
            "is",
            "offers",
            "allows",
            "generates",
            "produces",
            "outputs",
            "makes",
            "uses",
            "sees",
            "reads",
            "watches",
            "runs",
            "edits");

    /** A verb at a place in a text. */
    record Found(Verb verb, int start, int end) {}

    private final List<String> phrases;

    Verb(String... phrases) {
        this.phrases = List.of(phrases);
    }

    /** The first verb that has words before it; of those that begin there, the longest. */
    static Optional<Found> first(Words words) {
        for (int place = 1; place < words.size(); place++) {
            int start = place;
            Optional<Found> found =
                    Stream.of(values()).flatMap(verb -> verb.at(words, start)).max(Comparator.comparingInt(Found::end));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Stream<Found> at(Words words, int start) {
        return phrases.stream()
                .filter(phrase -> words.has(phrase, start))
                .map(phrase -> new Found(this, start, start + phrase.split(" ").length));
    }
}
