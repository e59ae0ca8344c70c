package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a report is in time, as people say it. */
public record DeadlineWords(@Nullable OffsetDateTime filedAt, int daysLate, int daysLeft, Voice voice) {

    /** From so many days on it is time to hurry. */
    public static final int SOON = 7;

    /**
     * Until when a report that was returned shall come again; fields as in the schema.
     *
     * @param before null without such a day
     */
    public record Again(@Nullable LocalDate before, int left, int over) {}

    /** {@code Còn 9 ngày}, {@code Hôm nay là hạn cuối}, {@code Quá hạn 2 ngày}, {@code Nộp đúng hạn}, {@code Nộp trễ 2 ngày}; late ones stand out. Without days the cycle has ended. */
    public Component mark() {
        return mark(sentence(), daysLate > 0, filedAt == null && daysLeft <= SOON);
    }

    /** The same of a report that was returned: {@code Bị trả lại, nộp lại trước ngày 30/11/2026. Còn 9 ngày}. */
    public Component mark(Again again) {
        return mark(sentence(again), again.over() > 0, again.left() <= SOON);
    }

    private static Component mark(String sentence, boolean isLate, boolean isSoon) {
        var mark = new Span(sentence);
        mark.addClassNames("due", isLate ? "late" : isSoon ? "soon" : "in-time");
        return mark;
    }

    /** The same as words alone. */
    public String sentence() {
        if (filedAt != null) {
            return daysLate == 0 ? voice.say("report.due.filed") : voice.count("report.due.filed.late", daysLate);
        }
        if (daysLate > 0) {
            return voice.count("report.due.late", daysLate);
        }
        return daysLeft > 0 ? left(daysLeft) : voice.say("report.due.none");
    }

    private String sentence(Again again) {
        if (again.before() == null) {
            return voice.say("report.due.again");
        }
        String rest = again.over() > 0 ? voice.count("report.due.late", again.over()) : left(again.left());
        return voice.say("report.due.again.before", voice.formats().date(again.before()), rest);
    }

    /** On the last day itself one day is left. */
    private String left(int days) {
        return days == 1 ? voice.say("report.due.today") : voice.count("report.due.left", days);
    }

    /** {@code Hạn: trước ngày 30/11/2026}. */
    public static String before(LocalDate due, Voice voice) {
        return voice.say("report.due.before", voice.formats().date(due));
    }
}
