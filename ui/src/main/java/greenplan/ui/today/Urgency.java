package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.report.DeadlineWords;
import java.util.Comparator;

/** How a report stands with its last day: as shape, words and colour, and in the order in which one has to see to it. */
final class Urgency {

    private Urgency() {}

    /** What has a last day. */
    interface Due {
        /** Days on which it can still come in time, today included; 0 when its time is over, or does not matter any more. */
        int daysLeft();

        /** Days after the last one that is in time; 0 in time. */
        int daysLate();
    }

    /** Those first that are late longest, then those with the least time; at the end those without a last day. */
    static Comparator<Due> mostUrgentFirst() {
        return Comparator.<Due>comparingInt(due -> -due.daysLate())
                .thenComparingInt(due -> due.daysLeft() == 0 ? Integer.MAX_VALUE : due.daysLeft());
    }

    /** In words: {@code Quá hạn 6 ngày}, {@code Hôm nay là hạn cuối}, {@code Còn 25 ngày}; empty without a last day. */
    static String words(Due due, Voice voice) {
        return due.daysLate() == 0 && due.daysLeft() == 0
                ? ""
                : new DeadlineWords(null, due.daysLate(), due.daysLeft(), voice).sentence();
    }

    /** Shape, words and colour; never one of them alone. */
    static Component mark(Due due, Voice voice) {
        String words = words(due, voice);
        if (words.isEmpty()) {
            return new Span();
        }
        boolean soon = due.daysLeft() <= DeadlineWords.SOON;
        var sign = new Span(due.daysLate() > 0 ? "■" : soon ? "◆" : "●");
        sign.addClassName("shape");
        sign.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(sign, new Span(words));
        mark.addClassNames("status", due.daysLate() > 0 ? "moving-away" : soon ? "needs-acceleration" : "on-track");
        return mark;
    }
}
