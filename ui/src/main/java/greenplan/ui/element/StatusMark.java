package greenplan.ui.element;

import com.vaadin.flow.component.html.Span;
import greenplan.ui.language.Voice;

/** A verdict as shape, word and colour; never one of them alone. */
public final class StatusMark extends Span {

    /** The mark with its word. */
    public StatusMark(Verdict verdict, Voice voice) {
        addClassNames("status", verdict.style());
        add(shape(verdict), new Span(word(verdict, voice)));
    }

    /** The word for a verdict. */
    public static String word(Verdict verdict, Voice voice) {
        return voice.texts().word("element.verdict", verdict);
    }

    /** The shape alone, the word for those who do not see it: for strips of many targets next to a legend. */
    public static Span small(Verdict verdict, Voice voice) {
        var mark = new Span();
        mark.addClassNames("status", verdict.style());
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", word(verdict, voice));
        mark.getElement().setAttribute("title", word(verdict, voice));
        mark.setText(verdict.shape());
        return mark;
    }

    private static Span shape(Verdict verdict) {
        var shape = new Span(verdict.shape());
        shape.addClassName("shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
