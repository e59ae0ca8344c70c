package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The years below the field, each that has a value or a promise; in up to four rows where they are close together. */
record Years(ToDoubleFunction<LocalDate> x, double below, double right, List<Shape> shapes) {

    private static final double ROW = 17;
    private static final int ROWS = 4;

    /** @return the lower end of the last row */
    double of(Plot plot) {
        var days = new TreeMap<Integer, LocalDate>();
        plot.days().forEach(day -> days.merge(day.getYear(), day, (one, other) -> one.isAfter(other) ? one : other));
        var placed = new ArrayList<Words>();
        // The ends first: they are there however close the others are.
        var years = new ArrayList<>(days.keySet());
        years.sort(Comparator.comparing((Integer year) -> !year.equals(days.firstKey()) && !year.equals(days.lastKey()))
                .thenComparing(Comparator.reverseOrder()));
        for (int year : years) {
            double at = x.applyAsDouble(days.get(year));
            String text = String.valueOf(year);
            double wide = Letters.width(text, Shape.SIZE, false);
            double from = Math.clamp(at - wide / 2, 0, right - wide);
            for (int row = 0; row < ROWS; row++) {
                var words = new Words(from, below + 19 + row * ROW, text, Ink.SOFT, Shape.SIZE, false);
                if (placed.stream().noneMatch(other -> other.box().overlaps(words.box()))) {
                    placed.add(words);
                    shapes.add(new Stroke(at, below, at, below + 6, Ink.SOFT, 1, Dash.SOLID));
                    break;
                }
            }
        }
        shapes.addAll(placed);
        return placed.stream().mapToDouble(words -> words.box().bottom()).max().orElse(below);
    }
}
