package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.Role;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cycle of reports for its staff: where each report stands, how late, and who was reminded when. */
@Route("noi-bo/ky-bao-cao/:cycle")
@RolesAllowed(StaffView.STAFF)
class StaffBoardView extends StaffView {

    StaffBoardView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("cycle").orElse("");
        var workspace = ask(StaffBoardPage.class, Map.of("cycle", id)).workspace();
        var cycle = workspace.reportingCycles().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no cycle " + id));
        main.add(
                Markup.p(cycle.planTitle()),
                Markup.p(
                        Markup.link(say("cycle.back"), StaffPaths.CYCLES),
                        " · ",
                        publicBoard(cycle, workspace.reportingCycles()),
                        " · ",
                        history(cycle.id())),
                new Calendar(cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff(), cycle.extensions()).days(voice()));
        if (me().is(Role.FOCAL_OFFICER)) {
            main.add(actions(cycle, workspace.reports()));
        }
        main.add(board(cycle, workspace.reports()));
        return cycle.kind().of(cycle.year(), voice());
    }

    /** What everybody sees of it; loaded anew, because public pages live under another policy. */
    private Anchor publicBoard(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Cycle> cycles) {
        var ofPlan =
                cycles.stream().filter(each -> each.plan().equals(cycle.plan())).toList();
        String slug = CycleName.of(ofPlan).get(ofPlan.indexOf(cycle)).slug();
        var link = Markup.link(say("cycle.public"), voice().paths().cycle(cycle.plan(), slug));
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }

    private Component actions(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Report> reports) {
        var extend = new Button(say("cycle.extend"), click -> new ExtendDeadline(cycle, voice(), this::extend).open());
        var remind = new Button(say("cycle.remind"), click -> remind(cycle));
        remind.setEnabled(reports.stream().anyMatch(report -> report.filedAt() == null));
        remind.setDisableOnClick(true);
        var buttons = new Div(extend, remind);
        buttons.addClassName("buttons");
        return buttons;
    }

    private boolean extend(StaffForm form, Map<String, ?> input) {
        if (form.takes(tell("ExtendDeadline", Changed.class, Map.of("input", input)))) {
            said(say("cycle.extend.done"));
            again();
            return true;
        }
        return false;
    }

    private void remind(StaffBoardPage.Cycle cycle) {
        var reminded = tell("Remind", Reminded.class, Map.of("input", Map.of("cycle", cycle.id())));
        if (reminded.isDone()) {
            String done = reminded.byMail()
                    ? voice().texts().count("cycle.reminded.mail", reminded.agencies())
                    : voice().texts().count("cycle.reminded.here", reminded.agencies());
            said(
                    reminded.unreached() == 0
                            ? done
                            : done + " " + voice().texts().count("cycle.reminded.unreached", reminded.unreached()));
        } else {
            said(reminded.wrong());
        }
        again();
    }

    private Component board(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Report> reports) {
        var table = DataTable.plain(
                say("cycle.caption", reports.size()),
                Column.words(say("cycle.agency")),
                Column.words(say("cycle.state")),
                Column.words(say("cycle.timeliness")),
                Column.words(say("cycle.filed")),
                Column.words(say("cycle.reminders")));
        boolean reviewer = me().isOneOf(Set.of(Role.FOCAL_OFFICER, Role.LEADER));
        reports.forEach(report -> table.row(
                Cell.of(
                        reviewer
                                ? Markup.link(
                                        report.agencyName(),
                                        StaffPaths.of(StaffPaths.of(StaffPaths.REVIEW, cycle.id()), report.id()))
                                : new Span(report.agencyName()),
                        report.agencyName()),
                Cell.of(Markup.tag(report.state().inWords(voice())), ""),
                Cell.of(timeliness(report), ""),
                Cell.of(report.filedAt() == null ? "" : voice().formats().date(report.filedAt())),
                Cell.of(reminders(report), "")));
        return table;
    }

    private Component timeliness(StaffBoardPage.Report report) {
        var mark = report.timeliness().mark(report.daysLate(), voice());
        return report.nothing() ? new Span(mark, new Span(" "), Markup.tag(say("cycle.nothing"))) : mark;
    }

    /** The newest reminders with those who got them; those before that as a number. */
    private Component reminders(StaffBoardPage.Report report) {
        var words = new Span();
        report.reminders().stream()
                .limit(1)
                .forEach(last -> words.add(new Span(say(
                        "cycle.reminder",
                        voice().formats().date(last.at()),
                        last.people().stream().map(StaffBoardPage.Person::name).collect(Collectors.joining(", "))))));
        if (report.reminders().size() > 1) {
            words.add(
                    new Span(" " + say("cycle.reminder.more", report.reminders().size() - 1)));
        }
        return words;
    }

    /** The answer to {@code ExtendDeadline.graphql}. */
    private record Changed(List<Problem> problems, @Nullable Conflict conflict) implements Payload {}

    /** The answer to {@code Remind.graphql}. */
    private record Reminded(int agencies, int unreached, boolean byMail, List<Problem> problems) implements Payload {}
}
