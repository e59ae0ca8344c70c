package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Set;

/** The sections of the workspace as navigation, one for each group of them. */
final class Sections {

    private Sections() {}

    static List<Component> of(Me me, Voice voice) {
        return Section.groups(me).entrySet().stream()
                .<Component>map(group -> {
                    var nav = new SideNav(voice.texts().word("workspace.group", group.getKey()));
                    nav.setCollapsible(true);
                    group.getValue().forEach(section -> nav.addItem(item(section, voice)));
                    return nav;
                })
                .toList();
    }

    private static SideNavItem item(Section section, Voice voice) {
        var item = new SideNavItem(voice.texts().word("workspace.section", section), section.href());
        // What lies below a section is within it; below the first page lies everything.
        item.setMatchNested(section != Section.HOME);
        item.setPathAliases(Set.copyOf(section.more()));
        return item;
    }
}
