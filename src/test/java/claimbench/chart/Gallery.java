package claimbench.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests leave their pictures, to be looked at. */
final class Gallery {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Gallery() {}

    static void hang(String name, Drawing drawing) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), drawing.png());
            Files.writeString(FOLDER.resolve(name + ".svg"), drawing.svg());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
