package greenplan.ui.booklet;

import com.vaadin.flow.component.Component;
import greenplan.ui.agency.Bearer;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** Where a duty stands, who bears it, who that is now, and how far it has got: in one line. */
record DutyWords(BookletPage.Duty duty, Voice voice) {

    Component line() {
        var line = Markup.element("span", "note block", voice.say("target.clause", duty.code()));
        duty.bearers().forEach(bearer -> {
            line.add(" · " + voice.texts().word("agency.modality", bearer.modality()) + ": ");
            line.add(bearer.agency().shown(voice), now(bearer.now(), voice));
            if (bearer.nobody() != null) {
                line.add(new Span(" – "), bearer.nobody().shown(voice));
            }
        });
        line.add(" · " + ProgressMark.word(duty.standing(), voice));
        return line;
    }

    /** {@code  (nay là Sở Tài chính)}; nothing while it is the agency itself. */
    static Component now(List<BookletPage.Holder> holders, Voice voice) {
        var now = new Span();
        if (!holders.isEmpty()) {
            now.add(" (" + voice.say("plan.focal.now") + " ");
            String between = "";
            for (Bearer.Link agency :
                    holders.stream().map(BookletPage.Holder::agency).toList()) {
                now.add(new Span(between), agency.shown(voice));
                between = ", ";
            }
            now.add(")");
        }
        return now;
    }
}
