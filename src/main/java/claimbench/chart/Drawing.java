package claimbench.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * A finished picture: its words, exactly the numbers in it, and the picture itself, rendered when asked for. Every
 * rendering gives the same bytes.
 */
public final class Drawing {

    private final Frame frame;
    private final double layoutHeight;
    private final DataTable data;
    private final Function<Pen, JFreeChart> chart;
    private byte[] png = {};
    private Optional<Pen> rehearsed = Optional.empty();

    Drawing(Frame frame, double layoutHeight, DataTable data, Function<Pen, JFreeChart> chart) {
        this.frame = frame;
        this.layoutHeight = layoutHeight;
        this.data = data;
        this.chart = chart;
    }

    public String id() {
        return frame.id().name();
    }

    /** The kind of chart, as {@link ChartKind#word}. */
    public String kind() {
        return frame.id().kind();
    }

    /** The capability or benchmark that the picture is about; empty for the whole. */
    public String topic() {
        return frame.id().topic();
    }

    public String title() {
        return frame.title();
    }

    /** What the picture shows, for a reader who cannot see it. */
    public String altText() {
        return frame.altText();
    }

    /** Sources, notes, what was left out and the stamp, one to a line. */
    public String caption() {
        return String.join("\n", frame.remarks()) + (frame.stamp().isBlank() ? "" : "\n" + frame.stamp());
    }

    DataTable data() {
        return data;
    }

    public String csv() {
        return data.csv();
    }

    /** In logical pixels, 96 to the inch. */
    public int width() {
        return frame.size().width();
    }

    public int height() {
        return (int) Math.ceil(layoutHeight * frame.size().zoom() - 1e-6);
    }

    /** At twice the logical size, marked as 192 dots per inch. Rendered once: the files and the report both use it. */
    public synchronized byte[] png() {
        if (png.length == 0) {
            png = PngPicture.of(this);
        }
        return png.clone();
    }

    /** With its text as outlines, so that it looks the same without our fonts. */
    public String svg() {
        return SvgPicture.of(this);
    }

    /** Who made the picture and from what, for the files' own description. */
    String source() {
        return caption().replace('\n', ' ');
    }

    /** Draws at logical size, with text as outlines. */
    public void paint(Graphics2D g) {
        paint(g, new ShapeLettering());
    }

    /** Draws at logical size, text in the given way, and gives back the pen, which knows what it drew. */
    Pen paint(Graphics2D g, Lettering lettering) {
        double zoom = frame.size().zoom();
        Pen pen = new Pen(lettering);
        g.scale(zoom, zoom);
        chart.apply(pen).draw(g, new Rectangle2D.Double(0, 0, width() / zoom, height() / zoom));
        return pen;
    }

    /** Where the values stand, in logical pixels. */
    List<Mark> marks() {
        double zoom = frame.size().zoom();
        return rehearsal().marks().stream().map(mark -> mark.zoomed(zoom)).toList();
    }

    /** What else was drawn that no text may touch, in logical pixels. */
    List<Rectangle2D> inks() {
        AffineTransform zoom = AffineTransform.getScaleInstance(
                frame.size().zoom(), frame.size().zoom());
        return rehearsal().inks().stream()
                .map(ink -> zoom.createTransformedShape(ink).getBounds2D())
                .toList();
    }

    private synchronized Pen rehearsal() {
        Pen pen = rehearsed.orElseGet(() -> PngPicture.rehearse(this));
        rehearsed = Optional.of(pen);
        return pen;
    }

    Size size() {
        return frame.size();
    }

    /** Where the words stand, in logical pixels. */
    List<Pen.Placed> texts() {
        double zoom = frame.size().zoom();
        return rehearsal().texts().stream().map(text -> text.zoomed(zoom)).toList();
    }
}
