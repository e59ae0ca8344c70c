package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.function.Consumer;

/**
 * Links to set a password that no e-mail carried: whoever shows one hands it over.
 *
 * @param show shows the link of one
 */
record WaitingLinks(Voice voice, List<AccountPage.Waiting> waiting, Consumer<AccountPage.Waiting> show) {

    Component section() {
        var section = Markup.section("lien-ket", voice.say("account.links"));
        if (waiting.isEmpty()) {
            section.add(Markup.p(voice.say("account.links.none")));
            return section;
        }
        var list = Markup.element("ul", "plain");
        waiting.forEach(link -> list.add(new ListItem(
                Markup.p(
                        Markup.figure(link.account().displayName()),
                        " · " + link.account().email()),
                Markup.note(voice.say(
                        "account.links.days",
                        voice.formats().date(link.requestedAt()),
                        voice.formats().date(link.expiresAt()))),
                hand(link))));
        section.add(Markup.p(voice.say("account.links.lead")), list);
        return section;
    }

    private Component hand(AccountPage.Waiting waiting) {
        if (waiting.withheld()) {
            return Markup.note(voice.say("account.links.withheld"));
        }
        var button = new Button(voice.say("account.links.show"), click -> show.accept(waiting));
        button.setAriaLabel(
                voice.say("account.links.show.which", waiting.account().displayName()));
        return button;
    }
}
