package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffForm;
import java.util.function.BiConsumer;

/**
 * Whether an account is in use, and what guards it; each deed is asked about first, but for its way back.
 *
 * @param deed does it by the name of the mutation; the form shows what was wrong
 */
record UseSections(AccountPage.Account account, BiConsumer<StaffForm, String> deed, Voice voice) {

    Component section() {
        boolean disabled = account.disabledAt() != null;
        var form = new StaffForm(voice);
        form.other(voice.say(disabled ? "account.enable" : "account.disable"), () -> {
            if (disabled) {
                deed.accept(form, "EnableAccount");
            } else {
                new Sure(
                                voice.say("account.disable.which", account.displayName()),
                                voice.say("account.disable.lead"),
                                voice.say("account.disable"),
                                () -> deed.accept(form, "DisableAccount"),
                                voice)
                        .open();
            }
        });
        return Markup.section(
                "su-dung",
                voice.say("account.use"),
                Markup.p(voice.say(disabled ? "account.enable.lead" : "account.disable.lead")),
                form);
    }

    Component secondFactor() {
        var form = new StaffForm(voice);
        form.other(
                voice.say("account.two.remove"),
                () -> new Sure(
                                voice.say("account.two.remove.which", account.displayName()),
                                voice.say("account.two.remove.lead"),
                                voice.say("account.two.remove"),
                                () -> deed.accept(form, "RemoveSecondFactor"),
                                voice)
                        .open());
        return Markup.section(
                "hai-lop", voice.say("account.two"), Markup.p(voice.say("account.two.remove.lead")), form);
    }
}
