package greenplan.ui.workspace;

import com.vaadin.flow.router.RouteConfiguration;
import greenplan.schema.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A section of the navigation, what it stands with, and the roles that have something to do there. */
public enum Section {
    HOME(Group.WORK, StaffPaths.HOME, Set.of(Role.values())),
    STATE(Group.WORK, StaffPaths.STATE, Set.of(Role.LEADER, Role.FOCAL_OFFICER)),
    REPORTS(Group.WORK, StaffPaths.REPORTS, Set.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
    REVIEW(Group.WORK, StaffPaths.REVIEW, Set.of(Role.FOCAL_OFFICER, Role.LEADER)),
    DIFFICULTIES(
            Group.WORK,
            StaffPaths.DIFFICULTIES,
            Set.of(Role.FOCAL_OFFICER, Role.LEADER, Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
    CYCLES(
            Group.YEAR,
            StaffPaths.CYCLES,
            Set.of(Role.FOCAL_OFFICER, Role.LEADER, Role.AGENCY_EDITOR, Role.AGENCY_HEAD),
            StaffPaths.NEW_CYCLE),
    ASSIGNMENTS(Group.YEAR, StaffPaths.ASSIGNMENTS, Set.of(Role.FOCAL_OFFICER)),
    FIGURES(Group.YEAR, StaffPaths.FIGURES, Set.of(Role.FOCAL_OFFICER)),
    AMENDMENTS(Group.PLAN, StaffPaths.AMENDMENTS, Set.of(Role.FOCAL_OFFICER)),
    PACKAGES(Group.PLAN, StaffPaths.PACKAGES, Set.of(Role.PORTAL_EDITOR, Role.ADMINISTRATOR)),
    NOTES(Group.PLAN, StaffPaths.NOTES, Set.of(Role.PORTAL_EDITOR)),
    ACCOUNTS(Group.PEOPLE, StaffPaths.ACCOUNTS, Set.of(Role.FOCAL_OFFICER, Role.ADMINISTRATOR), StaffPaths.NEW_ACCOUNT),
    CONTACTS(Group.PEOPLE, StaffPaths.CONTACTS, Set.of(Role.FOCAL_OFFICER, Role.ADMINISTRATOR)),
    ORGANISATION(Group.PEOPLE, StaffPaths.ORGANISATION, Set.of(Role.FOCAL_OFFICER)),
    OWN(Group.PEOPLE, StaffPaths.OWN, Set.of(Role.values()), StaffPaths.SECOND_FACTOR, StaffPaths.PASSWORD),
    RECORD(Group.RECORD, StaffPaths.RECORD, Set.of(Role.FOCAL_OFFICER, Role.ADMINISTRATOR));

    /** What sections belong to, in the order of the side. */
    enum Group {
        WORK,
        YEAR,
        PLAN,
        PEOPLE,
        RECORD
    }

    private final Group group;
    private final String href;
    private final Set<Role> roles;
    private final List<String> more;

    /** @param more addresses of pages that belong to the section and do not lie below it */
    Section(Group group, String href, Set<Role> roles, String... more) {
        this.group = group;
        this.href = href;
        this.roles = roles;
        this.more = List.of(more);
    }

    String href() {
        return href;
    }

    List<String> more() {
        return more;
    }

    /** The sections for somebody, by what they belong to; the first page and the own account are there without a role, too. */
    static SortedMap<Group, List<Section>> groups(Me me) {
        return Arrays.stream(values())
                .filter(section -> section.isFor(me))
                .collect(Collectors.groupingBy(section -> section.group, TreeMap::new, Collectors.toList()));
    }

    private boolean isFor(Me me) {
        return (this == HOME || this == OWN || me.isOneOf(roles)) && exists(href);
    }

    /** There is a view at this address. */
    public static boolean exists(String href) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(href.substring(1))
                .isPresent();
    }
}
