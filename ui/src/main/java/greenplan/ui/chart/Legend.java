package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Sign;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import greenplan.ui.language.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the signs and lines of a chart mean, below it: only those that it has. Long words go on in the next row. */
final class Legend {

    private static final double ROW = 19;
    private static final double SIGN = 26;
    private static final double BETWEEN = 16;

    private final Plot plot;
    private final Voice voice;
    private final double width;
    private final List<Shape> shapes;
    private final @Nullable Scale scale;
    private double x;
    private double y;

    Legend(Plot plot, Voice voice, double width, List<Shape> shapes, @Nullable Scale scale) {
        this.plot = plot;
        this.voice = voice;
        this.width = width;
        this.shapes = shapes;
        this.scale = scale;
    }

    /** @return the lower end of the legend */
    double below(double top) {
        y = top + ROW;
        values();
        if (plot.isScaled() && plot.lines().stream().anyMatch(Legend::hasGap)) {
            line(Ink.LEAF, 3, Dash.DASHED, voice.say("chart.gap"));
        }
        if (!plot.outranked().isEmpty()) {
            sign(Mark.TIP, voice.say("chart.outranked"));
        }
        if (!plot.replaced().isEmpty()) {
            sign(Mark.CROSS, voice.say("chart.replaced"));
        }
        promise();
        if (scale != null && scale.low() > 0) {
            words(voice.say("chart.from", voice.formats().number(scale.ticks().getFirst())), Ink.SOFT, 0);
        }
        return y + 6;
    }

    private void values() {
        if (!plot.isScaled()) {
            if (plot.isAnswer()) {
                sign(Mark.DOT, voice.say("chart.yes"));
                sign(Mark.STRUCK, voice.say("chart.no"));
            }
            return;
        }
        for (int i = 0; i < plot.lines().size(); i++) {
            sign(Mark.ofLine(i), plot.lines().get(i).legend());
        }
    }

    private static boolean hasGap(Plot.Line line) {
        var points = line.sorted();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).isFarFrom(points.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void promise() {
        var promise = plot.promise();
        if (promise == null) {
            return;
        }
        if (plot.isScaled() && !promise.levels().isEmpty()) {
            sign(Mark.RHOMBUS, promise.words());
            boolean before = promise.due() != null
                    && !plot.lines().isEmpty()
                    && plot.lines().getFirst().sorted().getLast().day().isBefore(promise.due());
            if (before) {
                line(Ink.LEAF, 2, Dash.DOTTED, voice.say("chart.way"));
            }
        } else {
            words(promise.words(), Ink.GOLD_INK, 0);
        }
    }

    private void sign(Mark mark, String text) {
        begin(text);
        shapes.add(new Sign(x + 10, y - 4.5, Shape.RADIUS, mark, null));
        words(text, mark == Mark.RHOMBUS ? Ink.GOLD_INK : Ink.SOFT, SIGN);
    }

    private void line(Ink ink, double thick, Dash dash, String text) {
        begin(text);
        shapes.add(new Stroke(x, y - 4.5, x + SIGN - 6, y - 4.5, ink, thick, dash));
        words(text, Ink.SOFT, SIGN);
    }

    /** A new row where the next entry does not fit into this one. */
    private void begin(String text) {
        if (x > 0 && x + SIGN + Letters.width(text, Shape.SIZE, false) > width - 2) {
            x = 0;
            y += ROW;
        }
    }

    private void words(String text, Ink ink, double indent) {
        if (indent == 0) {
            x = x > 0 && x + Letters.width(text, Shape.SIZE, false) > width - 2 ? next() : x;
        }
        var rows = Letters.rows(text, Shape.SIZE, false, width - 2 - indent);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                next();
            }
            shapes.add(new Words(x + indent, y, rows.get(i), ink, Shape.SIZE, false));
        }
        x += indent + Letters.width(rows.getLast(), Shape.SIZE, false) + BETWEEN;
        if (rows.size() > 1) {
            next();
        }
    }

    private double next() {
        x = 0;
        y += ROW;
        return x;
    }
}
