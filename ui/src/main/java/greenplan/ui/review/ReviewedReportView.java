package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.schema.ReportMove;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.report.DifficultyWords;
import greenplan.ui.report.DutyHead;
import greenplan.ui.report.ProgressWords;
import greenplan.ui.typing.CommentList;
import greenplan.ui.typing.TypedBefore;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
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
        var root = new Div(head(report, cycle));
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
        values(report, decision, root);
        duties(report, decision, root);
        difficulties(report, decision, root);
        root.add(decision.section());
        bar(decision.onBar());
        main.add(root);
        root.getElement().executeJs("window.filing?.offer(this)");
        var its = report.cycle();
        return say(
                "report.title", ReportWords.cycle(its.kind(), its.year(), its.topic(), voice()), report.agencyName());
    }

    private Component head(ReviewedPage.Report report, String cycle) {
        var its = report.cycle();
        String name = ReportWords.cycle(its.kind(), its.year(), its.topic(), voice());
        var head = new Div(
                Markup.p(Markup.link(say("review.back"), StaffPaths.of(StaffPaths.REVIEW, cycle))),
                Markup.p(say("report.of", name, its.planTitle())),
                Markup.p(
                        Markup.tag(ReportWords.state(report.state(), voice())),
                        " ",
                        new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice()).mark(),
                        " ",
                        Markup.element(
                                "span",
                                "note",
                                DeadlineWords.before(report.cycle().dueBefore(), voice()))));
        head.add(Markup.p(
                Markup.link(say("report.print"), StaffPaths.of(StaffPaths.PRINTED_REPORT, report.id())),
                " · ",
                history(report.id())));
        if (its.state() != CycleState.OPEN) {
            head.add(Markup.p(voice().texts().word("cycle.ended", its.state())));
        }
        head.addClassName("report-head");
        var comments = report.commentsOn(null);
        if (!comments.isEmpty()) {
            head.add(new CommentList(comments, voice()).list());
        }
        return head;
    }

    private void values(ReviewedPage.Report report, Decision decision, Div root) {
        if (!report.values().isEmpty() && !report.nothing()) {
            var list = Markup.element("ul", "rows");
            report.values().forEach(value -> {
                var row = new ReviewRow(report, value, voice());
                list.add(row.item(decision.controls(row)));
            });
            root.add(Markup.section("chi-tieu", say("report.values"), list));
        }
    }

    private void duties(ReviewedPage.Report report, Decision decision, Div root) {
        if (report.duties().isEmpty() || report.nothing()) {
            return;
        }
        var list = Markup.element("ul", "rows");
        report.duties().forEach(duty -> {
            String key = "duty:" + duty.duty();
            var row = Markup.element(
                    "li",
                    "saved-row",
                    new DutyHead(duty, voice()).title(key + "-title"),
                    new ProgressWords(duty, voice()).whole());
            row.setId(key);
            row.add(decision.box(duty));
            pin(report, decision, key, duty.dutyTitle(), row);
            list.add(row);
        });
        root.add(Markup.section("nhiem-vu", say("report.duties"), list));
    }

    private void difficulties(ReviewedPage.Report report, Decision decision, Div root) {
        if (report.difficulties().isEmpty()) {
            return;
        }
        var list = Markup.element("ul", "rows");
        report.difficulties().forEach(difficulty -> {
            String key = "difficulty:" + difficulty.id();
            var row = Markup.element("li", "saved-row", new DifficultyWords(difficulty, voice()).whole());
            row.setId(key);
            pin(report, decision, key, difficulty.cause(), row);
            if (me().is(Role.LEADER) && report.filedAt() != null) {
                row.add(new AnswerForm(report.id(), difficulty, this::answer, voice()).form());
            }
            list.add(row);
        });
        root.add(Markup.section("kho-khan", say("report.difficulties"), list));
    }

    private Payload answer(Map<String, ?> input) {
        Done answer = tell("AnswerDifficulty", Done.class, Map.of("input", input));
        if (answer.isDone()) {
            said(say("review.answered"));
            again();
        }
        return answer;
    }

    private void pin(ReviewedPage.Report report, Decision decision, String key, String about, Plain row) {
        var comments = report.commentsOn(key);
        if (!comments.isEmpty()) {
            row.add(new CommentList(comments, voice()).list());
        }
        row.add(decision.remark(key, about));
    }

    /** The mutations that a review ends in. */
    private final class Deeds implements Decision.Deeds {

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
