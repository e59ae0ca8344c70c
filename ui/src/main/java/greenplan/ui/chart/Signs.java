package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Seen;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The values of a plot and what was promised, as signs with their figures, and the lines that lead from one to the next. */
final class Signs {

    /** Finds the height of a value in a row of dots, or on the scale. */
    interface Height {
        double of(int lane, BigDecimal value);
    }

    /**
     * A sign, the lines that lead to it, and its figure.
     *
     * @param weight figures of small weight are placed first
     */
    record Placed(Shape.Sign shape, List<Stroke> way, Words figure, int weight) {}

    private static final int PROMISED = 0;
    private static final int ENDS = 1;
    private static final int BETWEEN = 2;
    private static final int BESIDE = 3;

    private final Plot plot;
    private final Voice voice;
    private final ToDoubleFunction<LocalDate> x;
    private final Height y;
    private final List<Placed> placed = new ArrayList<>();

    Signs(Plot plot, Voice voice, ToDoubleFunction<LocalDate> x, Height y) {
        this.plot = plot;
        this.voice = voice;
        this.x = x;
        this.y = y;
        beside(plot.replaced(), Mark.CROSS, "replaced");
        beside(plot.outranked(), Mark.TIP, "outranked");
        for (int i = plot.lines().size() - 1; i >= 0; i--) {
            line(i);
        }
    }

    private void line(int number) {
        var line = plot.lines().get(number);
        var points = line.sorted();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double at = x.applyAsDouble(point.day());
            double height = y.of(number, point.value());
            var way = new ArrayList<Stroke>();
            if (plot.isScaled() && i > 0) {
                var before = points.get(i - 1);
                way.add(new Stroke(
                        x.applyAsDouble(before.day()),
                        y.of(number, before.value()),
                        at,
                        height,
                        Ink.LEAF,
                        3,
                        before.isFarFrom(point) ? Dash.DASHED : Dash.SOLID));
            }
            boolean end = i == 0 || i == points.size() - 1;
            boolean no = plot.isAnswer() && point.value().signum() == 0;
            placed.add(new Placed(
                    sign(
                            at,
                            height,
                            no ? Mark.STRUCK : Mark.ofLine(plot.isScaled() ? number : 0),
                            seen(line.area(), point, "counted")),
                    way,
                    figure(point.label(), Ink.INK),
                    end ? ENDS : BETWEEN));
        }
    }

    private void beside(List<Plot.Point> points, Mark mark, String state) {
        points.forEach(point -> placed.add(new Placed(
                sign(
                        x.applyAsDouble(point.day()),
                        y.of(0, point.value()),
                        mark,
                        seen(voice.say("chart." + state), point, state)),
                List.of(),
                figure(point.label(), Ink.SOFT),
                BESIDE)));
    }

    /** A promised level, at the end of its year, and the way there from the newest value that is judged. */
    void promised(Plot.Level level, @Nullable LocalDate due, double right) {
        double at = due == null ? right : x.applyAsDouble(due);
        double height = y.of(0, level.value());
        var way = new ArrayList<Stroke>();
        if (due != null && !plot.lines().isEmpty()) {
            var newest = plot.lines().getFirst().sorted().getLast();
            if (newest.day().isBefore(due)) {
                way.add(new Stroke(
                        x.applyAsDouble(newest.day()), y.of(0, newest.value()), at, height, Ink.LEAF, 2, Dash.DOTTED));
            }
        }
        placed.add(new Placed(
                new Shape.Sign(at, height, Shape.RADIUS + 2, Mark.RHOMBUS, null),
                way,
                figure(level.label(), Ink.GOLD_INK),
                PROMISED));
    }

    private static Shape.Sign sign(double x, double y, Mark mark, Seen seen) {
        return new Shape.Sign(x, y, Shape.RADIUS, mark, seen);
    }

    private Seen seen(String area, Plot.Point point, String state) {
        return new Seen(
                area,
                point.day(),
                point.value().toPlainString(),
                state,
                voice.say("chart.told", point.label(), voice.formats().date(point.day()), area));
    }

    private static Words figure(String label, Ink ink) {
        return new Words(0, 0, label, ink, Shape.SIZE, true);
    }

    /** All signs, in the order of painting. */
    List<Placed> all() {
        return placed;
    }

    /** All signs, those whose figure matters most first. */
    List<Placed> byWeight() {
        return placed.stream().sorted(Comparator.comparingInt(Placed::weight)).toList();
    }
}
