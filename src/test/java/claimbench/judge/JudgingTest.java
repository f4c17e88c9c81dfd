package claimbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import claimbench.harness.Comparison;
import claimbench.testing.Claims;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on small claims whose answer is known. */
final class JudgingTest {

    private static final String MODELS = """
            name,vendor,aliases,released,weights,inputs,source
            Alpha,Anna,Alfa,2026-03-01,open,text; image,lab
            Alpha 0,Anna,,2025-03-01,open,,anna
            Beta,Bert,,2026-01-01,closed,,bert
            Gamma,Cleo,,2026-01-01,,,
            """;
    private static final String SOURCES = """
            id,title,publisher,kind
            lab,Board,Lab,independent
            lab2,Other board,Lab Two,independent
            anna,Card of Alpha,Anna,vendor
            bert,Card of Beta,Bert,vendor
            cleo,Card of Gamma,Cleo,vendor
            news,Story,Paper,press
            news2,Story again,Magazine,press
            """;
    private static final String CAPABILITIES = "name,group\nCode,core\nInputs,inputs\n";
    private static final String BENCHMARKS = """
            name,capability,kind,measures,unit,better,floor,ceiling,items,compare_on
            C1,Code,score,one,percent,higher,0,100,1000,harness
            C2,Code,score,two,percent,higher,0,100,1000,
            C3,Code,score,three,percent,higher,0,100,1000,
            C4,Code,score,four,percent,higher,0,100,,
            Errors,Code,score,wrong answers,percent,lower,0,100,1000,
            Clip length,Code,limit,Longest clip it accepts,minutes,higher,,,,setting
            Tested clip length,Code,limit,Length of clips it was tested on,minutes,higher,,,,
            Image input,Inputs,feature,Accepts images as input,yes/no,higher,,,,
            Open weights,Inputs,feature,Weights can be downloaded,yes/no,higher,,,,
            Stated coding strength,Code,feature,Said to be strong in writing code,yes/no,higher,,,,
            """;

    @TempDir
    private Path folder;

    private Comparison comparison(String... rows) {
        return Claims.compare(
                folder,
                Map.of(
                        "models.csv", MODELS,
                        "sources.csv", SOURCES,
                        "capabilities.csv", CAPABILITIES,
                        "benchmarks.csv", BENCHMARKS,
                        "claims.csv",
                                "model,benchmark,value,conditions,source,measured_by\n"
                                        + String.join("\n", List.of(rows)) + "\n"),
                Claims.settings());
    }

    private Judgement judge(String text, String... rows) {
        Comparison comparison = comparison(rows);
        Reading reading = SentenceReader.read(text, comparison.catalogue(), comparison.claims());
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        List<Sentence> sentences = ((Reading.Understood) reading).sentences();
        assertThat(sentences).hasSize(1);
        return Judging.judge(sentences.get(0), comparison);
    }

    private Verdict verdict(String text, String... rows) {
        return judge(text, rows).verdict();
    }

    @Test
    void aLeadInAnIndependentTableIsSupported() {
        Judgement judgement = judge("Alpha > Beta on C2", "Alpha,C2,80,,lab,", "Beta,C2,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.evidence()).singleElement().satisfies(one -> {
            assertThat(one.side()).isEqualTo(Side.FOR);
            assertThat(one.strength()).isEqualTo(Strength.INDEPENDENT);
            assertThat(one.claims()).extracting(claim -> claim.model()).containsExactly("Alpha", "Beta");
        });
        assertThat(judgement.settling()).isEmpty();
    }

    @Test
    void theOtherWayRoundItIsContestedAndAllEvidenceIsAgainstIt() {
        Judgement judgement = judge("Beta > Alpha on C2", "Alpha,C2,80,,lab,", "Beta,C2,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(judgement.remarks()).contains("All comparable evidence is against it.");
    }

    @Test
    void whereLessIsBetterTheLowerValueIsAhead() {
        assertThat(verdict("Alpha > Beta on Errors", "Alpha,Errors,10,,lab,", "Beta,Errors,30,,lab,"))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void tablesOfMakersMakeItVendorFiguresOnlyWhosesoeverTheyAre() {
        for (String source : List.of("anna", "bert", "cleo")) {
            assertThat(verdict("Alpha > Beta on C2", "Alpha,C2,80,," + source + ",", "Beta,C2,60,," + source + ","))
                    .as(source)
                    .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        }
    }

    @Test
    void whatAMakerHandedInToABoardIsAMakersFigure() {
        assertThat(verdict("Alpha > Beta on C2", "Alpha,C2,80,,lab,Anna", "Beta,C2,60,,lab,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
    }

    @Test
    void aGapInsideSamplingErrorIsWithinNoise() {
        Judgement judgement = judge("Alpha > Beta on C2", "Alpha,C2,61,,lab,", "Beta,C2,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(judgement.settling()).singleElement().satisfies(settling -> {
            assertThat(settling.way()).isEqualTo(Settling.Way.MORE_ITEMS);
            assertThat(settling.amount()).isEqualTo("8721");
        });
        assertThat(verdict("Alpha > Beta on C2", "Alpha,C2,60,,lab,", "Beta,C2,60,,lab,"))
                .isEqualTo(Verdict.WITHIN_NOISE);
    }

    @Test
    void withoutAnIntervalTheSignDecidesAndItIsSaid() {
        Judgement judgement = judge("Alpha > Beta on C4", "Alpha,C4,61,,lab,", "Beta,C4,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.remarks()).anyMatch(remark -> remark.startsWith("Interval not known for 1 of 1"));
    }

    @Test
    void otherConditionsAreNotComparable() {
        assertThat(verdict("Alpha > Beta on C1", "Alpha,C1,80,harness=X,lab,", "Beta,C1,60,harness=Y,lab,"))
                .isEqualTo(Verdict.NOT_COMPARABLE);
        Judgement oneSide = judge("Alpha > Beta on C1", "Alpha,C1,80,harness=X,lab,", "Beta,C1,60,,lab,");
        assertThat(oneSide.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(oneSide.remarks()).contains("What there is is weak, and for it.");
        assertThat(oneSide.conditions()).containsExactly("harness: X against not stated");
        assertThat(oneSide.settling())
                .extracting(Settling::way)
                .containsExactly(Settling.Way.STATE_CONDITIONS, Settling.Way.RUN);
    }

    @Test
    void weakEvidenceAgainstItContestsWhatStrongEvidenceSupports() {
        Judgement judgement = judge(
                "Alpha > Beta on C1", "Alpha,C1,80,harness=X,lab,", "Beta,C1,60,harness=X,lab,", "Beta,C1,95,,lab2,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(judgement.remarks()).anyMatch(remark -> remark.startsWith("The stronger evidence is for it"));
    }

    @Test
    void noValueOnOneSideIsNoEvidence() {
        Judgement judgement = judge("Alpha > Beta on C2", "Alpha,C2,80,,lab,", "Beta,C3,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(judgement.remarks()).containsExactly("No value of Beta on C2 is known from the claims shown.");
    }

    @Test
    void pressThatNamesNobodyIsShownAndCountsForNothing() {
        Judgement judgement = judge("Alpha > Beta on C2", "Alpha,C2,80,,news,", "Beta,C2,60,,news,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(judgement.evidence())
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isFalse());
    }

    @Test
    void aNumberThatTwoStoriesRepeatCountsOnce() {
        Judgement judgement = judge(
                "Alpha > Beta on C2",
                "Alpha,C2,80,,anna,",
                "Alpha,C2,80,,news,",
                "Alpha,C2,80,,news2,",
                "Beta,C2,60,,anna,",
                "Beta,C2,60,,news,",
                "Beta,C2,60,,news2,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(judgement.evidence()).hasSize(1);
    }

    @Test
    void independentFiguresAgainstMakersAreContestedAndTheStrongerSideIsSaid() {
        Judgement judgement = judge(
                "Alpha > Beta on C2",
                "Alpha,C2,80,,anna,",
                "Beta,C2,60,,anna,",
                "Alpha,C2,50,,lab,",
                "Beta,C2,70,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(judgement.remarks())
                .anyMatch(remark -> remark.startsWith("The stronger evidence is against it (independent parties)"));
    }

    @Test
    void aTableWeighsMoreThanValuesOfTwoSources() {
        assertThat(verdict("Alpha > Beta on C2", "Alpha,C2,61,,anna,", "Beta,C2,60,,anna,", "Beta,C2,50,,bert,"))
                .isEqualTo(Verdict.WITHIN_NOISE);
    }

    @Test
    void aMarginMustBeReachedAndBeyondSamplingError() {
        String[] rows = {"Alpha,C2,66,,lab,", "Beta,C2,60,,lab,"};
        assertThat(verdict("Alpha beats Beta on C2 by 6", rows)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha beats Beta on C2 by 7", rows)).isEqualTo(Verdict.WITHIN_NOISE);
        Judgement far = judge("Alpha beats Beta on C2 by 20", rows);
        assertThat(far.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(far.remarks())
                .contains("The strongest evidence gives a lead of 6 percentage points, beyond sampling error."
                        + " Claimed: at least 20 percentage points.");
        assertThat(verdict("Alpha beats Beta on C2 by 0.5", "Alpha,C2,61,,lab,", "Beta,C2,60,,lab,"))
                .isEqualTo(Verdict.WITHIN_NOISE);
    }

    private static final String[] FIELD = {
        "Alpha,C1,80,,lab,", "Beta,C1,60,,lab,", "Gamma,C1,55,,lab,",
        "Alpha,C2,80,,lab,", "Beta,C2,60,,lab,", "Gamma,C2,55,,lab,",
        "Alpha,C3,80,,lab,", "Beta,C3,60,,lab,", "Gamma,C3,62,,lab,"
    };

    @Test
    void aheadOnThreeBenchmarksIsAheadInTheCapability() {
        Judgement judgement = judge("Alpha > Beta in Code", FIELD);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.remarks())
                .contains(
                        "Of 3 shared benchmarks: ahead on 3, within sampling error on 0, behind on 0, contested on 0, not"
                                + " comparable on 0.",
                        "Independent figures alone: ahead on 3, behind on 0.");
        assertThat(verdict("Beta > Alpha in Code", FIELD)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict("Alpha > Beta in Inputs", FIELD)).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void theVerdictOnACapabilityFollowsItsBenchmarks() {
        assertThat(verdict(
                        "Alpha > Beta in Code",
                        "Alpha,C2,80,,anna,",
                        "Beta,C2,60,,anna,",
                        "Alpha,C3,80,,anna,",
                        "Beta,C3,60,,anna,",
                        "Alpha,C4,80,,anna,",
                        "Beta,C4,60,,anna,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(verdict("Alpha > Beta in Code", "Alpha,C2,80,,lab,", "Beta,C2,60,,lab,"))
                .isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(verdict("Alpha > Beta in Code", "Alpha,C1,80,harness=X,lab,", "Beta,C1,60,harness=Y,lab,"))
                .isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(verdict(
                        "Alpha > Beta in Code",
                        "Alpha,C1,61,,lab,",
                        "Beta,C1,60,,lab,",
                        "Alpha,C2,61,,lab,",
                        "Beta,C2,60,,lab,",
                        "Alpha,C3,60,,lab,",
                        "Beta,C3,61,,lab,"))
                .isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(verdict(
                        "Alpha > Beta in Code",
                        "Alpha,C1,80,,lab,",
                        "Beta,C1,60,,lab,",
                        "Alpha,C2,60,,lab,",
                        "Beta,C2,80,,lab,",
                        "Alpha,C3,60,,lab,",
                        "Beta,C3,61,,lab,"))
                .isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void onlyPressOnEveryBenchmarkIsNoEvidenceOnACapability() {
        assertThat(verdict("Alpha > Beta in Code", "Alpha,C2,80,,news,", "Beta,C2,60,,news,"))
                .isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void independentFiguresAgainstTheMajorityOfMakersContestIt() {
        Judgement judgement = judge(
                "Alpha > Beta in Code",
                "Alpha,C1,80,,anna,",
                "Beta,C1,60,,anna,",
                "Alpha,C2,80,,anna,",
                "Beta,C2,60,,anna,",
                "Alpha,C3,80,,anna,",
                "Beta,C3,60,,anna,",
                "Alpha,C4,50,,lab,",
                "Beta,C4,60,,lab,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(judgement.remarks()).contains("Independent figures are against it: ahead on 0, behind on 1.");
    }

    @Test
    void leadingABenchmarkMeansAheadOfEveryOther() {
        assertThat(verdict("Alpha leads C2", FIELD)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Beta leads C2", FIELD)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict("Alpha leads C2", "Alpha,C2,61,,lab,", "Beta,C2,60,,lab,"))
                .isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(verdict("Alpha leads C2", "Alpha,C2,80,,anna,", "Beta,C2,60,,anna,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(verdict("Alpha leads C2", "Alpha,C2,80,,lab,")).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(verdict(
                        "Alpha leads C1",
                        "Alpha,C1,80,harness=X,lab,",
                        "Beta,C1,60,harness=X,lab,",
                        "Gamma,C1,90,harness=Y,lab,"))
                .as("a better value that cannot be compared")
                .isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(verdict("Beta leads C2 among open models", FIELD)).isEqualTo(Verdict.CONTESTED);
        assertThat(verdict("Beta leads C2 among closed models", FIELD)).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void leadingACapabilityNeedsTheFirstTier() {
        assertThat(verdict("Alpha leads Code", FIELD)).isIn(Verdict.SUPPORTED, Verdict.WITHIN_NOISE);
        assertThat(verdict("Alpha 0 leads Code", FIELD)).isEqualTo(Verdict.NO_EVIDENCE);
        Judgement first = judge("Alpha leads Code", FIELD);
        assertThat(first.evidence().get(0)).isInstanceOfSatisfying(Evidence.Place.class, place -> {
            assertThat(place.standing().tier()).isEqualTo(1);
            assertThat(place.standing().rank()).isEqualTo(1);
            assertThat(place.strength()).isEqualTo(Strength.INDEPENDENT);
        });
    }

    @Test
    void aScoreIsHeldAgainstEachMeasurement() {
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C2,80.4,,lab,")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C2,80,,anna,")).isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C2,81,,lab,")).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C2,80,,anna,", "Alpha,C2,60,,lab,"))
                .isEqualTo(Verdict.CONTESTED);
        Judgement wrong = judge("Alpha scores 80 on C2", "Alpha,C2,60,,lab,");
        assertThat(wrong.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(wrong.remarks()).contains("All comparable evidence is against it.");
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C2,80,,news,")).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(verdict("Alpha scores 80 on C2", "Alpha,C3,80,,lab,")).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(verdict("Alpha scores at least 70 on C2", "Alpha,C2,80,,lab,"))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha scores less than 70 on C2", "Alpha,C2,80,,lab,"))
                .isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void aValueUnderOtherConditionsSaysNothingAgainstOneThatAgrees() {
        assertThat(verdict("Alpha scores 80 on C1", "Alpha,C1,80,harness=X,lab,", "Alpha,C1,60,harness=Y,lab2,"))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aStatedLimitIsNoTest() {
        assertThat(verdict("Alpha accepts clips of 60 minutes", "Alpha,Clip length,60,,anna,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(verdict("Alpha accepts one-hour clips", "Alpha,Clip length,90,,lab,"))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha accepts clips of 2 hours", "Alpha,Clip length,60,,anna,"))
                .isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(
                        "Alpha accepts clips of 60 minutes",
                        "Alpha,Clip length,60,,anna,",
                        "Alpha,Clip length,30,,lab,"))
                .isEqualTo(Verdict.CONTESTED);
        assertThat(verdict(
                        "Alpha accepts clips of 60 minutes",
                        "Alpha,Clip length,60,,anna,",
                        "Alpha,Tested clip length,61,,lab,"))
                .as("an independent test of such a length")
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void pressAloneOrASiblingAloneIsNoEvidenceOfALimit() {
        Judgement judgement = judge(
                "Alpha accepts clips of 60 minutes", "Alpha,Clip length,60,,news,", "Alpha 0,Clip length,60,,anna,");
        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(judgement.remarks())
                .contains(
                        "Neither Anna nor an independent party states it.",
                        "Stated by press or a catalogue that names nobody behind it (60 min, news): shown, counted for"
                                + " nothing.",
                        "Stated for other models of the same maker, which says nothing of this one: Alpha 0 60 min by"
                                + " Anna.");
        assertThat(judgement.evidence()).hasSize(2);
    }

    @Test
    void aMakerWhoGivesTwoLimitsForTwoSettingsDoesNotContradictItself() {
        assertThat(verdict(
                        "Alpha accepts clips of 60 minutes",
                        "Alpha,Clip length,60,setting=long,anna,",
                        "Alpha,Clip length,30,,anna,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
    }

    @Test
    void aFeatureNeedsAnIndependentPartyOrMakerAndRival() {
        assertThat(verdict("Beta accepts images", "Beta,Image input,yes,,bert,"))
                .isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(verdict("Beta accepts images", "Beta,Image input,yes,,lab,")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Beta accepts images", "Beta,Image input,yes,,bert,", "Beta,Image input,yes,,cleo,"))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Beta accepts images", "Beta,Image input,yes,,bert,", "Beta,Image input,no,,lab,"))
                .isEqualTo(Verdict.CONTESTED);
        assertThat(verdict("Beta accepts images", "Beta,Image input,yes,,news,"))
                .isEqualTo(Verdict.NO_EVIDENCE);
        Judgement partly = judge("Beta accepts images", "Beta,Image input,partly,,bert,");
        assertThat(partly.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(partly.remarks()).contains("It is stated to hold partly only.");
        assertThat(verdict("Beta accepts images", "Beta,C2,60,,lab,")).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void theRegistryOfModelsCountsWithItsSource() {
        String[] rows = {
            "Alpha,C2,60,,lab,", "Beta,C2,60,,lab,", "Alpha,Image input,yes,,news,", "Alpha,Open weights,yes,,news,"
        };
        assertThat(verdict("Alpha is open weights", rows)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha accepts images", rows)).isEqualTo(Verdict.SUPPORTED);
        Judgement closed = judge("Beta is open weights", rows);
        assertThat(closed.verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(closed.remarks()).contains("All comparable evidence is against it.");
        assertThat(verdict("Gamma is open weights", rows)).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void praiseIsHeldAgainstThePredecessor() {
        String[] rows = {
            "Alpha,C1,80,,anna,", "Alpha 0,C1,60,,anna,",
            "Alpha,C2,80,,anna,", "Alpha 0,C2,60,,anna,",
            "Alpha,C3,80,,anna,", "Alpha 0,C3,60,,anna,",
            "Alpha,Stated coding strength,yes,,news,"
        };
        Judgement judgement = judge("Alpha is strong in coding", rows);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VENDOR_FIGURES_ONLY);
        assertThat(judgement.remarks().get(0)).startsWith("Judged against Alpha 0, the newest earlier model of Anna");
        assertThat(verdict("Alpha 0 improves on Alpha in Code", rows)).isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void withoutAPredecessorPraiseIsHeldAgainstTheField() {
        Judgement judgement = judge("Beta is strong in coding", FIELD);
        assertThat(judgement.remarks().get(0)).contains("judged against the field by the standing");
        assertThat(judgement.evidence()).singleElement().isInstanceOf(Evidence.Place.class);
        assertThat(verdict("Alpha is strong in coding", FIELD)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict("Alpha 0 is strong in coding", FIELD)).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void aTermThatIsAliasedOrWrittenLooselyIsJudgedAlike() {
        assertThat(verdict("ALFA beats beta on c2!", FIELD)).isEqualTo(Verdict.SUPPORTED);
    }
}
