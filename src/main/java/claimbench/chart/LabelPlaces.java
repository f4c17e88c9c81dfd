package claimbench.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels beside points so that none touches another, a mark, a line or the edge. */
final class LabelPlaces {

    private static final double GAP = 4;
    private static final int RINGS = 40;
    private static final double RING = 7;
    private static final int DIRECTIONS = 16;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    LabelPlaces(Rectangle2D area) {
        this.area = area;
    }

    void take(Rectangle2D box) {
        taken.add(box);
    }

    void avoid(Line2D line) {
        lines.add(line);
    }

    /**
     * The box of a label, close by if there is room: right, left, then above and below and the corners, then ever
     * further out. The place is taken from then on. Empty if there is none at all.
     *
     * @param radius of the mark at the point
     */
    Optional<Rectangle2D> place(Point2D point, double radius, double width, double height) {
        List<Rectangle2D> candidates = new ArrayList<>();
        double away = radius + GAP;
        double[][] directions = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};
        for (double[] direction : directions) {
            boolean corner = direction[0] != 0 && direction[1] != 0;
            double far = corner ? 0.4 * away : away;
            candidates.add(box(point, direction[0], direction[1], far, width, height));
        }
        for (int ring = 1; ring <= RINGS; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                candidates.add(box(point, Math.cos(angle), Math.sin(angle), away + ring * RING, width, height));
            }
        }
        Optional<Rectangle2D> free = candidates.stream()
                .filter(box -> isFree(box) && isReached(point, radius, box))
                .findFirst();
        free.ifPresent(taken::add);
        free.ifPresent(box -> lines.add(leader(point, box)));
        return free;
    }

    /** A box whose nearest side or corner lies in that direction from the point. */
    private static Rectangle2D box(Point2D point, double dx, double dy, double far, double width, double height) {
        double x = point.getX() + dx * far + (dx - 1) / 2 * width;
        double y = point.getY() + dy * far + (dy - 1) / 2 * height;
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** From a point to the nearest of a box. */
    static Line2D leader(Point2D point, Rectangle2D box) {
        double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), point.getX()));
        double y = Math.max(box.getMinY() + 3, Math.min(box.getMaxY() - 3, point.getY()));
        return new Line2D.Double(point.getX(), point.getY(), x, y);
    }

    /** Whether a line to the box crosses no label and no other mark. */
    private boolean isReached(Point2D point, double radius, Rectangle2D box) {
        Line2D leader = leader(point, box);
        double length = leader.getP1().distance(leader.getP2());
        return length <= radius + 2 * GAP
                || taken.stream().noneMatch(other -> !other.contains(point) && other.intersectsLine(leader));
    }

    private boolean isFree(Rectangle2D box) {
        return area.contains(box)
                && taken.stream().noneMatch(box::intersects)
                && lines.stream().noneMatch(box::intersectsLine);
    }
}
