package greenplan.ui.chart;

import greenplan.ui.chart.Shape.Band;
import greenplan.ui.chart.Shape.Sign;
import greenplan.ui.chart.Shape.Stroke;
import greenplan.ui.chart.Shape.Words;
import greenplan.ui.language.Language;
import greenplan.ui.language.VietnameseWords;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import org.springframework.web.util.HtmlUtils;

/** A drawing as SVG: what it looks like is said by classes, so that a page and its dark mode decide. */
public final class Svg {

    private static final String LOOKS = """
            <style>
            svg{--paper:#fbfaf5;--ink:#17231c;--soft:#4c5a51;--line:#dcdfd4;--leaf:#0f5a3c;--gold:#b7832f;--gold-ink:#5c3f0c;\
            background:var(--paper);font:13px "Be Vietnam Pro","Noto Sans",sans-serif}
            @media(prefers-color-scheme:dark){svg{--paper:#141a16;--ink:#eef2ea;--soft:#b9c4bb;--line:#39423b;\
            --leaf:#7cc79d;--gold:#d9a54c;--gold-ink:#e9c88a}}
            .c-way{fill:none}.c-way.c-ink{stroke:var(--ink)}.c-way.c-soft{stroke:var(--soft)}.c-way.c-line{stroke:var(--line)}\
            .c-way.c-leaf{stroke:var(--leaf)}.c-way.c-gold{stroke:var(--gold)}
            text.c-ink{fill:var(--ink)}text.c-soft{fill:var(--soft)}text.c-gold-ink{fill:var(--gold-ink)}\
            text.c-bold{font-weight:700;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
            .c-band{fill:var(--gold);fill-opacity:.16}.c-sign{fill:var(--leaf);stroke:var(--leaf);stroke-width:2px}\
            .c-ring,.c-struck,.c-tip{fill:var(--paper)}.c-cross{fill:none}.c-rhombus{fill:var(--gold);stroke:var(--paper)}\
            .c-tip,.c-cross{stroke:var(--soft)}
            </style>""";

    private final StringBuilder svg = new StringBuilder(4000);

    private final Language language;

    private Svg(Language language) {
        this.language = language;
    }

    /**
     * The element {@code svg} for a page.
     *
     * @param id for the names of title and description; unique on the page
     * @param style class name of the element
     * @param language of the page, on which Vietnamese words are marked when it is another one
     */
    public static String of(Plot plot, Drawing drawing, String id, String style, Language language) {
        var writer = new Svg(language);
        writer.begin(plot, drawing, id, style);
        drawing.shapes().forEach(writer::shape);
        return writer.svg.append("</svg>").toString();
    }

    /** A drawing as a file, which says by itself what it looks like, by day and in the dark. */
    public static String file(Plot plot, Drawing drawing, Language language) {
        return of(plot, drawing, "c", "file", language)
                .replaceFirst("</desc>", Matcher.quoteReplacement("</desc>" + LOOKS));
    }

    private void begin(Plot plot, Drawing drawing, String id, String style) {
        append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"",
                style,
                "\" viewBox=\"0 0 ",
                number(drawing.width()));
        append(" ", number(drawing.height()), "\" role=\"img\" aria-labelledby=\"", id, "-t ", id, "-d\">");
        append("<title id=\"", id, "-t\">", escaped(plot.title()), "</title>");
        append("<desc id=\"", id, "-d\">", escaped(plot.words()), "</desc>");
    }

    private void append(String... parts) {
        for (String part : parts) {
            svg.append(part);
        }
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Band(Box box) -> {
                append("<rect class=\"c-band\" x=\"", number(box.x()), "\" y=\"", number(box.y()));
                append("\" width=\"", number(box.width()), "\" height=\"", number(box.height()), "\"/>");
            }
            case Stroke line -> stroke(line);
            case Sign sign -> sign(sign);
            case Words words -> {
                boolean vietnamese = language != Language.VI && VietnameseWords.isIn(words.text());
                append("<text class=\"c-", name(words.ink()), words.bold() ? " c-bold" : "");
                append(
                        "\" x=\"",
                        number(words.x()),
                        "\" y=\"",
                        number(words.y()),
                        vietnamese ? "\" lang=\"vi\">" : "\">");
                append(escaped(words.text()), "</text>");
            }
        }
    }

    private void stroke(Stroke line) {
        append("<path class=\"c-way c-", name(line.ink()), "\" d=\"M", number(line.x1()), " ", number(line.y1()));
        append("L", number(line.x2()), " ", number(line.y2()), "\" stroke-width=\"", number(line.width()), "\"");
        append(
                switch (line.dash()) {
                    case SOLID -> "";
                    case DASHED -> line.width() > 1 ? " stroke-dasharray=\"7 6\"" : " stroke-dasharray=\"3 3\"";
                    case DOTTED -> " stroke-dasharray=\"0.1 6\" stroke-linecap=\"round\"";
                },
                "/>");
    }

    private void sign(Sign sign) {
        var seen = sign.seen();
        if (seen != null) {
            append(
                    "<g class=\"",
                    seen.state(),
                    "\" data-day=\"",
                    seen.day().toString(),
                    "\" data-value=\"",
                    seen.value());
            append("\" data-area=\"", escaped(seen.area()), "\"><title>", escaped(seen.told()), "</title>");
        }
        append("<path class=\"c-sign c-", sign.mark().name().toLowerCase(Locale.ROOT), "\" d=\"", path(sign), "\"/>");
        append(seen == null ? "" : "</g>");
    }

    private static String path(Sign sign) {
        var path = new StringBuilder();
        var at = new double[6];
        for (var part = Outline.of(sign).getPathIterator(null); !part.isDone(); part.next()) {
            int numbers = switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> begun(path, 'M', 2);
                case PathIterator.SEG_LINETO -> begun(path, 'L', 2);
                case PathIterator.SEG_CUBICTO -> begun(path, 'C', 6);
                default -> begun(path, 'Z', 0);
            };
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    private static int begun(StringBuilder path, char command, int numbers) {
        path.append(command);
        return numbers;
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
