package greenplan.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.assessment.AssessmentLink;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a report says, as sections of a paper: its values, how far duties have got, difficulties, and its assessment where it has one. */
record PrintedContents(PrintedReportPage.Report report, Voice voice) {

    /** Its sections, one after the other. */
    List<Component> parts() {
        if (report.nothing()) {
            return List.of(filed(), Markup.p(voice.say("paper.nothing")));
        }
        var contents = new ArrayList<Component>(List.of(filed(), values(), progress(), difficulties()));
        if (AssessmentLink.isFor(report.cycle().kind())) {
            contents.add(assessments());
        }
        return contents;
    }

    /** What a report that looks back says in words, part by part. */
    private Component assessments() {
        var told = report.assessments().stream()
                .filter(each -> each.text() != null && !each.text().isBlank())
                .toList();
        var parts = new Div();
        for (PrintedReportPage.Assessment each : told) {
            parts.add(Markup.element("h4", "", voice.texts().word("assessment.part", each.part())));
            Objects.requireNonNull(each.text())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> parts.add(Markup.p(line)));
        }
        return Lines.section(
                "IV. " + voice.say("paper.assessment"), told.isEmpty(), voice.say("paper.assessment.none"), parts);
    }

    private Component filed() {
        return Markup.p(
                report.filedAt() == null
                        ? voice.say("paper.not-filed")
                        : voice.say("paper.filed", voice.formats().date(report.filedAt())));
    }

    private Component values() {
        return Lines.section(
                "I. " + voice.say("paper.values"),
                report.values().isEmpty(),
                voice.say("paper.values.none"),
                Lines.table(
                        voice.say("paper.values"),
                        List.of(voice.say("paper.target"), voice.say("paper.value"), voice.say("paper.ground")),
                        report.values().stream()
                                .map(row -> List.of(
                                        row.name(),
                                        row.told().value(voice),
                                        row.told().ground(voice)))
                                .toList()));
    }

    private Component progress() {
        var told = report.duties().stream().filter(row -> row.text() != null).toList();
        return Lines.section(
                "II. " + voice.say("paper.progress"),
                told.isEmpty(),
                voice.say("paper.progress.none"),
                Lines.table(
                        voice.say("paper.progress"),
                        List.of(
                                voice.say("paper.duty"),
                                voice.say("paper.duty.state"),
                                voice.say("paper.done"),
                                voice.say("paper.duty.product")),
                        told.stream()
                                .map(row -> List.of(
                                        row.duty() + " " + row.dutyTitle(),
                                        ProgressMark.words(row.state(), row.day(), voice),
                                        Objects.requireNonNull(row.text()),
                                        Objects.requireNonNullElse(row.product(), "")))
                                .toList()));
    }

    private Component difficulties() {
        return Lines.section(
                "III. " + voice.say("paper.difficulties"),
                report.difficulties().isEmpty(),
                voice.say("paper.difficulties.none"),
                Lines.table(
                        voice.say("paper.difficulties"),
                        List.of(voice.say("paper.cause"), voice.say("paper.proposal"), voice.say("paper.answer")),
                        report.difficulties().stream()
                                .map(row -> List.of(row.cause(), row.proposal(), AnswerGiven.all(row.steps(), voice)))
                                .toList()));
    }
}
