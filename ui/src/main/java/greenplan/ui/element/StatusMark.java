package greenplan.ui.element;

import greenplan.schema.Verdict;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** A verdict as shape, word and colour; never one of them alone. */
public final class StatusMark extends Span {

    /** The mark with its word. */
    public StatusMark(Verdict verdict, Voice voice) {
        this(verdict, false, voice);
    }

    /**
     * The mark with its word.
     *
     * @param kept the promise is to hold a level, which is held now, and its time is not over
     */
    public StatusMark(Verdict verdict, boolean kept, Voice voice) {
        addClassNames("status", style(verdict));
        add(sign(verdict), new Span(word(verdict, kept, voice)));
    }

    /** The word for a verdict; for a level that is only held as of now, that word. */
    public static String word(Verdict verdict, boolean kept, Voice voice) {
        return kept && verdict == Verdict.ACHIEVED ? voice.say("element.kept") : word(verdict, voice);
    }

    /** The word for a verdict. */
    public static String word(Verdict verdict, Voice voice) {
        return voice.texts().word("element.verdict", verdict);
    }

    /** A sign that tells it from the others without colour. */
    public static String shape(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> "●";
            case NOT_ACHIEVED -> "■";
            case ON_TRACK -> "▲";
            case NEEDS_ACCELERATION -> "◆";
            case LIMITED -> "◇";
            case MOVING_AWAY -> "▼";
            case NO_RESULT_PUBLISHED -> "▣";
            case CANNOT_BE_ASSESSED -> "□";
            case NO_DATA -> "○";
        };
    }

    /** Name of its colour in the style sheet. */
    public static String style(Verdict verdict) {
        return PageRequest.slug(verdict);
    }

    /** The shape alone, the word for those who do not see it: for strips of many targets next to a legend. */
    public static Span small(Verdict verdict, Voice voice) {
        var mark = new Span();
        mark.addClassNames("status", style(verdict));
        mark.with("role", "img");
        mark.with("aria-label", word(verdict, voice));
        mark.with("title", word(verdict, voice));
        mark.setText(shape(verdict));
        return mark;
    }

    private static Span sign(Verdict verdict) {
        var shape = new Span(shape(verdict));
        shape.addClassName("shape");
        shape.with("aria-hidden", "true");
        return shape;
    }
}
