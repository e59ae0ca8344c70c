package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds places for figures beside their signs: never over a sign or another figure, never outside the field, and rather not over
 * a line. Where there is none close by, a hairline leads to one further away; a figure without any place stands in the table alone.
 */
final class Labels {

    private static final double GAP = 4;
    private static final double ASCENT = 10;
    private static final double FAR = 16;
    private static final double NEAR = 2 * FAR;
    private static final double FARTHEST = 12 * FAR;

    private final Box field;
    private final List<Box> signs;
    private final List<Stroke> lines;
    private final List<Box> taken;
    private final List<Shape> placed = new ArrayList<>();

    Labels(Box field, List<Box> signs, List<Stroke> lines, List<Box> taken) {
        this.field = field;
        this.signs = signs;
        this.lines = lines;
        this.taken = new ArrayList<>(taken);
    }

    void add(Signs.Placed sign) {
        place(sign).ifPresent(spot -> {
            double near = Shape.RADIUS + GAP + FAR;
            var box = spot.box;
            double x = Math.clamp(sign.shape().x(), box.x(), box.right());
            double away = box.y() > sign.shape().y() ? box.y() : box.bottom();
            if (Math.abs(away - sign.shape().y()) > near
                    || Math.abs(x - sign.shape().x()) > near) {
                placed.addFirst(new Stroke(sign.shape().x(), sign.shape().y(), x, away, Ink.SOFT, 0.75, Dash.SOLID));
            }
            placed.add(spot.words);
            taken.add(box);
        });
    }

    /** Close by if there is room, else wherever there is. */
    private Optional<Spot> place(Signs.Placed sign) {
        return best(sign, NEAR).or(() -> best(sign, FARTHEST));
    }

    private Optional<Spot> best(Signs.Placed sign, double most) {
        return candidates(sign, most)
                .filter(spot -> field.holds(spot.box))
                .filter(spot -> signs.stream().noneMatch(spot.box::overlaps)
                        && taken.stream().noneMatch(spot.box::overlaps))
                .map(spot -> new Ranked(spot, cost(spot.box, sign)))
                .min(Comparator.comparingDouble(Ranked::cost))
                .map(Ranked::spot);
    }

    /** Words in a place, and the room that they take there. */
    private record Spot(Words words, Box box) {}

    private record Ranked(Spot spot, double cost) {}

    private double cost(Box box, Signs.Placed sign) {
        double dx =
                Math.max(0, Math.max(box.x() - sign.shape().x(), sign.shape().x() - box.right()));
        double dy =
                Math.max(0, Math.max(box.y() - sign.shape().y(), sign.shape().y() - box.bottom()));
        long crossed = lines.stream().filter(line -> line.crosses(box)).count();
        double aside = Math.abs(box.x() + box.width() / 2 - sign.shape().x()) / 10;
        double below = box.y() > sign.shape().y() ? 2 : 0;
        return dx + dy + aside + below + 14 * crossed;
    }

    /** Above, below and beside, then further and further away. */
    private static Stream<Spot> candidates(Signs.Placed sign, double most) {
        double wide = sign.figure().box().width();
        double x = sign.shape().x();
        double y = sign.shape().y();
        double reach = sign.shape().radius() + GAP;
        var places = Stream.<Spot>builder();
        for (double left : new double[] {x - wide - reach, x + reach}) {
            places.add(spot(sign.figure().at(left, y + ASCENT / 2), wide));
        }
        for (double far = 0; far <= most; far += FAR / 2) {
            for (double left :
                    new double[] {x - wide / 2, x - wide * 0.8, x - wide * 0.2, x - wide - reach, x + reach}) {
                places.add(spot(sign.figure().at(left, y - reach - GAP - far), wide));
                places.add(spot(sign.figure().at(left, y + reach + ASCENT + GAP + far), wide));
            }
        }
        return places.build();
    }

    private static Spot spot(Words words, double wide) {
        return new Spot(words, words.box(wide));
    }

    /** The figures, and the hairlines that lead to those further away. */
    List<Shape> placed() {
        return placed;
    }
}
