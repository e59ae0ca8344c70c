package greenplan.ui.workspace;

import com.vaadin.flow.router.RouteConfiguration;
import greenplan.schema.Role;
import java.util.Set;

/** A section of the navigation and the roles that have something to do there. */
public enum Section {
    HOME(StaffPaths.HOME, Set.of(Role.values())),
    REPORTS(StaffPaths.REPORTS, Set.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
    REVIEW(StaffPaths.REVIEW, Set.of(Role.FOCAL_OFFICER, Role.LEADER)),
    CYCLES(StaffPaths.CYCLES, Set.of(Role.FOCAL_OFFICER, Role.LEADER, Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
    DIFFICULTIES(
            StaffPaths.DIFFICULTIES, Set.of(Role.FOCAL_OFFICER, Role.LEADER, Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
    ASSIGNMENTS(StaffPaths.ASSIGNMENTS, Set.of(Role.FOCAL_OFFICER)),
    NOTES(StaffPaths.NOTES, Set.of(Role.PORTAL_EDITOR)),
    AMENDMENTS(StaffPaths.AMENDMENTS, Set.of(Role.FOCAL_OFFICER)),
    PACKAGES(StaffPaths.PACKAGES, Set.of(Role.PORTAL_EDITOR, Role.ADMINISTRATOR)),
    ORGANISATION(StaffPaths.ORGANISATION, Set.of(Role.FOCAL_OFFICER)),
    ACCOUNTS(StaffPaths.ACCOUNTS, Set.of(Role.FOCAL_OFFICER, Role.ADMINISTRATOR)),
    RECORD(StaffPaths.RECORD, Set.of(Role.FOCAL_OFFICER, Role.ADMINISTRATOR));

    private final String href;
    private final Set<Role> roles;

    Section(String href, Set<Role> roles) {
        this.href = href;
        this.roles = roles;
    }

    String href() {
        return href;
    }

    boolean isFor(Me me) {
        return me.isOneOf(roles) && exists(href);
    }

    /** There is a view at this address. */
    public static boolean exists(String href) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(href.substring(1))
                .isPresent();
    }
}
