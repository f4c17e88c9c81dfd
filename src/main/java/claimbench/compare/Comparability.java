package claimbench.compare;

import claimbench.compare.Likeness.Match;
import claimbench.compare.Setting.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How strictly settings must agree before two values enter one column. */
public enum Comparability {
    /** A condition that neither side states does not match. */
    STRICT("every compared condition must be stated and equal"),
    /** A condition that neither side states matches; one stated on one side only does not. */
    STANDARD("compared conditions must be equal, or unstated on both sides"),
    /** Only conditions that are stated and differ set values apart. */
    LENIENT("only stated differences set values apart");

    /** An agent scaffold that is used but not named. */
    private static final String UNNAMED = "unnamed";

    /** Something was given to the model, its kind is not stated. */
    private static final String SOME_KIND = "with";

    private static final Set<String> NOTHING = Set.of("none", "without");

    private final String rule;

    Comparability(String rule) {
        this.rule = rule;
    }

    /** The rule in words. */
    public String rule() {
        return rule;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if values that match so may enter one number. */
    public boolean admits(Match match) {
        return match == Match.LIKE || (match == Match.UNCLEAR && this == LENIENT);
    }

    /** Whether two settings of one benchmark are alike. */
    public Match match(Setting a, Setting b) {
        boolean unclear = false;
        if (a.unit() != b.unit()) {
            return Match.UNLIKE;
        }
        for (int i = 0; i < a.conditions().size(); i++) {
            Match match =
                    match(a.conditions().get(i).value(), b.conditions().get(i).value());
            if (match == Match.UNLIKE) {
                return match;
            }
            unclear |= match == Match.UNCLEAR;
        }
        return unclear ? Match.UNCLEAR : Match.LIKE;
    }

    /** Whether two settings of one benchmark are alike, with the reasons if they are not. */
    public Likeness likeness(Setting a, Setting b) {
        Match match = match(a, b);
        List<String> reasons = new ArrayList<>();
        if (a.unit() != b.unit()) {
            reasons.add("unit " + a.unit().text() + " against " + b.unit().text());
        }
        for (int i = 0; i < a.conditions().size(); i++) {
            Condition left = a.conditions().get(i);
            Condition right = b.conditions().get(i);
            Match here = match(left.value(), right.value());
            if (here == match && here != Match.LIKE) {
                reasons.add(reason(left, right));
            }
        }
        return new Likeness(match, reasons);
    }

    private Match match(Optional<String> left, Optional<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return this == STRICT ? Match.UNCLEAR : Match.LIKE;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Match.UNCLEAR;
        }
        return matchStated(left.get(), right.get());
    }

    private static Match matchStated(String a, String b) {
        if (a.equals(UNNAMED) || b.equals(UNNAMED)) {
            return Match.UNCLEAR;
        }
        if (a.equals(b)) {
            return Match.LIKE;
        }
        boolean oneIsVague = a.equals(SOME_KIND) || b.equals(SOME_KIND);
        boolean oneIsNothing = NOTHING.contains(a) || NOTHING.contains(b);
        return oneIsVague && !oneIsNothing ? Match.UNCLEAR : Match.UNLIKE;
    }

    private static String reason(Condition left, Condition right) {
        if (left.value().isEmpty() && right.value().isEmpty()) {
            return left.key() + " stated on neither side";
        }
        if (left.value().isPresent() && right.value().isPresent()) {
            return left.key() + " " + left.value().get() + " against "
                    + right.value().get();
        }
        return left.key() + " " + left.value().or(right::value).orElseThrow() + " stated on one side only";
    }
}
