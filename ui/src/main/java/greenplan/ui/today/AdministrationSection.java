package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;

/**
 * What waits for an administrator.
 *
 * @param links how many links to set a password wait to be handed over
 * @param accounts how many accounts there are
 */
record AdministrationSection(int links, int accounts, Voice voice) {

    Component section() {
        return Markup.section(
                "quan-tri",
                voice.say("today.links"),
                links == 0
                        ? Markup.p(voice.say("today.links.none"))
                        : Markup.p(Markup.link(voice.count("today.links.number", links), StaffPaths.ACCOUNTS)),
                Markup.p(
                        Markup.link(voice.count("today.accounts", accounts), StaffPaths.ACCOUNTS),
                        " · ",
                        Markup.link(voice.say("today.accounts.new"), StaffPaths.NEW_ACCOUNT),
                        " · ",
                        Markup.link(voice.say("today.record"), StaffPaths.RECORD)));
    }
}
