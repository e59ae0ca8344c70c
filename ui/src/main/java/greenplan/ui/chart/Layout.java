package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the place of everything in a chart: from the top the names of changes, the field of values, the years, the legend. */
final class Layout {

    private static final double SIZE = Shape.SIZE;
    private static final double ROW = 18;
    private static final double EDGE = 2;
    /** Room beside the first and last value, so that signs and figures stay inside. */
    private static final double SIDE = 24;
    /** Height of a row of dots, for an area whose values are no numbers. */
    private static final double LANE = 78;

    private final Plot plot;
    private final Voice voice;
    private final double width;
    private final double left;
    private final @Nullable Scale scale;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Stroke> lines = new ArrayList<>();
    private final List<Double> changed = new ArrayList<>();
    private double top;
    private double bottom;

    Layout(Plot plot, double width, Voice voice) {
        this.plot = plot;
        this.width = width;
        this.voice = voice;
        this.scale = plot.isScaled() ? scale(plot) : null;
        this.left = scale == null
                ? EDGE
                : scale.ticks().stream()
                                .mapToDouble(tick -> Letters.width(figure(tick), SIZE, false))
                                .max()
                                .orElse(0)
                        + 10;
        this.first = plot.days().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        this.last = Stream.concat(plot.days(), plot.breaks().stream().map(Plot.Break::day))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Scale scale(Plot plot) {
        var values = new ArrayList<>(
                plot.points().map(point -> point.value().doubleValue()).toList());
        if (plot.promise() != null) {
            plot.promise().levels().forEach(level -> values.add(level.value().doubleValue()));
        }
        return Scale.of(
                values.stream().mapToDouble(each -> each).min().orElse(0),
                values.stream().mapToDouble(each -> each).max().orElse(1));
    }

    Drawing drawing() {
        changes();
        bottom = top + (scale == null ? plot.lines().size() * LANE : width > 480 ? 240 : 200);
        if (scale == null) {
            lanes();
        } else {
            scale(scale);
        }
        var signs = new Signs(plot, voice, this::x, this::y);
        promised(signs);
        signs.all().forEach(sign -> lines.addAll(sign.way()));
        shapes.addAll(lines);
        signs.all().forEach(sign -> shapes.add(sign.shape()));
        var labels = new Labels(
                new Box(left + 1, top, width - left - 1 - EDGE, bottom - top),
                signs.all().stream().map(sign -> sign.shape().box()).toList(),
                lines,
                shapes.stream().filter(Words.class::isInstance).map(Shape::box).toList());
        signs.byWeight().forEach(labels::add);
        shapes.addAll(labels.placed());
        double below = new Years(this::x, bottom, width - EDGE, shapes).of(plot);
        double end = new Legend(plot, voice, width, shapes, scale).below(below);
        return new Drawing(width, Math.ceil(end), List.copyOf(shapes));
    }

    /** Names of the changes of area in rows at the top, and below them a line down from each. */
    private void changes() {
        var named = new ArrayList<Words>();
        for (var change : plot.breaks()) {
            if (change.day().isBefore(first)) {
                continue;
            }
            String label = Letters.fitted(change.label(), SIZE, false, width - 2 * EDGE);
            double wide = Letters.width(label, SIZE, false);
            double from = Math.clamp(x(change.day()) - wide / 2, EDGE, Math.max(EDGE, width - EDGE - wide));
            var words = new Words(from, 14, label, Ink.SOFT, SIZE, false);
            while (overlaps(named, words)) {
                words = words.at(from, words.y() + ROW);
            }
            named.add(words);
        }
        top = named.stream().mapToDouble(Words::y).max().orElse(0) + 14;
        shapes.addAll(named);
        plot.breaks().stream()
                .filter(change -> !change.day().isBefore(first) && !change.day().isAfter(last))
                .forEach(change -> changed.add(x(change.day())));
    }

    private static boolean overlaps(List<Words> named, Words words) {
        return named.stream().anyMatch(other -> other.box().overlaps(words.box()));
    }

    /** Whose dots a row has, above it. */
    private void lanes() {
        for (int i = 0; i < plot.lines().size(); i++) {
            String legend = Letters.fitted(plot.lines().get(i).legend(), SIZE, false, width - 2 * EDGE);
            shapes.add(new Words(EDGE, top + i * LANE + 13, legend, Ink.SOFT, SIZE, false));
        }
    }

    private void scale(Scale steps) {
        steps.ticks().forEach(tick -> {
            double y = y(0, tick);
            shapes.add(new Stroke(left, y, width - EDGE, y, Ink.LINE, 1, Dash.SOLID));
            String figure = figure(tick);
            shapes.add(
                    new Words(left - 8 - Letters.width(figure, SIZE, false), y + 4.5, figure, Ink.SOFT, SIZE, false));
        });
    }

    private String figure(BigDecimal tick) {
        return voice.formats().quantity(tick, plot.unit().equals("%") ? "%" : null);
    }

    /** Levels as lines over the whole field, two with a band between them; changes of area down through it. */
    private void promised(Signs signs) {
        var promise = plot.promise();
        if (scale != null && promise != null && !promise.levels().isEmpty()) {
            double high = y(0, promise.levels().getLast().value());
            double low = y(0, promise.levels().getFirst().value());
            if (promise.levels().size() > 1) {
                shapes.add(new Shape.Band(new Box(left, high, width - EDGE - left, low - high)));
            }
            promise.levels().forEach(level -> {
                double y = y(0, level.value());
                lines.add(new Stroke(left, y, width - EDGE, y, Ink.GOLD, 1.5, Dash.SOLID));
                signs.promised(level, promise.due(), width - EDGE - SIDE);
            });
        }
        changed.forEach(x -> lines.add(new Stroke(x, top, x, bottom, Ink.SOFT, 1, Dash.DASHED)));
    }

    private double x(LocalDate day) {
        double from = left + SIDE;
        double to = width - EDGE - SIDE;
        long span = last.toEpochDay() - first.toEpochDay();
        return span == 0
                ? (from + to) / 2
                : from + (to - from) * (day.toEpochDay() - first.toEpochDay()) / (double) span;
    }

    private double y(int lane, BigDecimal value) {
        return scale == null
                ? top + lane * LANE + LANE * 0.62
                : bottom - scale.part(value.doubleValue()) * (bottom - top);
    }
}
