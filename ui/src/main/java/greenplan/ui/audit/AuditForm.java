package greenplan.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Voice;
import java.util.List;

/** A plain form that goes to the address of the choice. */
final class AuditForm {

    private AuditForm() {}

    static Component of(List<AuditPage.Table> tables, AuditChoice choice, Voice voice) {
        var select = Markup.element("select", "", Markup.option("", voice.say("audit.filter.all"), choice.table()));
        tables.forEach(table -> select.add(Markup.option(table.name(), table.label(), choice.table())));
        select.getElement().setAttribute("name", AuditChoice.TABLE);
        var send = Markup.element("button", "button", voice.say("audit.filter.show"));
        send.getElement().setAttribute("type", "submit");
        var form = Markup.element(
                "form",
                "filters",
                labelled(voice.say("audit.filter.from"), day(AuditChoice.FROM, choice.from())),
                labelled(voice.say("audit.filter.to"), day(AuditChoice.TO, choice.to())),
                labelled(voice.say("audit.filter.table"), select),
                send);
        form.getElement().setAttribute("method", "get").setAttribute("role", "search");
        form.getElement().setAttribute("aria-label", voice.say("audit.filter"));
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
