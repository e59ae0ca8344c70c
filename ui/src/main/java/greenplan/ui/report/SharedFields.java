package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.TypedDay;
import java.util.List;

/** What stands above the rows of values: how they are filled in, and what is written once for all of them that were not saved yet. */
record SharedFields(ReportPage.Report report, Voice voice) {

    List<Component> parts() {
        return List.of(how(), shared(), headings());
    }

    private Component how() {
        var pasted = Markup.element("span", "", "");
        pasted.getElement().setAttribute("role", "status").setAttribute("data-pasted", PasteWords.of(voice));
        pasted.addClassName("pasted");
        return new Div(Markup.note(voice.say("report.values.how")), Markup.note(pasted));
    }

    private Component shared() {
        var usual = Usual.of(report);
        var set = Markup.element("fieldset", "shared", Markup.element("legend", "", voice.say("report.shared")));
        set.add(ValueFields.kind("shared-kind", usual.kind().name(), voice));
        set.add(Field.day("shared-asOf", "asOf", voice.say("report.as-of"), TypedDay.shown(usual.asOf())));
        set.add(Field.line("shared-source", "source", voice.say("report.source"), usual.source()));
        if (usual.areas().size() > 1) {
            set.add(usual.area("shared-territory", report.values(), voice));
            set.add(Markup.note(voice.say("report.area.which")));
        }
        set.getElement().setAttribute("data-shared", "");
        return set;
    }

    /** Headings of the columns for the eye; every field has its own label. */
    private Component headings() {
        var fields = Markup.element(
                "div",
                "fields-heading",
                Markup.element("span", "", voice.say("report.input.amount")),
                Markup.element("span", "", voice.say("report.kind")),
                Markup.element("span", "", voice.say("report.as-of")),
                Markup.element("span", "", voice.say("report.source")));
        var headings = Markup.element(
                "div",
                "value-headings",
                Markup.element("span", "", voice.say("report.target")),
                Markup.element("span", "", voice.say("report.last")),
                fields);
        headings.getElement().setAttribute("aria-hidden", "true");
        return headings;
    }
}
