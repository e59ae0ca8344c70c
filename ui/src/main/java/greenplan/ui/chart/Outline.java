package greenplan.ui.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What the signs of a chart look like, for pages and pictures alike. */
public final class Outline {

    private Outline() {}

    /** The lines around a sign. */
    public static Path2D of(Shape.Sign sign) {
        double x = sign.x();
        double y = sign.y();
        double r = sign.radius();
        return switch (sign.mark()) {
            case DOT, RING -> circle(x, y, r);
            case STRUCK -> {
                var struck = circle(x, y, r);
                struck.moveTo(x - r, y + r);
                struck.lineTo(x + r, y - r);
                yield struck;
            }
            case TRIANGLE -> closed(x, y - r, x + r, y + r, x - r, y + r);
            case TIP -> closed(x, y + r, x + r, y - r, x - r, y - r);
            case BOX -> closed(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case RHOMBUS -> closed(x, y - r, x + r, y, x, y + r, x - r, y);
            case CROSS -> {
                var cross = new Path2D.Double();
                cross.moveTo(x - r, y - r);
                cross.lineTo(x + r, y + r);
                cross.moveTo(x - r, y + r);
                cross.lineTo(x + r, y - r);
                yield cross;
            }
        };
    }

    private static Path2D circle(double x, double y, double r) {
        return new Path2D.Double(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static Path2D closed(double... at) {
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }
}
