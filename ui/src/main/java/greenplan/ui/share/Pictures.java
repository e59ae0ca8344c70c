package greenplan.ui.share;

import greenplan.schema.Verdict;
import greenplan.ui.chart.Drawing;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Pictures as PNG: of a page, where it is shared, and of a chart. */
public final class Pictures {

    /** Width of the picture of a page, in pixels. */
    public static final int WIDTH = 1200;

    /** Height of the picture of a page, in pixels. */
    public static final int HEIGHT = 630;

    private static final double LEFT = 72;
    private static final double MARGIN = 40;
    private static final double TWICE = 2;

    private Pictures() {}

    /**
     * The picture of a page.
     *
     * @param portal name of the portal
     * @param day of what it says, in words
     */
    public static byte[] of(Card card, String portal, String day) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var colour = Palette.of(card.verdict());
        canvas.box(0, 0, 24, HEIGHT, colour);
        boolean drawn = card.chart() != null;
        double width = drawn ? 520 : WIDTH - 2 * LEFT;
        boolean placed = !card.place().isEmpty();
        double y = placed ? 84 : 130;
        if (placed) {
            y = canvas.rows(card.place(), LEFT, y, 26, Glyphs.REGULAR, Palette.SOFT, width, 1) + 62;
        }
        double size = drawn || card.title().length() > 70 ? 42 : 54;
        y = canvas.rows(card.title(), LEFT, y, size, Glyphs.BOLD, Palette.INK, width, 3) + 66;
        if (card.verdict() != null) {
            sign(canvas, card.verdict(), LEFT, y - 26);
            y = canvas.rows(card.word(), LEFT + 46, y, 34, Glyphs.BOLD, colour, width - 46, 2) + 54;
        }
        double letters = placed ? 27 : 32;
        int rows = (int) Math.max(1, Math.min(6, (HEIGHT - 96 - y) / (letters * 1.3)));
        canvas.rows(card.sentence(), LEFT, y, letters, Glyphs.REGULAR, Palette.INK, width, rows);
        if (card.chart() != null) {
            double scale =
                    Math.min(540 / card.chart().width(), 460 / card.chart().height());
            canvas.drawing(card.chart(), WIDTH - MARGIN - 540, 70, scale);
        }
        canvas.words(portal, LEFT, HEIGHT - 44, 26, Glyphs.BOLD, Palette.LEAF);
        canvas.words(day, WIDTH - LEFT - Glyphs.REGULAR.width(day, 22), HEIGHT - 44, 22, Glyphs.REGULAR, Palette.SOFT);
        return canvas.png();
    }

    /**
     * A chart with its title above and where it comes from below, in twice its size.
     *
     * @param source name of the portal, its address and the day
     */
    public static byte[] of(String title, Drawing drawing, String source) {
        double wide = drawing.width() * TWICE + 2 * MARGIN;
        double height = drawing.height() * TWICE + 200;
        var canvas = new Canvas((int) wide, (int) height);
        canvas.rows(title, MARGIN, 62, 34, Glyphs.BOLD, Palette.INK, wide - 2 * MARGIN, 1);
        canvas.drawing(drawing, MARGIN, 96, TWICE);
        canvas.rows(source, MARGIN, height - 58, 20, Glyphs.REGULAR, Palette.SOFT, wide - 2 * MARGIN, 2);
        return canvas.png();
    }

    /** The sign of a verdict, as the pages show it. */
    private static void sign(Canvas canvas, Verdict verdict, double x, double y) {
        var colour = Palette.of(verdict);
        var box = new Rectangle2D.Double(x, y, 28, 28);
        switch (verdict) {
            case ACHIEVED -> canvas.fill(new Ellipse2D.Double(x, y, 28, 28), colour);
            case NOT_ACHIEVED -> canvas.fill(box, colour);
            case ON_TRACK -> canvas.fill(polygon(x + 14, y, x + 28, y + 28, x, y + 28), colour);
            case MOVING_AWAY -> canvas.fill(polygon(x, y, x + 28, y, x + 14, y + 28), colour);
            case NEEDS_ACCELERATION ->
                canvas.fill(polygon(x + 14, y, x + 28, y + 14, x + 14, y + 28, x, y + 14), colour);
            case LIMITED -> canvas.outline(polygon(x + 14, y, x + 28, y + 14, x + 14, y + 28, x, y + 14), colour, 3);
            case NO_RESULT_PUBLISHED -> {
                canvas.outline(box, colour, 3);
                canvas.fill(new Rectangle2D.Double(x + 8, y + 8, 12, 12), colour);
            }
            case CANNOT_BE_ASSESSED -> canvas.outline(box, colour, 3);
            case NO_DATA -> canvas.outline(new Ellipse2D.Double(x, y, 28, 28), colour, 3);
        }
    }

    private static Path2D polygon(double... at) {
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }
}
