package greenplan.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The button of what a page is there for: a second click is none while the first one is being answered. */
public final class DeedButton extends Button {

    public DeedButton(String text, Runnable deed) {
        super(text, click -> deed.run());
        addThemeVariants(ButtonVariant.PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> setEnabled(true));
    }
}
