package claimbench.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report's author writes on it.
 *
 * @param title empty for one made of the models' names
 * @param question the question that the memo answers
 * @param subject what the properties of the file give as its subject; empty for the question
 */
public record Cover(
        Optional<String> title,
        Optional<String> question,
        Optional<String> author,
        Optional<String> subject,
        List<String> keywords) {

    public static final Cover EMPTY =
            new Cover(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Cover {
        keywords = List.copyOf(keywords);
    }

    public Cover asking(Optional<String> asked) {
        return new Cover(title, asked, author, subject, keywords);
    }
}
