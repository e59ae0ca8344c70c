package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.CycleState;
import greenplan.schema.ReportMove;
import greenplan.schema.ReportState;
import greenplan.ui.assessment.AssessmentLink;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.CommentList;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import java.util.LinkedHashMap;

/** What stands above the rows of a report: what it is about, how it stands, until when, and the parts of the page. */
record ReportHead(ReportPage.Report report, Voice voice) {

    /** @param history a link to the history of the report */
    Component shown(Component history) {
        var cycle = report.cycle();
        var head = new Div(
                Markup.p(voice.say(
                        "report.of",
                        ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice),
                        cycle.planTitle())),
                Markup.p(
                        Markup.tag(ReportWords.state(report.state(), voice)),
                        " ",
                        due(),
                        " ",
                        Markup.element("span", "note", DeadlineWords.before(cycle.dueBefore(), voice))));
        head.add(Markup.p(
                Markup.link(voice.say("report.print"), StaffPaths.of(StaffPaths.PRINTED_REPORT, report.id())),
                " · ",
                history));
        if (report.parts().size() > 1) {
            head.add(together());
        }
        if (cycle.state() != CycleState.OPEN) {
            head.add(Markup.p(voice.texts().word("cycle.ended", cycle.state())));
        }
        if (AssessmentLink.isFor(cycle.kind())) {
            head.add(Markup.p(new AssessmentLink(report.id(), voice).link()));
        }
        head.addClassName("report-head");
        if (report.proposal() != null && report.may(ReportMove.DRAFT)) {
            head.add(report.proposal().shown(voice));
        }
        if (report.nothingTakenBack() != null) {
            head.add(Markup.p(report.nothingTakenBack().shown(voice)));
        }
        var comments = report.commentsOn(null);
        if (!comments.isEmpty()) {
            head.add(new CommentList(comments, voice).list());
        }
        return head;
    }

    /** What a reorganisation brought to one agency is filed report by report, and seen together. */
    private Component together() {
        var list = Markup.element("ul", "plain lines");
        report.parts().forEach(part -> {
            var name = part.id().equals(report.id())
                    ? Markup.element("strong", "", part.agencyName())
                    : Markup.element(
                            "span", "", Markup.link(part.agencyName(), StaffPaths.of(StaffPaths.REPORTS, part.id())));
            list.add(Markup.element(
                    "li",
                    "",
                    name,
                    Markup.tag(ReportWords.state(part.state(), voice)),
                    Markup.element("span", "note", part.completeness().inWords(voice))));
        });
        String all = StaffPaths.of(StaffPaths.PRINTED_REPORT, report.id()) + "?" + StaffPaths.TOGETHER + "=1";
        return Markup.element(
                "div",
                "together",
                Markup.p(voice.say("report.together", report.parts().size())),
                list,
                Markup.p(Markup.link(voice.say("report.together.print"), all)));
    }

    private Component due() {
        var words = new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice);
        return report.state() == ReportState.RETURNED ? words.mark(report.again()) : words.mark();
    }

    /** The parts of a long page. */
    Component parts() {
        var nav = Markup.element("nav", "parts");
        nav.getElement().setAttribute("aria-label", voice.say("report.parts"));
        var parts = new LinkedHashMap<String, String>();
        parts.put("chi-tieu", voice.say("report.values"));
        parts.put("nhiem-vu", voice.say("report.duties"));
        parts.put("kho-khan", voice.say("report.difficulties"));
        parts.put("gui", voice.say("report.hand-over"));
        parts.forEach((anchor, words) -> {
            var link = Markup.link(words, StaffPaths.of(StaffPaths.REPORTS, report.id()) + "#" + anchor);
            link.getElement().setAttribute("router-ignore", "");
            nav.add(link);
        });
        return nav;
    }
}
