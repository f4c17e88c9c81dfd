package claimbench.judge;

import java.util.List;

/**
 * A sentence with its verdict and everything that decides it.
 *
 * @param remarks why the verdict is what it is, in sentences
 * @param evidence what counts first, the best before the weaker
 * @param conditions which compared conditions match, differ or are not stated in the best evidence
 */
public record Judgement(
        Sentence sentence,
        Verdict verdict,
        List<String> remarks,
        List<Evidence> evidence,
        List<String> conditions,
        List<Settling> settling) {

    public Judgement {
        remarks = List.copyOf(remarks);
        evidence = List.copyOf(evidence);
        conditions = List.copyOf(conditions);
        settling = List.copyOf(settling);
    }
}
