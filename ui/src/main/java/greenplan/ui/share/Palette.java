package greenplan.ui.share;

import greenplan.schema.Verdict;
import greenplan.ui.chart.Ink;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** The colours of pictures: those of the pages by day. */
final class Palette {

    static final Color PAPER = new Color(0xfbfaf5);
    static final Color INK = new Color(0x17231c);
    static final Color SOFT = new Color(0x4c5a51);
    static final Color LEAF = new Color(0x0f5a3c);
    static final Color GOLD = new Color(0xb7832f);
    static final Color BAND = new Color(0xb7, 0x83, 0x2f, 41);
    private static final Color LINE = new Color(0xdcdfd4);
    private static final Color GOLD_INK = new Color(0x5c3f0c);

    private Palette() {}

    static Color of(Ink ink) {
        return switch (ink) {
            case INK -> INK;
            case SOFT -> SOFT;
            case LINE -> LINE;
            case LEAF -> LEAF;
            case GOLD -> GOLD;
            case GOLD_INK -> GOLD_INK;
        };
    }

    static Color of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return LEAF;
        }
        return switch (verdict) {
            case ACHIEVED -> LEAF;
            case NOT_ACHIEVED -> new Color(0x8a1c2a);
            case ON_TRACK -> new Color(0x266b2a);
            case NEEDS_ACCELERATION -> new Color(0x7f5600);
            case LIMITED -> new Color(0x9c3d0b);
            case MOVING_AWAY -> new Color(0xa61b2b);
            case NO_RESULT_PUBLISHED -> new Color(0x7a3e00);
            case CANNOT_BE_ASSESSED, NO_DATA -> SOFT;
        };
    }
}
