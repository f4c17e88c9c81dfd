package claimbench.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vocabulary of conditions under which a value was reached, in the order in which they are written. */
public enum ConditionKey {
    VARIANT("version of the test, board entry or product"),
    SUBSET("part of the test"),
    MODE("thinking or non-thinking"),
    EFFORT("stated reasoning effort or budget"),
    TOOLS("tools given to the model"),
    HARNESS("agent scaffold"),
    ATTEMPTS("tries behind a value, such as pass@1 or avg@4"),
    PROMPT("changes to the prompt"),
    SIMULATOR("model that plays the user"),
    SUBTITLES("video with or without subtitles or sound"),
    FRAMES("frames given to the model"),
    CONTEXT("context length used"),
    CONTEXT_MANAGEMENT("what the agent does with a full context"),
    JUDGE("model or program that grades"),
    TEMPERATURE("sampling temperature"),
    TIMEOUT("time limit for a task"),
    RUN("who ran it, or which state of a moving board"),
    SETTING("anything else that matters");

    private static final Map<String, ConditionKey> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ConditionKey::word, Function.identity()));

    private final String meaning;

    ConditionKey(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<ConditionKey> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }
}
