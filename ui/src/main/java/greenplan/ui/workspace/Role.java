package greenplan.ui.workspace;

/** What a person may be for a province or an agency, as the API says it. */
public enum Role {
    AGENCY_EDITOR,
    AGENCY_HEAD,
    FOCAL_OFFICER,
    LEADER,
    PORTAL_EDITOR,
    ADMINISTRATOR
}
