package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The roles of an account in time; one that is not over can be ended.
 *
 * @param end asks how one ends
 */
record GrantList(List<Grant> grants, LocalDate today, Consumer<Grant> end, Voice voice) {

    Component section() {
        var list = Markup.element("ul", "plain");
        grants.forEach(grant -> list.add(item(grant)));
        return Markup.section(
                "vai-tro",
                voice.say("account.roles"),
                grants.isEmpty() ? Markup.p(voice.say("account.roles.none")) : list);
    }

    private Component item(Grant grant) {
        var item =
                new ListItem(Markup.p(Markup.figure(grant.title()), " · ", grant.span(voice)), Markup.note(why(grant)));
        if (!grant.isOverOn(today)) {
            var button = new Button(voice.say("account.grant.end"), click -> end.accept(grant));
            button.setAriaLabel(voice.say("account.grant.end.which", grant.title()));
            item.add(button);
        }
        return item;
    }

    private String why(Grant grant) {
        var words = new StringBuilder();
        if (grant.act() != null) {
            words.append(voice.say("account.grant.act", grant.act())).append(' ');
        }
        if (grant.reason() != null) {
            words.append(voice.say("account.grant.reason", grant.reason()));
        }
        return words.toString();
    }
}
