package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.paper.Lines;
import java.util.List;

/** Which reports of a cycle came, when, how much they tell, and how they stand. */
record Filings(ConsolidatedPage.Report report, Voice voice) {

    /** All of it in one sentence. */
    Component counts() {
        return Markup.p(voice.say(
                "paper.counts",
                report.agencies().size(),
                voice.formats().date(report.cycle().dueBefore()),
                report.onTime(),
                report.late(),
                report.missing()));
    }

    Component section() {
        return Lines.section(
                "I. " + voice.say("paper.filings"),
                report.agencies().isEmpty(),
                "",
                Lines.table(
                        voice.say("paper.filings"),
                        List.of(
                                voice.say("paper.agency"),
                                voice.say("paper.came"),
                                voice.say("paper.told"),
                                voice.say("paper.standing")),
                        report.agencies().stream()
                                .map(each -> List.of(each.agencyName(), came(each), told(each), standing(each)))
                                .toList()));
    }

    private String came(ConsolidatedPage.Filed filed) {
        String day = filed.filedAt() == null
                ? voice.say("paper.missing")
                : voice.formats().date(filed.filedAt());
        return filed.daysLate() == 0 ? day : voice.say("paper.late", day, filed.daysLate());
    }

    private String told(ConsolidatedPage.Filed filed) {
        return filed.completeness() == null || filed.nothing()
                ? ""
                : filed.completeness().inWords(voice);
    }

    private String standing(ConsolidatedPage.Filed filed) {
        if (filed.filedAt() == null) {
            return "";
        }
        String state = voice.say(filed.accepted() ? "paper.accepted" : "paper.waiting");
        return filed.nothing() ? state + "; " + voice.say("paper.nothing") : state;
    }
}
