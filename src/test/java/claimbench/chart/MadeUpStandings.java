package claimbench.chart;

import claimbench.score.CapabilityStanding;
import claimbench.score.CapabilityStanding.Outside;
import claimbench.score.CapabilityStanding.Reason;
import claimbench.score.Estimate;
import claimbench.score.HomeAdvantage;
import claimbench.score.Standing;
import claimbench.score.WeightSensitivity;
import claimbench.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Standings of given models that no claims stand behind, for pictures of every size. */
final class MadeUpStandings {

    private MadeUpStandings() {}

    /** The models in their order, three to a tier, the last seen in its own vendor's tables only. */
    static CapabilityStanding of(String scope, List<String> models, List<String> outside) {
        Random chance = new Random(models.size());
        List<Standing> places = new ArrayList<>();
        int count = models.size();
        for (int i = 0; i < count; i++) {
            int rank = i + 1;
            int tier = 1 + i / 3;
            int best = Math.max(1, rank - chance.nextInt(3));
            int worst = Math.min(count, rank + chance.nextInt(4));
            double rate = 0.9 - 0.8 * i / count;
            int face = Math.max(1, Math.min(count, rank + chance.nextInt(5) - 2));
            int without = Math.max(1, Math.min(count, rank + chance.nextInt(5) - 2));
            places.add(new Standing(
                    models.get(i),
                    rank,
                    tier,
                    2.0 - 4.0 * i / count,
                    new Estimate(rate, new Interval(rate - 0.1, rate + 0.1)),
                    new Standing.RankSpread(best, worst, tier == 1 ? 0.5 / rank : 0, best <= 3 ? 0.4 : 0),
                    new Standing.FaceValue(face, 0.9 - 0.8 * (face - 1) / count),
                    new Standing.LeaveOut(
                            Math.min(rank, without),
                            Math.max(rank, without),
                            without == rank ? Optional.empty() : Optional.of("SWE-bench Verified"),
                            without),
                    new Standing.Support(12 + i, 4, 3, i == count - 1)));
        }
        return new CapabilityStanding(
                scope,
                places,
                outside.stream()
                        .map(model -> new Outside(model, Reason.FEW_BENCHMARKS, 2))
                        .toList(),
                7,
                11);
    }

    static HomeAdvantage home() {
        return new HomeAdvantage(
                OptionalDouble.of(0.62),
                new Interval(0.35, 0.9),
                new Interval(0.2, 1.05),
                412,
                List.of(
                        new HomeAdvantage.Vendor("Alibaba", 0.8, 0.7, new Interval(0.4, 1.0), 120, 14),
                        new HomeAdvantage.Vendor("DeepSeek", 0.1, 0.3, new Interval(-0.3, 0.8), 40, 6),
                        new HomeAdvantage.Vendor("Moonshot AI", 1.5, 0.9, new Interval(0.2, 1.6), 12, 2)));
    }

    static WeightSensitivity weights(List<String> models, List<String> missing) {
        List<String> capabilities = List.of("Code", "Math", "Reasoning");
        return new WeightSensitivity(
                capabilities,
                IntStream.range(0, models.size())
                        .mapToObj(i -> new WeightSensitivity.Share(
                                models.get(i),
                                i == 0 ? 0.42 : i == 1 ? 0.35 : i == 2 ? 0.225 : i == 3 ? 0.005 : 0,
                                i > 3 ? List.of() : i == 0 ? List.of(0.6, 0.3, 0.1) : List.of(0.2, 0.35, 0.45),
                                0.7 - 0.1 * i,
                                List.of(1.0)))
                        .toList(),
                missing);
    }
}
