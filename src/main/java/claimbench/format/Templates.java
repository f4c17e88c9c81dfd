package claimbench.format;

import claimbench.office.SlideWriter;
import claimbench.office.WordWriter;
import java.util.Optional;

/**
 * Documents of a team whose look a report takes over.
 *
 * @param word the bytes of a {@code .docx}; empty for our own look
 * @param slides the bytes of a {@code .pptx}; empty for our own look
 */
public record Templates(Optional<byte[]> word, Optional<byte[]> slides) {

    /** Why a file with this ending cannot be a template, in plain words; empty if it can. */
    public static Optional<String> refusal(String ending, byte[] file) {
        return switch (ending) {
            case "docx" -> WordWriter.refusal(file);
            case "pptx" -> SlideWriter.refusal(file);
            default -> Optional.of("only .docx and .pptx files can");
        };
    }

    public static final Templates NONE = new Templates(Optional.empty(), Optional.empty());
}
