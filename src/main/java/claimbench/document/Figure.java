package claimbench.document;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A picture with a caption. Writers number figures in the order in which they come.
 *
 * @param cites numbers of the sources that the picture itself names, in its order
 */
public record Figure(
        String id, List<Inline> caption, String altText, Picture picture, List<DataFile> data, List<Integer> cites)
        implements Block {

    private static final Pattern RELATIVE =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    public Figure {
        Index.requireId(id);
        if (altText.isBlank()) {
            throw new IllegalArgumentException("A figure without words for those who cannot see it: " + id);
        }
        caption = List.copyOf(caption);
        data = List.copyOf(data);
        cites = List.copyOf(cites);
    }

    public Figure(String id, List<Inline> caption, String altText, Picture picture, List<DataFile> data) {
        this(id, caption, altText, picture, data, List.of());
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.figure(this);
    }

    /**
     * A picture, in pixels for those formats that take no other.
     *
     * @param fileName of the PNG beside the report
     * @param width at which it is shown, in CSS pixels; the PNG itself may have more
     * @param vector draws the same at this width and height
     */
    public record Picture(String fileName, Supplier<byte[]> png, int width, int height, Consumer<Graphics2D> vector) {

        public Picture {
            requireRelative(fileName);
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("Size " + width + " by " + height + " of " + fileName);
            }
        }
    }

    /** A file beside the report with what the picture shows. */
    public record DataFile(String label, String fileName) {

        public DataFile {
            requireRelative(fileName);
        }
    }

    private static void requireRelative(String fileName) {
        if (!RELATIVE.matcher(fileName).matches()) {
            throw new IllegalArgumentException("Not a plain file name beside the report: " + fileName);
        }
    }
}
