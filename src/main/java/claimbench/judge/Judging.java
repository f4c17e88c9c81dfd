package claimbench.judge;

import claimbench.harness.Comparison;

/** Holds sentences against what a comparison knows. */
public final class Judging {

    private Judging() {}

    /** The verdict on a sentence whose names are those of the comparison's catalogue. */
    public static Judgement judge(Sentence sentence, Comparison comparison) {
        return sentence.match(new Sentence.Cases<>(
                ahead -> ahead.topic().kind() == Topic.Kind.BENCHMARK
                        ? BenchmarkCase.judge(ahead, comparison)
                        : CapabilityCase.judge(
                                ahead, ahead.other(), ahead.topic().name(), comparison),
                leads -> LeadCase.judge(leads, comparison),
                scores -> ValueCase.judge(scores, comparison),
                allows -> ValueCase.judge(allows, comparison),
                has -> FeatureCase.judge(has, comparison),
                strong -> StrengthCase.judge(strong, comparison)));
    }
}
