package greenplan.ui.cycle;

import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** Whether a report came in time, each with a shape of its own and the colour of a verdict. */
public enum Timeliness {
    ON_TIME("●", "achieved"),
    LATE("◆", "needs-acceleration"),
    AWAITED("○", "no-data"),
    OVERDUE("■", "not-achieved"),
    CLOSED("□", "no-data");

    private final String shape;
    private final String style;

    Timeliness(String shape, String style) {
        this.shape = shape;
        this.style = style;
    }

    /** By whether it came, and how many days after the deadline. */
    public static Timeliness of(boolean filed, int daysLate) {
        if (filed) {
            return daysLate > 0 ? LATE : ON_TIME;
        }
        return daysLate > 0 ? OVERDUE : AWAITED;
    }

    /** The same, of a cycle that may be closed: what has not come then comes no more. */
    public static Timeliness of(boolean filed, int daysLate, boolean closed) {
        return closed && !filed ? CLOSED : of(filed, daysLate);
    }

    /** In words, with the days: {@code nộp trễ 3 ngày}. */
    public String inWords(int daysLate, Voice voice) {
        return switch (this) {
            case ON_TIME -> voice.say("cycle.on-time");
            case AWAITED -> voice.say("cycle.awaited");
            case CLOSED -> voice.say("cycle.closed-without");
            case LATE -> voice.count("cycle.late", daysLate);
            case OVERDUE -> voice.count("cycle.overdue", daysLate);
        };
    }

    /** Shape, words and colour; never one of them alone. */
    public Span mark(int daysLate, Voice voice) {
        var sign = new Span(shape);
        sign.addClassName("shape");
        sign.with("aria-hidden", "true");
        var mark = new Span(sign, new Span(inWords(daysLate, voice)));
        mark.addClassNames("status", style);
        return mark;
    }
}
