package greenplan.ui.chart;

/**
 * A rectangle, in units of the drawing.
 *
 * @param x its left edge
 * @param y its upper edge
 */
public record Box(double x, double y, double width, double height) {

    /** Around a point. */
    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** They share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The other one lies inside. */
    public boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
}
