package claimbench.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself, in the properties of its file as well. Nothing here comes from the clock, the user or
 * the machine.
 *
 * @param asOf the newest day that the document knows of; it is also the day that a file gives for its making
 * @param stamp what the document was made from, in one line
 */
public record Info(
        String title,
        Language language,
        Optional<String> author,
        Optional<String> subject,
        List<String> keywords,
        Optional<LocalDate> asOf,
        String stamp) {

    public Info {
        keywords = List.copyOf(keywords);
    }

    public Info(String title, Language language, String stamp) {
        this(title, language, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), stamp);
    }
}
