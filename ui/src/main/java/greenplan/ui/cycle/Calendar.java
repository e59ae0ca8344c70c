package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Term;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;

/** The days of a cycle: opening, deadline, cut-off, and each later deadline with its reason. */
record Calendar(LocalDate opensOn, LocalDate dueBefore, LocalDate dataCutoff, List<BoardPage.Extension> extensions) {

    Component days(Voice voice) {
        var list = Markup.element("dl", "facts-list");
        add(list, voice.say("cycle.opens"), Markup.day(opensOn, voice));
        add(
                list,
                voice.say("cycle.due"),
                Markup.element(
                        "span",
                        "",
                        voice.say("cycle.due.before", voice.formats().date(dueBefore)),
                        " ",
                        Markup.element(
                                "span",
                                "note",
                                voice.say("cycle.due.last", voice.formats().date(dueBefore.minusDays(1))))));
        list.add(
                Markup.element("dt", "", Term.CUTOFF.in(voice.say("cycle.cutoff"), voice)),
                Markup.element("dd", "", Markup.day(dataCutoff, voice)));
        extensions.forEach(extension -> add(
                list,
                voice.say("cycle.extended"),
                Markup.element(
                        "span",
                        "",
                        voice.say(
                                "cycle.extended.how",
                                voice.formats().date(extension.wasBefore()),
                                voice.formats().date(extension.dueBefore()),
                                extension.reason()),
                        " ",
                        Markup.element(
                                "span",
                                "note",
                                voice.say("cycle.extended.when", voice.formats().date(extension.at()))))));
        return list;
    }

    private static void add(Plain list, String term, Component words) {
        list.add(Markup.element("dt", "", term), Markup.element("dd", "", words));
    }
}
