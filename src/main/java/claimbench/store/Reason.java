package claimbench.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the system refused, in plain words. */
enum Reason {
    FULL("no space left on the device", "No space left"),
    QUOTA("your share of the disk is full", "quota exceeded"),
    TOO_LARGE("the file would become larger than the system allows", "File too large"),
    READ_ONLY("the disk is read-only", "Read-only file system"),
    FORBIDDEN("you may not write there", "Permission denied", "Operation not permitted"),
    BROKEN("the disk reports an error", "Input/output error");

    private final String words;
    private final String[] fromTheSystem;

    Reason(String words, String... fromTheSystem) {
        this.words = words;
        this.fromTheSystem = fromTheSystem;
    }

    static String words(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return FORBIDDEN.words;
        }
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is something else of that name";
        }
        String said = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        String text = Optional.ofNullable(said).orElse("it cannot be read or written");
        return Stream.of(values())
                .filter(reason -> Stream.of(reason.fromTheSystem).anyMatch(text::contains))
                .findFirst()
                .map(reason -> reason.words)
                .orElse(text);
    }

    /** The file that the failure is about, if it says so. */
    static Optional<Path> file(IOException failure) {
        return failure instanceof FileSystemException of
                ? Optional.ofNullable(of.getFile()).map(Path::of)
                : Optional.empty();
    }

    /** The same failure, with the name of the file. */
    static FileSystemException at(Path file, IOException failure) {
        FileSystemException named = new FileSystemException(file.toString(), null, words(failure));
        named.initCause(failure);
        return named;
    }
}
