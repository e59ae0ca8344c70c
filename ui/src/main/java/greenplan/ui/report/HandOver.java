package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffPaths;
import java.util.function.Function;

/** Saying that nothing happened, handing the report over, and taking it back. */
final class HandOver {

    private final ReportPage.Report report;
    private final Function<Deed, ChangedReport> act;
    private final Runnable again;
    private final Voice voice;
    private final Div complaint = new Div();

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
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
    }

    Section section() {
        var section = Markup.section("gui", voice.say("report.hand-over"));
        if (report.may(ReportMove.DRAFT)) {
            nothing(section);
        }
        if (report.may(ReportMove.SUBMIT)) {
            section.add(Markup.p(voice.say("report.submit.how")), complaint);
        } else if (report.may(ReportMove.WITHDRAW)) {
            section.add(
                    Markup.p(voice.say("report.withdraw.how")),
                    complaint,
                    button("report.withdraw", Deed.WITHDRAW, false));
        } else {
            section.add(Markup.p(voice.say(why())), complaint);
        }
        return section;
    }

    /** What the bar of the page ends with: the button that hands the report over, or the way to where it is proposed to who does. */
    Component onBar() {
        if (!report.may(ReportMove.SUBMIT)) {
            var way = Markup.link(voice.say("report.hand-over"), here("gui"));
            way.getElement().setAttribute("router-ignore", "");
            way.addClassNames("button", "gap");
            return way;
        }
        var submit = new NativeButton(voice.say("report.submit"), click -> did(act.apply(Deed.SUBMIT)));
        submit.addClassNames("button", "primary", "gap");
        submit.getElement().setAttribute("data-hands-over", "");
        return submit;
    }

    private void nothing(Component section) {
        if (report.nothing()) {
            section.getElement()
                    .appendChild(
                            Markup.p(voice.say("report.nothing.said")).getElement(),
                            button("report.nothing.take-back", Deed.TAKE_BACK_NOTHING, false)
                                    .getElement());
        } else if (report.isEmpty()) {
            section.getElement()
                    .appendChild(
                            Markup.p(voice.say("report.nothing.how")).getElement(),
                            button("report.nothing", Deed.DECLARE_NOTHING, false)
                                    .getElement());
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
        complaint.removeAll();
        if (answer.isDone()) {
            again.run();
            return;
        }
        complaint.setVisible(true);
        // The button stands on the bar, and what is said at the end of the page.
        complaint.scrollIntoView();
        if (answer.problems().stream().allMatch(problem -> problem.code().equals("EMPTY_ROWS"))) {
            var duties = Markup.link(voice.say("report.submit.fill"), here("nhiem-vu"));
            duties.getElement().setAttribute("router-ignore", "");
            complaint.add(
                    Markup.p(answer.wrong()),
                    button("report.submit.anyway", Deed.SUBMIT_WITH_EMPTY_ROWS, true),
                    Markup.p(duties));
            return;
        }
        var list = new UnorderedList();
        answer.problems().forEach(problem -> list.add(new ListItem(problem(problem))));
        complaint.add(Markup.p(voice.say("report.submit.not")), list);
    }

    private String here(String anchor) {
        return StaffPaths.of(StaffPaths.REPORTS, report.id()) + "#" + anchor;
    }

    /** What is missing leads to its row. */
    private Component problem(Payload.Problem problem) {
        String field = problem.field();
        if (field == null || !field.contains(":")) {
            return Markup.element("span", "", problem.message());
        }
        var link = Markup.link(problem.message(), here(field));
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
