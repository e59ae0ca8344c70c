package greenplan.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** A plain form that goes to the address of the choice. */
final class RecordForm {

    private RecordForm() {}

    static Component of(List<RecordPage.Table> tables, RecordChoice choice, Voice voice) {
        var select = Markup.element("select", "", Markup.option("", voice.say("record.filter.all"), choice.table()));
        tables.forEach(table -> select.add(Markup.option(table.name(), table.label(), choice.table())));
        select.getElement().setAttribute("name", RecordChoice.TABLE);
        var send = Markup.element("button", "button", voice.say("record.filter.show"));
        send.getElement().setAttribute("type", "submit");
        var form = Markup.element(
                "form",
                "filters",
                labelled(voice.say("record.filter.from"), day(RecordChoice.FROM, choice.from())),
                labelled(voice.say("record.filter.to"), day(RecordChoice.TO, choice.to())),
                labelled(voice.say("record.filter.table"), select),
                send);
        form.getElement().setAttribute("method", "get").setAttribute("role", "search");
        form.getElement().setAttribute("aria-label", voice.say("record.filter"));
        return form;
    }

    private static HtmlContainer labelled(String words, HtmlContainer field) {
        return Markup.element("label", "", Markup.element("span", "", words), field);
    }

    private static HtmlContainer day(String name, String value) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("type", "date")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return input;
    }
}
