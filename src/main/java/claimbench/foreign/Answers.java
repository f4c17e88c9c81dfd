package claimbench.foreign;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers to questions, by what is asked about and the name as the table prints it. */
public record Answers(Map<Subject, Map<String, Answer>> bySubject) {

    /** Nothing is answered: what is uncertain is left out and listed. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        bySubject = Map.copyOf(bySubject);
    }

    /** These answers and one more. */
    public Answers with(Question question, Answer answer) {
        Map<String, Answer> ofSubject = new HashMap<>(bySubject.getOrDefault(question.subject(), Map.of()));
        ofSubject.put(question.written(), answer);
        Map<Subject, Map<String, Answer>> all = new HashMap<>(bySubject);
        all.put(question.subject(), Map.copyOf(ofSubject));
        return new Answers(all);
    }

    Optional<Answer> to(Subject subject, String written) {
        return Optional.ofNullable(bySubject.getOrDefault(subject, Map.of()).get(written));
    }
}
