package claimbench.foreign;

import claimbench.claim.ConditionKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which tables print a condition.
 *
 * @param about the kind of name behind which it means this; empty if behind any
 * @param conditions what it means; {@code $1} and so on stand for the groups
 */
record Phrase(Pattern pattern, Optional<Subject> about, Map<ConditionKey, String> conditions) {

    private static final String WITH = "(?:with|w/|w\\.|w|using|via|on|in|under|\\+)\\s*(?:the |an? )?";
    private static final String WITHOUT = "(?:without|w/o|wo|no)\\s*(?:any )?";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String OPTIONAL_WITH = "(?:" + WITH + ")?";

    private static final List<Phrase> ALL = List.of(
            any(WITHOUT + "tools?(?: use)?|tool[- ]free", ConditionKey.TOOLS, "none"),
            any(WITH + "tools?(?: use)?|tools?[- ](?:enabled|augmented)", ConditionKey.TOOLS, "with"),
            any(WITH + "python(?: tools?)?", ConditionKey.TOOLS, "Python"),
            any(OPTIONAL_WITH + "code interpreter", ConditionKey.TOOLS, "code interpreter"),
            new Phrase(
                    compiled(WITH + "(?:web )?search(?: tools?)?"),
                    Optional.empty(),
                    Map.of(ConditionKey.TOOLS, "with", ConditionKey.SETTING, "search")),
            any(OPTIONAL_WITH + "(pass|avg|mean|maj|best|cons)\\s?([@^])\\s?(\\d+)", ConditionKey.ATTEMPTS, "$1$2$3"),
            any(
                    "(?:average|avg\\.?|mean) (?:of|over) (\\d+)(?: (?:runs|samples|trials))?",
                    ConditionKey.ATTEMPTS,
                    "avg@$1"),
            any(
                    OPTIONAL_WITH + "(?:extended )?thinking(?: (?:mode|on|enabled))?|reasoning (?:mode|on|enabled)",
                    ConditionKey.MODE,
                    "thinking"),
            of(Subject.MODEL, OPTIONAL_WITH + "reasoning|think", ConditionKey.MODE, "thinking"),
            any(
                    OPTIONAL_WITH + "(?:non[- ]?(?:thinking|reasoning|think)(?: mode)?)|" + WITHOUT
                            + "(?:thinking|reasoning)|(?:thinking|reasoning) (?:off|disabled)",
                    ConditionKey.MODE,
                    "non-thinking"),
            any(
                    OPTIONAL_WITH + "(minimal|low|medium|high|xhigh|max)"
                            + "(?: (?:reasoning )?effort| reasoning| thinking(?: level)?)",
                    ConditionKey.EFFORT,
                    "$1"),
            any("(?:reasoning )?effort\\s?[:=]?\\s?(minimal|low|medium|high|xhigh|max)", ConditionKey.EFFORT, "$1"),
            of(Subject.MODEL, "(minimal|low|medium|high|xhigh|max)", ConditionKey.EFFORT, "$1"),
            any("(\\d+)k (?:thinking |token )*budget|thinking (\\d+)k", ConditionKey.EFFORT, "$1$2K"),
            any(
                    OPTIONAL_WITH + "(" + Harnesses.NAMES + ")(?: (?:scaffold|harness|framework|agent))?",
                    ConditionKey.HARNESS,
                    "$1"),
            any(OPTIONAL_WITH + "agent swarm", ConditionKey.HARNESS, "agent swarm"),
            any(OPTIONAL_WITH + "(?:context|ctx)[- ]?manage(?:ment)?", ConditionKey.CONTEXT_MANAGEMENT, "with"),
            any(WITHOUT + "(?:context|ctx)[- ]?manage(?:ment)?", ConditionKey.CONTEXT_MANAGEMENT, "none"),
            any(OPTIONAL_WITH + "(discard-all)(?: strategy)?", ConditionKey.CONTEXT_MANAGEMENT, "$1"),
            any(OPTIONAL_WITH + "(?:context[- ])?folding(?: strategy)?", ConditionKey.CONTEXT_MANAGEMENT, "folding"),
            of(Subject.BENCHMARK, "(?:up to |<|≤)?\\s?" + NUMBER + "\\s?k", ConditionKey.CONTEXT, "$1K"),
            any(NUMBER + "\\s?k(?: tokens)?[- ](?:context|ctx)(?: (?:window|length))?", ConditionKey.CONTEXT, "$1K"),
            any(
                    NUMBER + "\\s?m(?: tokens)?(?:[- ](?:context|ctx)(?: (?:window|length))?)",
                    ConditionKey.CONTEXT,
                    "$1M"),
            any("text[- ]only(?: (?:sub)?set)?", ConditionKey.VARIANT, "text-only"),
            any("image[- ]only(?: (?:sub)?set)?", ConditionKey.VARIANT, "image-only"),
            of(Subject.BENCHMARK, "full(?: set)?", ConditionKey.VARIANT, "full"),
            of(Subject.BENCHMARK, "(v\\d+(?:\\.\\d+)?)", ConditionKey.VARIANT, "$1"),
            of(Subject.BENCHMARK, "(\\d+)[- ]needles?", ConditionKey.VARIANT, "$1-needle"),
            of(
                    Subject.BENCHMARK,
                    "(?:AA|Artificial Analysis) (?:sub)?set",
                    ConditionKey.VARIANT,
                    "Artificial Analysis set"),
            of(Subject.BENCHMARK, "cpp|c\\+\\+", ConditionKey.SUBSET, "C++"),
            of(Subject.BENCHMARK, "python", ConditionKey.SUBSET, "Python"),
            of(Subject.BENCHMARK, "(T2&T3|\\d+ tasks|level \\d+)", ConditionKey.SUBSET, "$1"),
            of(Subject.BENCHMARK, "(\\d{4}[.-]\\d{1,2})\\s?[-–]\\s?(\\d{4}[.-]\\d{1,2})", ConditionKey.SUBSET, "$1-$2"),
            any(WITH + "sub(?:s\\b|\\.|titles?)?", ConditionKey.SUBTITLES, "with"),
            any(WITHOUT + "sub(?:s\\b|\\.|titles?)?", ConditionKey.SUBTITLES, "without"),
            any("(\\d+) frames", ConditionKey.FRAMES, "$1"),
            any(NUMBER + "\\s?fps", ConditionKey.FRAMES, "$1 fps"),
            any("temp(?:erature)?\\.?\\s?[:=]?\\s?" + NUMBER, ConditionKey.TEMPERATURE, "$1"),
            any("no (?:time ?limit|timeout)", ConditionKey.TIMEOUT, "none"),
            any("(?:timeout|time limit)(?: of)?\\s?[:=]?\\s?(\\d+ ?(?:min|h|s))", ConditionKey.TIMEOUT, "$1"),
            any("(?:judged|graded) by (.+)", ConditionKey.JUDGE, "$1"));

    /** Harnesses whose names stand in tables without further words. */
    private static final class Harnesses {
        private static final List<String> KNOWN = List.of(
                "Claude Code",
                "OpenHands",
                "Terminus 2",
                "Terminus",
                "mini-SWE-agent v1",
                "mini-SWE-agent v2",
                "mini-SWE-agent",
                "SWE-agent",
                "Agentless",
                "Droid",
                "OpenCode",
                "Codex CLI",
                "Gemini CLI",
                "Qwen Code",
                "Kimi CLI",
                "Kilo Code",
                "Roo Code",
                "Cline",
                "WebExplorer");

        private static final String NAMES = String.join("|", KNOWN).replace(" ", "[ -]?");

        private static String spelled(String written) {
            String key = written.replaceAll("[ -]", "");
            return KNOWN.stream()
                    .filter(name -> name.replaceAll("[ -]", "").equalsIgnoreCase(key))
                    .findFirst()
                    .orElse(written);
        }
    }

    private static Phrase any(String regex, ConditionKey key, String value) {
        return new Phrase(compiled(regex), Optional.empty(), Map.of(key, value));
    }

    private static Phrase of(Subject about, String regex, ConditionKey key, String value) {
        return new Phrase(compiled(regex), Optional.of(about), Map.of(key, value));
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The conditions that a text means as a whole; empty if it is none that is known. */
    static Map<ConditionKey, String> read(String text, Subject about) {
        for (Phrase phrase : ALL) {
            Matcher matcher = phrase.pattern.matcher(text);
            if (phrase.about.map(about::equals).orElse(true) && matcher.matches()) {
                Map<ConditionKey, String> read = new TreeMap<>();
                phrase.conditions.forEach((key, value) -> read.put(key, filled(key, value, matcher)));
                return read;
            }
        }
        return Map.of();
    }

    private static String filled(ConditionKey key, String template, Matcher matcher) {
        String value = template;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String text = matcher.group(group) == null ? "" : matcher.group(group);
            value = value.replace("$" + group, text);
        }
        return switch (key) {
            case HARNESS -> Harnesses.spelled(value);
            case ATTEMPTS, EFFORT -> value.endsWith("K") ? value : value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }
}
