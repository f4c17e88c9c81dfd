package claimbench.cli;

import claimbench.claim.Table;
import claimbench.foreign.Answer;
import claimbench.foreign.Answers;
import claimbench.foreign.Proposal;
import claimbench.foreign.Question;
import claimbench.foreign.Subject;
import claimbench.update.NewRow;
import claimbench.update.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of a table mean that the registries do not settle: as the options say, else as a person answers. */
final class ImportAnswers {

    private static final String NEW = "new";
    private static final String OUT = "leave out";
    private static final String NAME = "name";

    private final Optional<Dialogue> dialogue;
    private final Workspace workspace;
    private final Map<String, String> described;
    private final List<String> fresh;
    private final Map<String, String> meanings;

    /**
     * @param described cells of one new model; empty if none is described
     * @param fresh names that are to be added
     * @param meanings entry by the name that the table prints
     */
    ImportAnswers(
            Optional<Dialogue> dialogue,
            Workspace workspace,
            Map<String, String> described,
            List<String> fresh,
            Map<String, String> meanings) {
        this.dialogue = dialogue;
        this.workspace = workspace;
        this.described = described;
        this.fresh = fresh;
        this.meanings = meanings;
    }

    /** Answers to all questions that somebody answers; the others stay open. */
    Answers to(Proposal proposal) {
        Answers answers = Answers.NONE;
        for (Question question : proposal.questions()) {
            Optional<Answer> answer = given(question).or(() -> dialogue.map(person -> asked(person, question)));
            if (answer.isPresent()) {
                answers = answers.with(question, answer.get());
            }
        }
        return answers;
    }

    /** Where there is no registry, names are used as they stand. */
    private Optional<Answer> given(Question question) {
        String written = question.written();
        if (meanings.containsKey(written)) {
            return Optional.of(new Answer.Is(meanings.getOrDefault(written, "")));
        }
        boolean isNew =
                fresh.contains(written) || written.equals(described.get(NAME)) || !isRegistered(question.subject());
        return isNew ? Optional.of(new Answer.AddNew()) : Optional.empty();
    }

    private boolean isRegistered(Subject subject) {
        return workspace
                .checkup()
                .resolved()
                .catalogue()
                .has(subject == Subject.MODEL ? Table.MODELS : Table.BENCHMARKS);
    }

    private static Answer asked(Dialogue person, Question question) {
        int others = question.places().size() - 1;
        person.say(question.subject().column() + " \"" + question.written() + "\" ("
                + question.places().get(0) + (others > 0 ? " and " + others + " more" : "") + "): " + question.why());
        List<String> choices = new ArrayList<>(question.candidates());
        choices.add(NEW);
        choices.add(OUT);
        String typed = person.ask("  Which is it: " + String.join(", ", choices), choices, OUT);
        return switch (typed) {
            case NEW -> new Answer.AddNew();
            case OUT -> new Answer.LeaveOut();
            default -> new Answer.Is(typed);
        };
    }

    /** The rows of the registries for the names that are new. */
    List<NewRow> entries(Proposal proposal) {
        List<NewRow> rows = new ArrayList<>();
        if (isRegistered(Subject.MODEL) || !described.isEmpty()) {
            proposal.newEntries(Subject.MODEL).forEach(name -> rows.add(new NewRow(Table.MODELS, model(name))));
        }
        if (isRegistered(Subject.BENCHMARK)) {
            proposal.newEntries(Subject.BENCHMARK)
                    .forEach(name -> rows.add(new NewRow(Table.BENCHMARKS, benchmark(name))));
        }
        return rows;
    }

    private Map<String, String> model(String name) {
        if (name.equals(described.get(NAME))) {
            return described;
        }
        Map<String, String> cells = new LinkedHashMap<>(Map.of(NAME, name));
        dialogue.ifPresent(person -> questions(person).model(name, cells::put));
        return cells;
    }

    private Map<String, String> benchmark(String name) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of(NAME, name));
        dialogue.ifPresent(person -> questions(person).benchmark(name, cells::put));
        return cells;
    }

    private RegistryQuestions questions(Dialogue person) {
        return new RegistryQuestions(person, workspace.checkup().resolved().catalogue());
    }
}
