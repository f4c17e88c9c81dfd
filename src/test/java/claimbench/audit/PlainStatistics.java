package claimbench.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Statistics of differences by plain loops, after their definitions. */
final class PlainStatistics {

    private PlainStatistics() {}

    static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int n = sorted.size();
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
    }

    static double hodgesLehmann(List<Double> values) {
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i; j < values.size(); j++) {
                means.add((values.get(i) + values.get(j)) / 2);
            }
        }
        return median(means);
    }

    /** Half the width of Student's interval. */
    static double student(List<Double> values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        int n = values.size();
        return TDistribution.of(n - 1).inverseCumulativeProbability(0.975)
                * Math.sqrt(squares / (n - 1) / n);
    }

    /** Half the width where values of one name hang together. */
    static double clustered(List<Double> values, List<String> names) {
        double mean = mean(values);
        int n = values.size();
        double squares = 0;
        Map<String, Double> sums = new HashMap<>();
        for (int i = 0; i < n; i++) {
            double deviation = values.get(i) - mean;
            squares += deviation * deviation;
            sums.put(names.get(i), sums.getOrDefault(names.get(i), 0.0) + deviation);
        }
        double products = 0;
        for (double sum : sums.values()) {
            products += sum * sum;
        }
        double variance = squares / (n - 1) / n + (products - squares) / ((double) n * n);
        return TDistribution.of(sums.size() - 1).inverseCumulativeProbability(0.975)
                * Math.sqrt(Math.max(0, variance));
    }

    static double signP(List<Double> values) {
        int more = 0;
        int fewer = 0;
        for (double value : values) {
            more += value > 0 ? 1 : 0;
            fewer += value < 0 ? 1 : 0;
        }
        int n = more + fewer;
        double tail = 0;
        for (int k = 0; k <= Math.min(more, fewer); k++) {
            double ways = 1;
            for (int i = 0; i < k; i++) {
                ways = ways * (n - i) / (i + 1);
            }
            tail += ways * Math.pow(0.5, n);
        }
        return Math.min(1, 2 * tail);
    }

    /** Exact for fewer than 50 differences without ties and zeros, by going through all sums; normal otherwise. */
    static double wilcoxonP(List<Double> values) {
        List<Double> moved = new ArrayList<>();
        for (double value : values) {
            if (value != 0) {
                moved.add(value);
            }
        }
        int n = moved.size();
        if (n == 0) {
            return 1;
        }
        double sum = 0;
        double ties = 0;
        for (double value : moved) {
            int below = 0;
            int equal = 0;
            for (double other : moved) {
                below += Math.abs(other) < Math.abs(value) ? 1 : 0;
                equal += Math.abs(other) == Math.abs(value) ? 1 : 0;
            }
            sum += value > 0 ? below + (equal + 1) / 2.0 : 0;
            ties += (double) equal * equal - 1;
        }
        double centre = n * (n + 1) / 4.0;
        if (n < 50 && ties == 0 && n == values.size()) {
            Map<Integer, Double> ways = new HashMap<>(Map.of(0, 1.0));
            for (int rank = 1; rank <= n; rank++) {
                Map<Integer, Double> next = new HashMap<>(ways);
                for (Map.Entry<Integer, Double> entry : ways.entrySet()) {
                    next.merge(entry.getKey() + rank, entry.getValue(), Double::sum);
                }
                ways = next;
            }
            double tail = 0;
            for (Map.Entry<Integer, Double> entry : ways.entrySet()) {
                tail += entry.getKey() <= Math.min(sum, 2 * centre - sum) ? entry.getValue() : 0;
            }
            return Math.min(1, 2 * tail / Math.pow(2, n));
        }
        double deviation = Math.sqrt(n * (n + 1.0) * (2 * n + 1) / 24 - ties / 48);
        double z = (Math.abs(sum - centre) - 0.5) / deviation;
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }
}
