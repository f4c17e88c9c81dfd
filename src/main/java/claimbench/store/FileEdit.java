package claimbench.store;

import java.io.IOException;
import java.util.Optional;

/**
 * What a change does to one file. What the whole file holds is known by its SHA-256 only.
 *
 * @param file below the claims folder, with slashes
 * @param before SHA-256 of what it held; empty if there was no file
 * @param after SHA-256 of what it holds then; empty if there is no file then
 */
record FileEdit(String file, Optional<String> before, Optional<String> after, Span span) {

    static FileEdit of(String file, Optional<Bytes> before, Bytes after) {
        Span span = Span.between(before.orElse(Bytes.NONE), after);
        return new FileEdit(file, before.map(Bytes::sha256), Optional.of(after.sha256()), span);
    }

    FileEdit inverse() {
        return new FileEdit(file, after, before, span.inverse());
    }

    boolean isDoneIn(Optional<Bytes> content) {
        return content.map(Bytes::sha256).equals(after);
    }

    boolean fits(Optional<Bytes> content) {
        return content.map(Bytes::sha256).equals(before);
    }

    /**
     * What the file holds after the edit.
     *
     * @param content what it holds before; fits
     */
    Optional<Bytes> applyTo(Optional<Bytes> content) throws IOException {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bytes> result =
                content.or(() -> Optional.of(Bytes.NONE)).filter(span::fits).map(span::applyTo);
        if (!isDoneIn(result)) {
            throw new IOException("the record of the change does not fit the file");
        }
        return result;
    }
}
