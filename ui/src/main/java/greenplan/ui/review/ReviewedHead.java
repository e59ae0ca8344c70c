package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.CycleState;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.typing.CommentList;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;

/**
 * What stands above the rows of a report under review: what it is, how it stands, and what was said of it as a whole.
 *
 * @param cycle id
 * @param history a link to it
 */
record ReviewedHead(ReviewedPage.Report report, String cycle, Component history, Voice voice) {

    Component shown() {
        var its = report.cycle();
        String name = ReportWords.cycle(its.kind(), its.year(), its.topic(), voice);
        var head = new Div(
                Markup.p(Markup.link(voice.say("review.back"), StaffPaths.of(StaffPaths.REVIEW, cycle))),
                Markup.p(voice.say("report.of", name, its.planTitle())),
                Markup.p(
                        Markup.tag(ReportWords.state(report.state(), voice)),
                        " ",
                        new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice).mark(),
                        " ",
                        Markup.element("span", "note", DeadlineWords.before(its.dueBefore(), voice))));
        head.add(Markup.p(
                Markup.link(voice.say("report.print"), StaffPaths.of(StaffPaths.PRINTED_REPORT, report.id())),
                " · ",
                history));
        if (its.state() != CycleState.OPEN) {
            head.add(Markup.p(voice.texts().word("cycle.ended", its.state())));
        }
        head.addClassName("report-head");
        var comments = report.commentsOn(null);
        if (!comments.isEmpty()) {
            head.add(new CommentList(comments, voice).list());
        }
        return head;
    }
}
