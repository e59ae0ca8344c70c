package greenplan.ui.chart;

import java.util.List;

/**
 * Where everything of a chart stands.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param shapes in the order of painting
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    /** For columns of reading, paper and pictures. */
    public static final double WIDE = 640;

    /** For phones. */
    public static final double NARROW = 320;
}
