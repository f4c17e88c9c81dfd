package claimbench.cli;

import claimbench.chart.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that stand for a picture. */
enum PictureFormat {
    PNG("png") {
        @Override
        byte[] write(Drawing drawing) {
            return drawing.png();
        }
    },
    SVG("svg") {
        @Override
        byte[] write(Drawing drawing) {
            return drawing.svg().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Exactly the drawn numbers. */
    CSV("csv") {
        @Override
        byte[] write(Drawing drawing) {
            return drawing.csv().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The picture in words, for readers who cannot see it. */
    ALT("alt.txt") {
        @Override
        byte[] write(Drawing drawing) {
            return (drawing.altText() + "\n").getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String extension;

    PictureFormat(String extension) {
        this.extension = extension;
    }

    static List<PictureFormat> all() {
        return List.of(values());
    }

    String extension() {
        return extension;
    }

    abstract byte[] write(Drawing drawing);
}
