package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.function.Function;

/** Saying that nothing happened, handing the report over, and taking it back. */
final class HandOver {

    private final ReportPage.Report report;
    private final Function<Deed, ChangedReport> act;
    private final Runnable again;
    private final Voice voice;
    private final MissingRows missing;

    /** What can be done with the whole report. */
    enum Deed {
        DECLARE_NOTHING,
        TAKE_BACK_NOTHING,
        SUBMIT,
        SUBMIT_WITH_EMPTY_ROWS,
        WITHDRAW
    }

    /**
     * The section.
     *
     * @param act the mutation for a deed
     * @param again shows the page anew
     */
    HandOver(ReportPage.Report report, Function<Deed, ChangedReport> act, Runnable again, Voice voice) {
        this.report = report;
        this.act = act;
        this.again = again;
        this.voice = voice;
        missing = new MissingRows(report.id(), voice);
    }

    Section section() {
        var section = Markup.section("gui", voice.say("report.hand-over"));
        if (report.may(ReportMove.DRAFT)) {
            nothing(section);
        }
        if (report.may(ReportMove.SUBMIT)) {
            section.add(Markup.p(voice.say("report.submit.how")), missing);
        } else if (report.may(ReportMove.WITHDRAW)) {
            section.add(
                    Markup.p(voice.say("report.withdraw.how")),
                    missing,
                    button("report.withdraw", Deed.WITHDRAW, false));
        } else {
            section.add(Markup.p(voice.say(why())), missing);
        }
        return section;
    }

    /** What the bar of the page ends with: the button that hands the report over, or the way to where it is proposed to who does. */
    Component onBar() {
        if (!report.may(ReportMove.SUBMIT)) {
            var way =
                    Markup.link(voice.say("report.hand-over"), StaffPaths.of(StaffPaths.REPORTS, report.id()) + "#gui");
            way.getElement().setAttribute("router-ignore", "");
            way.addClassNames("button", "gap");
            return way;
        }
        var submit = new NativeButton(voice.say("report.submit"), click -> did(act.apply(Deed.SUBMIT)));
        submit.addClassNames("button", "primary", "gap");
        submit.getElement().setAttribute("data-hands-over", "");
        return submit;
    }

    private void nothing(Section section) {
        if (report.nothing()) {
            section.add(
                    Markup.p(voice.say("report.nothing.said")),
                    button("report.nothing.take-back", Deed.TAKE_BACK_NOTHING, false));
        } else if (report.isEmpty()) {
            section.add(
                    Markup.p(voice.say("report.nothing.how")), button("report.nothing", Deed.DECLARE_NOTHING, false));
        }
    }

    /** Why the reader can neither hand over nor take back. */
    private String why() {
        return switch (report.state()) {
            case DRAFT, RETURNED -> report.may(ReportMove.DRAFT) ? "report.submit.by-head" : "report.submit.not-here";
            case SUBMITTED -> "report.submitted";
            case ACCEPTED -> "report.accepted";
        };
    }

    private Component button(String key, Deed deed, boolean first) {
        var button = new NativeButton(voice.say(key), click -> did(act.apply(deed)));
        button.addClassName("button");
        if (first) {
            button.addClassName("primary");
        }
        return Markup.p(button);
    }

    private void did(ChangedReport answer) {
        if (answer.isDone()) {
            again.run();
        } else {
            missing.show(answer, () -> button("report.submit.anyway", Deed.SUBMIT_WITH_EMPTY_ROWS, true));
        }
    }
}
