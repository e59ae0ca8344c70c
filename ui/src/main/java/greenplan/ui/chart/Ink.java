package greenplan.ui.chart;

/** What something is drawn in; a page gives it its colour by the class {@code c-leaf}, a picture by a constant. */
public enum Ink {
    /** Figures. */
    INK,
    /** Scales and what explains. */
    SOFT,
    /** Hairlines. */
    LINE,
    /** What was measured. */
    LEAF,
    /** What was promised. */
    GOLD,
    /** Words about what was promised. */
    GOLD_INK
}
