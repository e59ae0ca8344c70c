package greenplan.ui.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a drawing, in its units, which are pixels where the drawing is as wide on the page as it is itself. */
public sealed interface Shape {

    /** Size of the letters. */
    double SIZE = 13;

    /** Half the width of a sign. */
    double RADIUS = 5;

    /** How far it reaches. */
    Box box();

    /** How a line is drawn. */
    enum Dash {
        /** Without a gap: values of years that follow each other, and scales. */
        SOLID,
        /** Dashed: years that nobody counted lie between. */
        DASHED,
        /** Dotted: what would have to come. */
        DOTTED
    }

    /** A straight line. */
    record Stroke(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash) implements Shape {

        @Override
        public Box box() {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
        }

        /** It goes through a rectangle. */
        boolean crosses(Box box) {
            return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()).intersectsLine(x1, y1, x2, y2);
        }
    }

    /** What lies between two promised levels. */
    record Band(Box box) implements Shape {}

    /**
     * A sign.
     *
     * @param seen the value that it stands for; null when it stands for none, in the legend
     */
    record Sign(
            double x,
            double y,
            double radius,
            Mark mark,
            @Nullable Seen seen) implements Shape {

        @Override
        public Box box() {
            return Box.around(x, y, radius + 1);
        }
    }

    /**
     * A value that a sign stands for.
     *
     * @param state class name that tells whether it counts: {@code counted}, {@code outranked}, {@code replaced}
     * @param told what is said of it when one points at it
     */
    record Seen(String area, LocalDate day, String value, String state, String told) {}

    /** Words that begin at x, on a base line y. */
    record Words(double x, double y, String text, Ink ink, double size, boolean bold) implements Shape {

        private static final double ABOVE = 0.98;
        private static final double BELOW = 0.26;

        @Override
        public Box box() {
            return box(Letters.width(text, size, bold));
        }

        /** The same for who knows how wide the words are. */
        Box box(double width) {
            return new Box(x, y - size * ABOVE, width, size * (ABOVE + BELOW));
        }

        /** The same words elsewhere. */
        Words at(double left, double base) {
            return new Words(left, base, text, ink, size, bold);
        }
    }
}
