package greenplan.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.ValueForm;
import greenplan.ui.chart.Shape.Dash;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTests {

    private static final Voice VI = Voice.of(Language.VI);

    static Stream<Integer> seeds() {
        return IntStream.range(0, 120).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsClippedAndNoWordsLieOverOthers(int seed) {
        var plot = any(new Random(seed));
        for (double width : new double[] {Drawing.NARROW, Drawing.WIDE}) {
            var drawing = new Layout(plot, width, VI).drawing();
            var sheet = new Box(-0.01, -0.01, width + 0.02, drawing.height() + 0.02);
            drawing.shapes()
                    .forEach(shape -> assertThat(sheet.holds(shape.box()))
                            .as(() -> "%s in %s of %s".formatted(shape, sheet, plot))
                            .isTrue());
            var words = words(drawing);
            for (int i = 0; i < words.size(); i++) {
                var one = words.get(i);
                for (var other : words.subList(i + 1, words.size())) {
                    assertThat(one.box().overlaps(other.box()))
                            .as(() -> "%s over %s of %s".formatted(one, other, plot))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasPromisedAndTheEndsOfTheJudgedLineAreNamed(int seed) {
        var plot = any(new Random(seed));
        for (double width : new double[] {Drawing.NARROW, Drawing.WIDE}) {
            var texts = words(new Layout(plot, width, VI).drawing()).stream()
                    .map(Words::text)
                    .toList();
            var line = plot.lines().getFirst().sorted();
            assertThat(texts).contains(line.getFirst().label(), line.getLast().label());
            if (plot.isScaled() && plot.promise() != null) {
                assertThat(texts)
                        .containsAll(plot.promise().levels().stream()
                                .map(Plot.Level::label)
                                .toList());
            }
        }
    }

    @Test
    void aLineIsDashedOverYearsWithoutDataAndTheLegendSaysWhy() {
        var drawing = new Layout(
                        numbers(point("2015-12-31", "53.3"), point("2022-12-31", "57.7"), point("2023-12-31", "58.5")),
                        Drawing.WIDE,
                        VI)
                .drawing();
        assertThat(lines(drawing, Ink.LEAF).map(Stroke::dash)).contains(Dash.DASHED, Dash.SOLID);
        assertThat(words(drawing)).extracting(Words::text).contains("giữa hai giá trị có năm chưa có số liệu");
    }

    @Test
    void aLineWithoutGapsIsSolid() {
        var plot = numbers(point("2022-12-31", "57.7"), point("2023-12-31", "58.5"));
        var drawing = new Layout(plot, Drawing.WIDE, VI).drawing();
        assertThat(lines(drawing, Ink.LEAF).map(Stroke::dash)).containsOnly(Dash.SOLID);
        assertThat(words(drawing)).extracting(Words::text).noneMatch(text -> text.contains("chưa có số liệu"));
    }

    @Test
    void aYesAndANoAreDotsOfDifferentShapeWithoutALine() {
        var plot = new Plot(
                ValueForm.YES_NO,
                "",
                List.of(new Plot.Line(
                        "Tỉnh",
                        "Tỉnh",
                        List.of(
                                new Plot.Point(LocalDate.of(2024, 12, 31), BigDecimal.ONE, "có"),
                                new Plot.Point(LocalDate.of(2025, 12, 31), BigDecimal.ZERO, "không")))),
                List.of(),
                List.of(),
                null,
                List.of(),
                "Diễn đàn",
                "");
        var drawing = new Layout(plot, Drawing.NARROW, VI).drawing();
        assertThat(lines(drawing, Ink.LEAF)).isEmpty();
        assertThat(drawing.shapes().stream()
                        .filter(Shape.Sign.class::isInstance)
                        .map(Shape.Sign.class::cast)
                        .filter(sign -> sign.seen() != null)
                        .map(Shape.Sign::mark))
                .containsExactly(Mark.DOT, Mark.STRUCK);
    }

    @Test
    void wordsFromOutsideCannotLeaveTheirPlace() {
        var plot = numbers(new Plot.Point(LocalDate.of(2024, 12, 31), BigDecimal.ONE, "<script>\"&"));
        String svg = Svg.of(plot, new Layout(plot, Drawing.WIDE, VI).drawing(), "a", "wide", VI.language());
        assertThat(svg).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static Plot numbers(Plot.Point... points) {
        return new Plot(
                ValueForm.NUMBER,
                "%",
                List.of(new Plot.Line("Tỉnh", "Tỉnh", List.of(points))),
                List.of(),
                List.of(),
                null,
                List.of(),
                "Rừng",
                "");
    }

    private static Plot.Point point(String day, String value) {
        return new Plot.Point(LocalDate.parse(day), new BigDecimal(value), value.replace('.', ','));
    }

    private static List<Words> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    private static Stream<Stroke> lines(Drawing drawing, Ink ink) {
        return drawing.shapes().stream()
                .filter(Stroke.class::isInstance)
                .map(Stroke.class::cast)
                .filter(stroke -> stroke.ink() == ink && stroke.y1() < drawing.height() - 60);
    }

    /** Any series: up to nine values on up to two areas, of any size, with what was outranked, replaced and promised. */
    private static Plot any(Random random) {
        var form = ValueForm.values()[random.nextInt(4) % 3];
        double size = Math.pow(10, random.nextInt(7) - 2);
        double base = (random.nextDouble() * 2 - 0.2) * size;
        var lines = new ArrayList<Plot.Line>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            String area = i == 0 ? "Tỉnh Lào Cai trước ngày 01/07/2025" : "Tỉnh Lào Cai từ ngày 01/07/2025";
            lines.add(new Plot.Line(area, area, points(random, 1 + random.nextInt(9), form, base, size)));
        }
        var levels = new ArrayList<Plot.Level>();
        for (int i = 0; i < random.nextInt(3); i++) {
            levels.add(new Plot.Level(value(base + i * size * 0.2), figure(base + i * size * 0.2)));
        }
        return new Plot(
                form,
                random.nextBoolean() ? "%" : "",
                lines,
                points(random, random.nextInt(2), form, base, size),
                points(random, random.nextInt(2), form, base, size),
                random.nextInt(4) == 0
                        ? null
                        : new Plot.Promise(
                                levels,
                                random.nextInt(5) == 0 ? null : 2025 + random.nextInt(26),
                                "Cam kết: ít nhất " + figure(base)
                                        + " và giữ ổn định cho đến hết thời kỳ của kế hoạch"),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Plot.Break(LocalDate.of(2025, 7, 1), "01/07/2025: địa giới mới")),
                "Chỉ tiêu",
                "");
    }

    private static List<Plot.Point> points(Random random, int count, ValueForm form, double base, double size) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double value = base + random.nextGaussian() * size * 0.1;
                    var day = LocalDate.of(2012 + random.nextInt(14), random.nextBoolean() ? 12 : 6, 30);
                    return switch (form) {
                        case YES_NO -> new Plot.Point(day, BigDecimal.valueOf(i % 2), i % 2 == 1 ? "có" : "không");
                        case STEPS -> new Plot.Point(day, BigDecimal.valueOf(i), i + " bước");
                        case NUMBER -> new Plot.Point(day, value(value), figure(value));
                    };
                })
                .toList();
    }

    private static BigDecimal value(double value) {
        return BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static String figure(double value) {
        return VI.formats().number(value(value));
    }
}
