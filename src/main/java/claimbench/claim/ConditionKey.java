package claimbench.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    private final String meaning;

    ConditionKey(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<ConditionKey> find(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }
}
