package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.function.Consumer;

/**
 * One's personal tokens: what each may do, until when, and when it was used.
 *
 * @param revoke asks whether one is to be revoked
 */
record TokenList(List<OwnPage.Token> tokens, Consumer<OwnPage.Token> revoke, Voice voice) {

    Component section() {
        var list = Markup.element("ul", "plain");
        tokens.forEach(token -> list.add(item(token)));
        return Markup.section(
                "ma-truy-cap",
                voice.say("account.own.tokens"),
                Markup.p(voice.say("account.own.tokens.lead")),
                tokens.isEmpty() ? Markup.p(voice.say("account.own.tokens.none")) : list);
    }

    private Component item(OwnPage.Token token) {
        var button = new Button(voice.say("account.token.revoke"), click -> revoke.accept(token));
        button.setAriaLabel(voice.say("account.token.revoke.which", token.name()));
        var scopes = Markup.p();
        token.scopes().forEach(scope -> scopes.add(Markup.tag(voice.texts().word("account.scope", scope))));
        scopes.addClassName("tags");
        return new ListItem(
                Markup.element("h3", "", token.name()),
                scopes,
                Markup.note(
                        voice.say(
                                "account.token.until",
                                voice.formats().date(token.expiresAt().minusSeconds(1))),
                        " ",
                        token.lastUsedAt() == null
                                ? voice.say("account.token.never")
                                : voice.say(
                                        "account.token.used", voice.formats().date(token.lastUsedAt()))),
                button);
    }
}
