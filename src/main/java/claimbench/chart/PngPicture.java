package claimbench.chart;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** A drawing as PNG, with its physical size and its description inside the file. */
final class PngPicture {

    private static final int SCALE = 2;
    private static final int DOTS_PER_INCH = 96 * SCALE;

    /** Signature and header chunk, which has a fixed length and must come first. */
    private static final int HEAD = 8 + 25;

    private PngPicture() {}

    static byte[] of(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        draw(drawing, image, new PixelLettering(image), SCALE);
        byte[] png = new PngEncoder()
                .withBufferedImage(image)
                .withCompressionLevel(3)
                // Flat areas and repeated letters: filtered lines would be slower to make and longer.
                .withPredictorEncoding(false)
                // Segments compressed side by side would depend on the number of processors.
                .withMultiThreadedCompressionEnabled(false)
                .withPhysicalPixelDimensions(PngEncoderPhysicalPixelDimensions.dotsPerInch(DOTS_PER_INCH))
                .toBytes();
        return described(png, drawing);
    }

    /** Draws for the sake of the record only. */
    static Pen rehearse(Drawing drawing) {
        Lettering none = (g, line, x, baseline, colour) -> {};
        return draw(drawing, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), none, 1);
    }

    private static Pen draw(Drawing drawing, BufferedImage image, Lettering lettering, int scale) {
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.setPaint(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            return drawing.paint(g, lettering);
        } finally {
            g.dispose();
        }
    }

    private static byte[] described(byte[] png, Drawing drawing) {
        List<byte[]> chunks = new ArrayList<>();
        chunks.add(text("Title", drawing.title()));
        chunks.add(text("Description", drawing.altText()));
        chunks.add(text("Source", drawing.source()));
        chunks.add(text("Software", "claimbench"));
        ByteBuffer file = ByteBuffer.allocate(
                png.length + chunks.stream().mapToInt(chunk -> chunk.length).sum());
        file.put(png, 0, HEAD);
        chunks.forEach(file::put);
        file.put(png, HEAD, png.length - HEAD);
        return file.array();
    }

    /** A tEXt chunk, or iTXt for text that Latin-1, the only encoding of tEXt, cannot hold. */
    private static byte[] text(String keyword, String text) {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        String head = latin ? "tEXt" + keyword + '\0' : "iTXt" + keyword + "\0\0\0\0\0";
        byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] textBytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        int length = headBytes.length + textBytes.length;
        ByteBuffer chunk = ByteBuffer.allocate(length + 8);
        chunk.putInt(length - 4).put(headBytes).put(textBytes);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, length);
        return chunk.putInt((int) check.getValue()).array();
    }
}
