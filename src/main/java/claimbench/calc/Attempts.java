package claimbench.calc;

import claimbench.stats.PassRate;
import java.util.List;

/** Several attempts at one question: {@code pass-at-k} and {@code majority}. */
final class Attempts {

    private Attempts() {}

    /** Attempts, right ones, and how many are scored together. */
    static List<Figure> passAtK(Given given) {
        given.ofWords(3, "pass-at-k 10 3 5");
        int attempts = given.whole(0);
        int right = given.whole(1);
        int k = given.whole(2);
        if (attempts < 1 || right > attempts || k < 1 || k > attempts) {
            throw Refusal.ofWords("of " + attempts + " attempts, " + right + " right and sets of " + k
                    + " are impossible; write attempts, right ones, k, such as 10 3 5");
        }
        PassRate rate = new PassRate(attempts, right);
        return List.of(
                Figure.of("pass@" + k, rate.anyOf(k)).noting("at least one of " + k + " right; without bias"),
                Figure.of("pass^" + k, rate.allOf(k)).noting("all of " + k + " right"),
                Figure.of("1 - (1 - c/n)^" + k, rate.anyOfByPower(k)).noting("too low; some papers print it"));
    }

    /** The chance that an answer is right, and how many answers vote. */
    static List<Figure> majority(Given given) {
        given.ofWords(2, "majority 0.6 5");
        double chance = given.number(0);
        int answers = given.whole(1);
        if (chance < 0 || chance > 1 || answers < 1) {
            throw Refusal.ofWords("write the chance that an answer is right, from 0 to 1, and the number of answers,"
                    + " such as 0.6 5");
        }
        return List.of(Figure.of("majority of " + answers, PassRate.majority(chance, answers))
                .noting("if all wrong answers coincide; with different ones it is higher"));
    }
}
