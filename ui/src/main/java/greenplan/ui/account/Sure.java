package greenplan.ui.account;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import greenplan.ui.language.Voice;

/** Asks whether somebody is sure of a deed that others would feel. */
final class Sure extends ConfirmDialog {

    /**
     * Asks.
     *
     * @param which the deed and to whom
     * @param means what it means
     * @param deed the words on the button that does it
     */
    Sure(String which, String means, String deed, Runnable confirmed, Voice voice) {
        super(which, means, deed, yes -> confirmed.run());
        setCancelable(true);
        setCancelText(voice.say("account.cancel"));
    }
}
