package claimbench.score;

import claimbench.score.Standing.LeaveOut;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranks of models while parts are left out one at a time: a running record. */
final class LeaveOuts {

    private final int[] ranks;
    private final int[] best;
    private final int[] worst;
    private final int[] without;
    private final @Nullable String[] decisive;

    /** Begins with the ranks of the whole, 0 for a model that is not ranked. */
    LeaveOuts(int[] ranks) {
        this.ranks = ranks;
        best = ranks.clone();
        worst = ranks.clone();
        without = ranks.clone();
        decisive = new String[ranks.length];
    }

    /** The ranks without one part; 0 for a model that is not ranked then. */
    void without(String part, int[] then) {
        for (int model = 0; model < ranks.length; model++) {
            if (ranks[model] > 0 && then[model] > 0) {
                best[model] = Math.min(best[model], then[model]);
                worst[model] = Math.max(worst[model], then[model]);
                if (Math.abs(then[model] - ranks[model]) > Math.abs(without[model] - ranks[model])) {
                    without[model] = then[model];
                    decisive[model] = part;
                }
            }
        }
    }

    LeaveOut[] all() {
        LeaveOut[] all = new LeaveOut[ranks.length];
        Arrays.setAll(
                all,
                model -> new LeaveOut(best[model], worst[model], Optional.ofNullable(decisive[model]), without[model]));
        return all;
    }
}
