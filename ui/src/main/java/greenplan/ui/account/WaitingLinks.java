package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Voice;
import java.util.List;

/** Links to set a password that no e-mail carried: whoever shows one hands it over. */
record WaitingLinks(Voice voice, List<AccountPage.Waiting> waiting) {

    Component section() {
        var section = Markup.section("lien-ket", voice.say("account.links"));
        if (waiting.isEmpty()) {
            section.add(Markup.p(voice.say("account.links.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
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
        String link = waiting.link();
        if (link == null) {
            return Markup.note(voice.say("account.links.lost"));
        }
        var button = new Button(
                voice.say("account.links.show"),
                click -> open(link, waiting.account().displayName()));
        button.setAriaLabel(
                voice.say("account.links.show.which", waiting.account().displayName()));
        return button;
    }

    private void open(String link, String whose) {
        new OneTime(voice, voice.say("account.links.title", whose), voice.say("account.links.hand"), link, () -> {})
                .open();
    }
}
