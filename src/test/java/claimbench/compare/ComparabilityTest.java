package claimbench.compare;

import static claimbench.compare.Comparability.LENIENT;
import static claimbench.compare.Comparability.STANDARD;
import static claimbench.compare.Comparability.STRICT;
import static claimbench.compare.Likeness.Match.LIKE;
import static claimbench.compare.Likeness.Match.UNCLEAR;
import static claimbench.compare.Likeness.Match.UNLIKE;
import static org.assertj.core.api.Assertions.assertThat;

import claimbench.claim.Unit;
import claimbench.compare.Setting.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparabilityTest {

    private static final String NOT_STATED = "";

    @Test
    void equalConditionsAreAlike() {
        for (Comparability how : Comparability.values()) {
            assertThat(how.match(setting("thinking"), setting("thinking"))).isEqualTo(LIKE);
        }
    }

    @Test
    void differentConditionsAreUnlikeHoweverLenient() {
        for (Comparability how : Comparability.values()) {
            assertThat(how.match(setting("thinking"), setting("none"))).isEqualTo(UNLIKE);
            assertThat(how.admits(UNLIKE)).isFalse();
        }
    }

    @Test
    void silenceOnBothSidesMatchesUnlessStrict() {
        assertThat(STANDARD.match(setting(NOT_STATED), setting(NOT_STATED))).isEqualTo(LIKE);
        assertThat(LENIENT.match(setting(NOT_STATED), setting(NOT_STATED))).isEqualTo(LIKE);
        assertThat(STRICT.match(setting(NOT_STATED), setting(NOT_STATED))).isEqualTo(UNCLEAR);
    }

    @Test
    void silenceOnOneSideIsUnclearAndAdmittedOnlyWhenLenient() {
        assertThat(STANDARD.match(setting("thinking"), setting(NOT_STATED))).isEqualTo(UNCLEAR);
        assertThat(STANDARD.admits(UNCLEAR)).isFalse();
        assertThat(STRICT.admits(UNCLEAR)).isFalse();
        assertThat(LENIENT.admits(UNCLEAR)).isTrue();
    }

    @Test
    void anUnnamedHarnessEqualsNothingNotEvenItself() {
        assertThat(STANDARD.match(setting("unnamed"), setting("unnamed"))).isEqualTo(UNCLEAR);
        assertThat(STANDARD.match(setting("unnamed"), setting("OpenHands"))).isEqualTo(UNCLEAR);
    }

    @Test
    void toolsOfSomeKindMayBeAnyKindButNotNone() {
        assertThat(STANDARD.match(setting("with"), setting("Python"))).isEqualTo(UNCLEAR);
        assertThat(STANDARD.match(setting("with"), setting("with"))).isEqualTo(LIKE);
        assertThat(STANDARD.match(setting("with"), setting("none"))).isEqualTo(UNLIKE);
        assertThat(STANDARD.match(setting("with"), setting("without"))).isEqualTo(UNLIKE);
    }

    @Test
    void aDifferenceOutweighsWhatIsUnclear() {
        Likeness likeness = STANDARD.likeness(setting("thinking", NOT_STATED), setting("none", "OpenHands"));
        assertThat(likeness.match()).isEqualTo(UNLIKE);
        assertThat(likeness.reasons()).containsExactly("k0 thinking against none");
    }

    @Test
    void valuesInUnitsThatDoNotConvertAreUnlike() {
        Setting yuan = new Setting(Unit.CNY, List.of());
        Setting dollars = new Setting(Unit.USD, List.of());
        assertThat(LENIENT.likeness(yuan, dollars).reasons()).containsExactly("unit cny against usd");
    }

    private static Setting setting(String... values) {
        List<String> all = Arrays.asList(values);
        return new Setting(
                Unit.PERCENT,
                all.stream()
                        .map(value -> new Condition(
                                "k" + all.indexOf(value),
                                value.equals(NOT_STATED) ? Optional.empty() : Optional.of(value)))
                        .toList());
    }
}
