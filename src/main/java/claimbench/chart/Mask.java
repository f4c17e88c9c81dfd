package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How far a shape covers each pixel, from 0 to 255; left and top are seen from the origin of the shape. */
final class Mask {

    /** So many places within a pixel are told apart, from left to right. */
    static final int STEPS = 2;

    /** More shades between ink and paper would not be seen, only swell the file. */
    private static final int SHADES = 16;

    private final Rectangle box;
    private final int[] cover;

    private Mask(Rectangle box, int[] cover) {
        this.box = box;
        this.cover = cover;
    }

    static Mask of(Shape shape, double scale, double right) {
        AffineTransform transform = new AffineTransform(scale, 0, 0, scale, right, 0);
        Shape scaled = transform.createTransformedShape(shape);
        Rectangle box = scaled.getBounds();
        box.grow(1, 1);
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(-box.x, -box.y);
            g.setPaint(Color.WHITE);
            g.fill(scaled);
        } finally {
            g.dispose();
        }
        int[] cover = image.getRGB(0, 0, box.width, box.height, null, 0, box.width);
        for (int i = 0; i < cover.length; i++) {
            cover[i] = ((cover[i] & 0xFF) * SHADES + 127) / 255 * 255 / SHADES;
        }
        return new Mask(box, cover);
    }

    int left() {
        return box.x;
    }

    int top() {
        return box.y;
    }

    int width() {
        return box.width;
    }

    int height() {
        return box.height;
    }

    int cover(int column, int row) {
        return cover[row * box.width + column];
    }
}
