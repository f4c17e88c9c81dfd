package claimbench.judge;

import claimbench.harness.Comparison;

/** Holds sentences against what a comparison knows. */
public final class Judging {

    private Judging() {}

    /** The verdict on a sentence whose names are those of the comparison's catalogue. */
    public static Judgement judge(Sentence sentence, Comparison comparison) {
        if (sentence instanceof Sentence.Ahead ahead) {
            return ahead.topic().kind() == Topic.Kind.BENCHMARK
                    ? BenchmarkCase.judge(ahead, comparison)
                    : CapabilityCase.judge(ahead, ahead.other(), ahead.topic().name(), comparison);
        }
        if (sentence instanceof Sentence.Leads leads) {
            return LeadCase.judge(leads, comparison);
        }
        if (sentence instanceof Sentence.Scores scores) {
            return ValueCase.judge(scores, comparison);
        }
        if (sentence instanceof Sentence.Allows allows) {
            return ValueCase.judge(allows, comparison);
        }
        if (sentence instanceof Sentence.Has has) {
            return FeatureCase.judge(has, comparison);
        }
        return StrengthCase.judge((Sentence.Strong) sentence, comparison);
    }
}
