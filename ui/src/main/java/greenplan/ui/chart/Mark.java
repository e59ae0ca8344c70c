package greenplan.ui.chart;

import java.util.List;

/** The signs of a chart. They differ in shape, so that colour is never needed to tell them apart. */
public enum Mark {
    /** A full circle. */
    DOT,
    /** An empty circle. */
    RING,
    /** A full triangle. */
    TRIANGLE,
    /** A full square. */
    BOX,
    /** An empty triangle that stands on its tip: another value counts. */
    TIP,
    /** A cross: it does not count any more. */
    CROSS,
    /** A struck empty circle: no. */
    STRUCK,
    /** A rhombus: what was promised. */
    RHOMBUS;

    private static final List<Mark> LINES = List.of(DOT, RING, TRIANGLE, BOX);

    /** The sign of the values of a line, by its number. */
    static Mark ofLine(int number) {
        return LINES.get(number % LINES.size());
    }
}
