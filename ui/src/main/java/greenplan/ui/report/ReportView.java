package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportMove;
import greenplan.ui.colleague.Sharing;
import greenplan.ui.element.Markup;
import greenplan.ui.typing.Shortcuts;
import greenplan.ui.typing.TypedBefore;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
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
        main.addClassName("filing");
        var keys = new Shortcuts(voice());
        var root = new Div();
        if (report.isFillable()) {
            root.add(keys.toValues());
        }
        var head = new ReportHead(report, voice());
        root.add(head.shown(history(report.id())), head.parts(), new TypedBefore(voice()).offer());
        if (report.isFillable()) {
            root.add(sharing(report));
        }
        root.getElement()
                .setAttribute("data-filing", "")
                .setAttribute("data-account", me().id())
                .setAttribute("data-report", report.id());
        var values = values(report);
        var hand = new HandOver(report, deed -> act(report, deed), this::again, voice());
        root.add(
                values.section(),
                new DutiesSection(
                                report,
                                input -> tell("FileProgress", FiledProgress.class, input(input)),
                                input -> tell("EmptyProgress", FiledProgress.class, input(input)),
                                input -> tell("CorrectProgress", FiledProgress.class, input(input)),
                                this::again,
                                voice())
                        .section(),
                difficulties(report).section(),
                handOver(report, hand));
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

    private Component sharing(ReportPage.Report report) {
        var rows = new ArrayList<Sharing.Row>();
        report.values()
                .forEach(row -> rows.add(new Sharing.Row("target:" + row.target(), row.target() + " " + row.title())));
        report.duties()
                .forEach(row -> rows.add(new Sharing.Row("duty:" + row.duty(), row.duty() + " " + row.dutyTitle())));
        return report.sharing()
                .part(
                        rows,
                        input -> {
                            var whole = new HashMap<String, Object>(input);
                            whole.put("report", report.id());
                            return tell("AssignRows", Done.class, input(whole));
                        },
                        this::again,
                        voice());
    }

    private ValuesSection values(ReportPage.Report report) {
        return new ValuesSection(
                report,
                new ValueRow.Filing() {
                    @Override
                    public Filed file(Map<String, ?> input) {
                        return tell("FileValue", Filed.class, input(input));
                    }

                    @Override
                    public Filed empty(Map<String, ?> input) {
                        return tell("EmptyValue", Filed.class, input(input));
                    }

                    @Override
                    public FiledFiles attach(Map<String, ?> input) {
                        return tell("AttachFile", FiledFiles.class, input(input));
                    }

                    @Override
                    public FiledFiles remove(Map<String, ?> input) {
                        return tell("RemoveFile", FiledFiles.class, input(input));
                    }
                },
                input -> tell("FileValues", FiledTogether.class, input(input)),
                input -> tell("CorrectValue", Filed.class, input(input)),
                this::again,
                voice());
    }

    private DifficultiesSection difficulties(ReportPage.Report report) {
        return new DifficultiesSection(
                report,
                input -> tell("FileDifficulty", ChangedReport.class, input(input)),
                input -> tell("RemoveDifficulty", ChangedReport.class, input(input)),
                input -> tell("RestoreDifficulty", ChangedReport.class, input(input)),
                voice());
    }

    private Component handOver(ReportPage.Report report, HandOver hand) {
        var section = hand.section();
        if (report.may(ReportMove.DRAFT)) {
            section.add(new Proposing(
                            report,
                            voice(),
                            input -> tell("ProposeSubmission", Done.class, input(input)),
                            input -> tell("HandBackProposal", Done.class, input(input)),
                            words -> {
                                said(words);
                                again();
                            })
                    .part());
        }
        if (report.may(ReportMove.TAKE_BACK_NOTHING)) {
            section.add(
                    Markup.p(say("report.nothing.wrong.how")),
                    OnDemand.form(voice(), say("report.nothing.wrong"), report.agencyName(), () -> wrong(report)));
        }
        return section;
    }

    /** That nothing happened was accepted, and is wrong. */
    private StaffForm wrong(ReportPage.Report report) {
        var form = new StaffForm(voice());
        var reason = form.field("reason", new TextField(say("report.nothing.wrong.reason")));
        reason.setMaxLength(500);
        form.send(say("report.nothing.wrong.send"), () -> {
            var input = form.input(Map.of("report", report.id(), "expectedVersion", report.version()));
            if (form.isFilled() && form.takes(tell("TakeBackNothing", Done.class, input(input)))) {
                said(say("report.nothing.wrong.done"));
                again();
            }
        });
        reason.focus();
        return form;
    }

    private ChangedReport act(ReportPage.Report report, HandOver.Deed deed) {
        Map<String, Object> plain = Map.of("report", report.id(), "expectedVersion", report.version());
        ChangedReport answer = switch (deed) {
            case DECLARE_NOTHING -> declare(report, true);
            case TAKE_BACK_NOTHING -> declare(report, false);
            case SUBMIT -> tell("SubmitReport", ChangedReport.class, input(plain));
            case SUBMIT_WITH_EMPTY_ROWS -> {
                var all = new HashMap<String, Object>(plain);
                all.put("acceptEmpty", true);
                yield tell("SubmitReport", ChangedReport.class, input(all));
            }
            case WITHDRAW -> tell("WithdrawReport", ChangedReport.class, input(plain));
        };
        if (answer.isDone()) {
            said(voice().texts().word("report.did", deed));
        }
        return answer;
    }

    private ChangedReport declare(ReportPage.Report report, boolean nothing) {
        return tell(
                "DeclareNothingToReport",
                ChangedReport.class,
                input(Map.of("report", report.id(), "expectedVersion", report.version(), "nothing", nothing)));
    }

    private static Map<String, Map<String, ?>> input(Map<String, ?> input) {
        return Map.of("input", input);
    }
}
