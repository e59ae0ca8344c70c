package greenplan.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** Recovery codes, shown once: to be printed or copied now, because nobody can show them again. */
final class CodeSheet extends Composite<Div> {

    CodeSheet(Voice voice, List<String> codes, Runnable kept) {
        var heading = new H1(voice.say("account.two.codes"));
        heading.getElement().setAttribute("tabindex", "-1");
        var list = Markup.element("ol", "codes");
        codes.forEach(code -> list.add(new ListItem(Markup.element("code", "", code))));
        var copied = Markup.note();
        copied.getElement().setAttribute("role", "status");
        var buttons = new Div(
                new Button(
                        voice.say("account.two.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()")),
                new Button(voice.say("account.once.copy"), click -> {
                    UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", String.join("\n", codes));
                    copied.setText(voice.say("account.once.copied"));
                }),
                new Button(voice.say("account.once.done"), click -> kept.run()));
        buttons.addClassNames("buttons", "no-print");
        getContent().add(heading, Markup.p(voice.say("account.two.codes.lead")), list, copied, buttons);
        heading.getElement().callJsFunction("focus");
    }
}
