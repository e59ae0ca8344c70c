package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.typing.Shortcuts;
import greenplan.ui.typing.TypedBefore;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** A report of an agency, to be filled in and handed over; read by its reviewers as it stands. */
@Route("noi-bo/bao-cao/:report")
@RolesAllowed(StaffView.STAFF)
public class ReportView extends StaffView {

    ReportView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("report").orElse("");
        var report = ask(ReportPage.class, Map.of("id", id)).workspace().report();
        var deeds = new ReportDeeds(report.id(), report.version(), this::tell);
        main.addClassName("filing");
        var keys = new Shortcuts(voice());
        var root = new Div();
        if (report.isFillable()) {
            root.add(keys.toValues());
        }
        var head = new ReportHead(report, voice());
        root.add(head.shown(history(report.id())), head.parts(), new TypedBefore(voice()).offer());
        if (report.isFillable()) {
            root.add(report.sharing().part(report.rows(), deeds::assignRows, this::again, voice()));
        }
        root.getElement()
                .setAttribute("data-filing", "")
                .setAttribute("data-account", me().id())
                .setAttribute("data-report", report.id());
        var values = new ValuesSection(report, deeds, deeds::fileTogether, deeds::correctValue, this::again, voice());
        var hand = new HandOver(report, deed -> act(deeds, deed), this::again, voice());
        root.add(
                values.section(),
                new DutiesSection(
                                report,
                                deeds::fileProgress,
                                deeds::emptyProgress,
                                deeds::correctProgress,
                                this::again,
                                voice())
                        .section(),
                new DifficultiesSection(
                                report,
                                deeds::fileDifficulty,
                                deeds::removeDifficulty,
                                deeds::restoreDifficulty,
                                voice())
                        .section(),
                handOver(report, deeds, hand));
        if (report.may(ReportMove.DRAFT)) {
            root.add(keys.dialogs());
            bar(
                    Markup.tag(ReportWords.state(report.state(), voice())),
                    values.onBar(),
                    keys.unsaved(),
                    hand.onBar(),
                    keys.keys());
        }
        main.add(root);
        root.getElement().executeJs("window.filing?.offer(this)");
        var its = report.cycle();
        return say(
                "report.title", ReportWords.cycle(its.kind(), its.year(), its.topic(), voice()), report.agencyName());
    }

    private Component handOver(ReportPage.Report report, ReportDeeds deeds, HandOver hand) {
        var section = hand.section();
        if (report.may(ReportMove.DRAFT)) {
            section.add(new Proposing(report, voice(), deeds::propose, deeds::handBack, this::done).part());
        }
        if (report.may(ReportMove.TAKE_BACK_NOTHING)) {
            section.add(new WrongNothing(report, deeds::takeBackNothing, this::done, voice()).part());
        }
        return section;
    }

    private void done(String words) {
        said(words);
        again();
    }

    private ChangedReport act(ReportDeeds deeds, HandOver.Deed deed) {
        ChangedReport answer = deeds.act(deed);
        if (answer.isDone()) {
            said(voice().texts().word("report.did", deed));
        }
        return answer;
    }
}
