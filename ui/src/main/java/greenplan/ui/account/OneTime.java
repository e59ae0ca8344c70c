package greenplan.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;

/** A secret that is shown once: to be copied now, because nobody can show it again. */
final class OneTime extends Dialog {

    OneTime(Voice voice, String title, String lead, String secret, Runnable closed) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        var field = new TextField(voice.say("account.once.label"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var copied = Markup.note();
        copied.getElement().setAttribute("role", "status");
        add(Markup.p(lead), field, copied);
        getFooter()
                .add(
                        new Button(voice.say("account.once.copy"), click -> {
                            UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", secret);
                            copied.setText(voice.say("account.once.copied"));
                        }),
                        new Button(voice.say("account.once.done"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }
}
