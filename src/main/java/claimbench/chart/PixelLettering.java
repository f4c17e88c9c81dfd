package claimbench.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Prints letters into the pixels of an image. A letter is turned into pixels once; baselines lie on whole pixels, so
 * equal words look equal and compress well. Unlike AWT's own letters these do not depend on the machine.
 */
final class PixelLettering implements Lettering {

    private final int[] pixels;
    private final int width;
    private final int height;

    PixelLettering(BufferedImage image) {
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.height = image.getHeight();
    }

    @Override
    public void write(Graphics2D g, Glyphs line, double x, double baseline, Color colour) {
        AffineTransform transform = g.getTransform();
        double scale = transform.getScaleX();
        double left = transform.getTranslateX() + x * scale;
        double top = transform.getTranslateY() + baseline * scale;
        double size = line.style().size() * scale;
        for (Glyphs.Placed placed : line.letters()) {
            // A whole number of steps, of which some make whole pixels.
            int steps = (int) Math.round((left + placed.x() * scale) * Mask.STEPS);
            Mask mask = placed.letter().mask(size, Math.floorMod(steps, Mask.STEPS));
            print(
                    mask,
                    Math.floorDiv(steps, Mask.STEPS) + mask.left(),
                    (int) Math.round(top + placed.y() * scale) + mask.top(),
                    colour.getRGB());
        }
    }

    private void print(Mask mask, int x, int y, int colour) {
        int from = Math.max(0, -x);
        int to = Math.min(mask.width(), width - x);
        for (int row = Math.max(0, -y); row < Math.min(mask.height(), height - y); row++) {
            int at = (y + row) * width + x;
            for (int column = from; column < to; column++) {
                int cover = mask.cover(column, row);
                if (cover != 0) {
                    pixels[at + column] = mixed(pixels[at + column], colour, cover);
                }
            }
        }
    }

    private static int mixed(int ground, int ink, int cover) {
        int red = channel(ground >> 16 & 0xFF, ink >> 16 & 0xFF, cover);
        int green = channel(ground >> 8 & 0xFF, ink >> 8 & 0xFF, cover);
        int blue = channel(ground & 0xFF, ink & 0xFF, cover);
        return red << 16 | green << 8 | blue;
    }

    private static int channel(int ground, int ink, int cover) {
        return (ground * (255 - cover) + ink * cover + 127) / 255;
    }
}
