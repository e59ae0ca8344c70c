package greenplan.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportMove;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.typing.TypedBefore;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report under review: every row beside its last value, remarks pinned to rows, acceptance and return. */
@Route("noi-bo/duyet/:cycle/:report")
@RolesAllowed(StaffView.STAFF)
public class ReviewedReportView extends StaffView {

    ReviewedReportView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("report").orElse("");
        String cycle = event.getRouteParameters().get("cycle").orElse("");
        var report = ask(ReviewedPage.class, Map.of("id", id)).workspace().report();
        main.addClassName("filing");
        var decision = new Decision(report, voice(), new Deeds(report));
        var root = new Div(new ReviewedHead(report, cycle, history(report.id()), voice()).shown());
        if (report.may(ReportMove.RETURN)) {
            root.add(new TypedBefore(voice()).offer());
        }
        root.getElement()
                .setAttribute("data-filing", "")
                .setAttribute("data-account", me().id())
                .setAttribute("data-report", report.id() + "/review");
        if (report.nothing()) {
            root.add(Markup.p(say("review.nothing")));
        }
        root.add(new ReviewedRows(report, decision, me().is(Role.LEADER) ? this::answer : null, voice()).sections());
        root.add(decision.section());
        bar(decision.onBar());
        main.add(root);
        root.getElement().executeJs("window.filing?.offer(this)");
        var its = report.cycle();
        return say(
                "report.title", ReportWords.cycle(its.kind(), its.year(), its.topic(), voice()), report.agencyName());
    }

    private Payload answer(Map<String, ?> input) {
        Done answer = tell("AnswerDifficulty", Done.class, Map.of("input", input));
        if (answer.isDone()) {
            said(say("review.answered"));
            again();
        }
        return answer;
    }

    /** The mutations that a review ends in. */
    private final class Deeds implements ReviewDeeds {

        private final ReviewedPage.Report report;

        private Deeds(ReviewedPage.Report report) {
            this.report = report;
        }

        @Override
        public Payload accept(List<String> targets, List<String> duties, List<Map<String, Object>> decisions) {
            var one = new LinkedHashMap<String, Object>();
            one.put("report", report.id());
            one.put("expectedVersion", report.version());
            int rows = targets.size() + duties.size();
            if (rows > 0) {
                one.put("targets", targets);
                one.put("duties", duties);
            }
            one.put("decisions", decisions);
            Accepted answer = tell("AcceptRows", Accepted.class, Map.of("input", Map.of("reports", List.of(one))));
            if (answer.isDone()) {
                said(rows == 0 ? voice().count("review.accepted", 1) : voice().count("review.accepted.rows", rows));
                again();
            }
            return answer;
        }

        @Override
        public Payload giveBack(List<Map<String, String>> comments, @Nullable LocalDate againBefore) {
            var input = new HashMap<String, Object>(
                    Map.of("report", report.id(), "expectedVersion", report.version(), "comments", comments));
            if (againBefore != null) {
                input.put("againBefore", againBefore.toString());
            }
            Done answer = tell("ReturnReport", Done.class, Map.of("input", input));
            if (answer.isDone()) {
                said(say("review.returned"));
                main.getElement()
                        .executeJs("window.kept?.forget(kept.key($0, $1))", me().id(), report.id() + "/review");
                again();
            }
            return answer;
        }
    }
}
