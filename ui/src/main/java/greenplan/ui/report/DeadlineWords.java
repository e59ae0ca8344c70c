package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a report is in time, in words. */
public record DeadlineWords(@Nullable OffsetDateTime filedAt, int daysLate, int daysLeft, Voice voice) {

    /** {@code Còn 9 ngày}, {@code Trễ 2 ngày}, {@code Nộp đúng hạn}, {@code Nộp trễ 2 ngày}; late ones stand out. */
    public Component mark() {
        var mark = new Span(sentence());
        mark.addClassNames("due", daysLate > 0 ? "late" : filedAt == null && daysLeft <= 7 ? "soon" : "in-time");
        return mark;
    }

    String sentence() {
        if (filedAt != null) {
            return daysLate == 0 ? voice.say("report.due.filed") : voice.count("report.due.filed.late", daysLate);
        }
        return daysLate > 0 ? voice.count("report.due.late", daysLate) : voice.count("report.due.left", daysLeft);
    }

    /** {@code trước ngày 30/11/2026}. */
    public static String before(LocalDate due, Voice voice) {
        return voice.say("report.due.before", voice.formats().date(due));
    }
}
