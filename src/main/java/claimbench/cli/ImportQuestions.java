package claimbench.cli;

import claimbench.foreign.Answer;
import claimbench.foreign.Answers;
import claimbench.foreign.Proposal;
import claimbench.foreign.Question;
import java.util.ArrayList;
import java.util.List;

/** Asks what the names of a table mean that the registries do not settle. */
final class ImportQuestions {

    private static final String NEW = "new";
    private static final String OUT = "leave out";

    private final Dialogue dialogue;

    ImportQuestions(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    Answers answers(Proposal proposal) {
        Answers answers = Answers.NONE;
        for (Question question : proposal.questions()) {
            dialogue.say(question.subject().column() + " \"" + question.written() + "\" ("
                    + question.places().get(0)
                    + (question.places().size() > 1
                            ? " and " + (question.places().size() - 1) + " more"
                            : "") + "): "
                    + question.why());
            answers = answers.with(question, answer(question));
        }
        return answers;
    }

    private Answer answer(Question question) {
        List<String> choices = new ArrayList<>(question.candidates());
        choices.add(NEW);
        choices.add(OUT);
        String typed = dialogue.ask("  Which is it: " + String.join(", ", choices), choices, OUT);
        return switch (typed) {
            case NEW -> new Answer.AddNew();
            case OUT -> new Answer.LeaveOut();
            default -> new Answer.Is(typed);
        };
    }
}
