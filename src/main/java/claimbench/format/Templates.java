package claimbench.format;

import java.util.Optional;

/**
 * Documents of a team whose look a report takes over.
 *
 * @param word the bytes of a {@code .docx}; empty for our own look
 * @param slides the bytes of a {@code .pptx}; empty for our own look
 */
public record Templates(Optional<byte[]> word, Optional<byte[]> slides) {

    public static final Templates NONE = new Templates(Optional.empty(), Optional.empty());
}
