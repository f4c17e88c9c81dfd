package claimbench.cli;

import claimbench.judge.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * What the command test prints.
 *
 * @param text as it was typed
 * @param quote what a stored claim says; empty for a sentence that was typed
 * @param stamp of the comparison
 */
record Judged(String text, Optional<String> quote, List<Judgement> judgements, String stamp) {
    Judged {
        judgements = List.copyOf(judgements);
    }
}
