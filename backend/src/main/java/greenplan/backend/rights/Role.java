package greenplan.backend.rights;

import greenplan.backend.graph.Text;

/** What a person may be for a province or an agency. */
public enum Role {
    AGENCY_EDITOR("Người soạn báo cáo", "Agency editor"),
    AGENCY_HEAD("Lãnh đạo cơ quan", "Agency head"),
    FOCAL_OFFICER("Cán bộ đầu mối", "Focal officer"),
    LEADER("Lãnh đạo Ủy ban nhân dân", "Leader of the People's Committee"),
    PORTAL_EDITOR("Biên tập viên cổng", "Portal editor"),
    ADMINISTRATOR("Quản trị viên", "Administrator");

    private final Text title;

    Role(String vi, String en) {
        title = new Text(vi, en);
    }

    /** Its name. */
    public Text title() {
        return title;
    }

    /** Whether it is held for an agency; its province is then the agency's. */
    public boolean isForAnAgency() {
        return this == AGENCY_EDITOR || this == AGENCY_HEAD;
    }

    /** Whether it must be held for a province. */
    public boolean needsAProvince() {
        return this == FOCAL_OFFICER || this == LEADER;
    }

    /** Whether it may be held for a province. */
    public boolean takesAProvince() {
        return needsAProvince() || this == PORTAL_EDITOR;
    }
}
