package greenplan.ui.share;

import greenplan.ui.chart.Drawing;
import greenplan.ui.chart.Mark;
import greenplan.ui.chart.Outline;
import greenplan.ui.chart.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet that is painted on: words, shapes and whole drawings, kept as PNG. Units are pixels. */
final class Canvas {

    private final BufferedImage image;
    private final Graphics2D painter;

    Canvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        painter = image.createGraphics();
        painter.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painter.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(0, 0, width, height, Palette.PAPER);
    }

    void box(double x, double y, double width, double height, Color colour) {
        painter.setColor(colour);
        painter.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void fill(java.awt.Shape shape, Color colour) {
        painter.setColor(colour);
        painter.fill(shape);
    }

    void outline(java.awt.Shape shape, Color colour, double width) {
        painter.setColor(colour);
        painter.setStroke(new BasicStroke((float) width));
        painter.draw(shape);
    }

    void words(String words, double x, double y, double size, Glyphs letters, Color colour) {
        painter.setColor(colour);
        letters.fill(painter, words, x, y, size);
    }

    /**
     * Words in rows of at most a width, at most so many; the last one ends in an ellipsis where words are left out.
     *
     * @return the base line of the last row
     */
    double rows(String words, double x, double y, double size, Glyphs letters, Color colour, double width, int most) {
        List<String> rows = broken(words, size, letters, width);
        double base = y;
        for (int i = 0; i < Math.min(most, rows.size()); i++) {
            base = y + i * size * 1.3;
            boolean cut = i == most - 1 && rows.size() > most;
            words(cut ? rows.get(i) + "…" : rows.get(i), x, base, size, letters, colour);
        }
        return base;
    }

    private static List<String> broken(String words, double size, Glyphs letters, double width) {
        var rows = new ArrayList<String>();
        String row = "";
        for (String word : words.split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (!row.isEmpty() && letters.width(longer + "…", size) > width) {
                rows.add(row);
                row = word;
            } else {
                row = longer;
            }
        }
        rows.add(row);
        return rows;
    }

    /** A drawing, with its upper left corner at a point. */
    void drawing(Drawing drawing, double x, double y, double scale) {
        var before = painter.getTransform();
        painter.translate(x, y);
        painter.scale(scale, scale);
        drawing.shapes().forEach(this::shape);
        painter.setTransform(before);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Band band ->
                box(
                        band.box().x(),
                        band.box().y(),
                        band.box().width(),
                        band.box().height(),
                        Palette.BAND);
            case Shape.Stroke line -> {
                painter.setColor(Palette.of(line.ink()));
                painter.setStroke(stroke(line));
                painter.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Sign sign -> sign(sign);
            case Shape.Words words ->
                words(
                        words.text(),
                        words.x(),
                        words.y(),
                        words.size(),
                        words.bold() ? Glyphs.BOLD : Glyphs.REGULAR,
                        Palette.of(words.ink()));
        }
    }

    private static BasicStroke stroke(Shape.Stroke line) {
        float width = (float) line.width();
        return switch (line.dash()) {
            case SOLID -> new BasicStroke(width);
            case DASHED ->
                new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        width > 1 ? new float[] {7, 6} : new float[] {3, 3},
                        0);
            case DOTTED ->
                new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 10, new float[] {0.1f, 6}, 0);
        };
    }

    private void sign(Shape.Sign sign) {
        var outline = Outline.of(sign);
        boolean soft = sign.mark() == Mark.TIP || sign.mark() == Mark.CROSS;
        switch (sign.mark()) {
            case DOT, TRIANGLE, BOX -> fill(outline, Palette.LEAF);
            case RING, STRUCK, TIP -> fill(outline, Palette.PAPER);
            case RHOMBUS -> fill(outline, Palette.GOLD);
            case CROSS -> {}
        }
        if (sign.mark() != Mark.RHOMBUS) {
            outline(outline, soft ? Palette.SOFT : Palette.LEAF, 2);
        }
    }

    /** The sheet as PNG. */
    byte[] png() {
        painter.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
