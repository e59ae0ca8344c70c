package greenplan.backend.rights;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.TokenScope;
import java.util.List;

/**
 * What may be done, and which roles may do it where they are held. A role held for a province reaches its agencies, too;
 * whether there is a second pair of eyes is the business of each rule.
 */
public enum Permission {
    /** Accounts whose roles are all agency roles of one province. */
    KEEP_AGENCY_ACCOUNTS(
            TokenScope.ADMINISTER,
            "quản lý tài khoản của các cơ quan",
            "to keep the accounts of agencies",
            Role.FOCAL_OFFICER,
            Role.ADMINISTRATOR),
    /** All other accounts. */
    KEEP_ACCOUNTS(TokenScope.ADMINISTER, "quản lý mọi tài khoản", "to keep all accounts", Role.ADMINISTRATOR),
    /** The two roles that are held for an agency. */
    GIVE_AGENCY_ROLES(
            TokenScope.ADMINISTER,
            "giao vai trò của cơ quan",
            "to give the roles of an agency",
            Role.FOCAL_OFFICER,
            Role.ADMINISTRATOR),
    /** All other roles. */
    GIVE_ROLES(TokenScope.ADMINISTER, "giao mọi vai trò", "to give all roles", Role.ADMINISTRATOR),
    /** Opening a cycle of reports, and giving more time. */
    RUN_CYCLES(
            TokenScope.REVIEW,
            "mở, sửa, gia hạn, đóng và rút kỳ báo cáo",
            "to open, change, extend, close and withdraw cycles",
            Role.FOCAL_OFFICER),
    /** Rows of a report that was not accepted yet. */
    DRAFT_REPORTS(
            TokenScope.REPORT,
            "soạn báo cáo của cơ quan",
            "to draft its reports",
            Role.AGENCY_EDITOR,
            Role.AGENCY_HEAD),
    /** Handing a report over, taking it back, and correcting what was accepted. */
    SUBMIT_REPORTS(TokenScope.REPORT, "gửi báo cáo của cơ quan", "to submit its reports", Role.AGENCY_HEAD),
    /** Returning and accepting reports of others. */
    REVIEW_REPORTS(TokenScope.REVIEW, "duyệt báo cáo", "to review reports", Role.FOCAL_OFFICER),
    /** Reports that are not public yet. */
    READ_REPORTS(
            TokenScope.READ,
            "đọc báo cáo đang soạn",
            "to read reports before they are public",
            Role.AGENCY_EDITOR,
            Role.AGENCY_HEAD,
            Role.FOCAL_OFFICER,
            Role.LEADER),
    /** Which agency answers for which target. */
    ASSIGN_TARGETS(TokenScope.REVIEW, "giao chỉ tiêu cho cơ quan", "to assign targets to agencies", Role.FOCAL_OFFICER),
    /** Acts that amend a plan. */
    AMEND_PLANS(TokenScope.REVIEW, "ghi sửa đổi kế hoạch", "to file amendments of plans", Role.FOCAL_OFFICER),
    /** Renaming, merging, splitting and abolishing agencies; merging and splitting the province. */
    REORGANISE(
            TokenScope.REVIEW,
            "sắp xếp lại tỉnh và cơ quan",
            "to reorganise provinces and agencies",
            Role.FOCAL_OFFICER),
    /** The register of editor's notes. */
    EDIT_NOTES(TokenScope.EDIT, "biên tập ghi chú", "to edit the register of notes", Role.PORTAL_EDITOR),
    /** Plan packages of a province. */
    LOAD_PACKAGES(TokenScope.EDIT, "nạp gói kế hoạch", "to load plan packages", Role.PORTAL_EDITOR, Role.ADMINISTRATOR),
    /** The answer of the People's Committee to difficulties. */
    ANSWER_DIFFICULTIES(TokenScope.REVIEW, "trả lời khó khăn, vướng mắc", "to answer difficulties", Role.LEADER),
    /** Who works for a province and its agencies, and how to reach them. */
    READ_CONTACTS(
            TokenScope.READ, "xem danh bạ cán bộ", "to see who works where", Role.FOCAL_OFFICER, Role.ADMINISTRATOR),
    /** What lies with the focal agency: its answer, the way up, the documents of authorities, and what becomes public. */
    HANDLE_DIFFICULTIES(TokenScope.REVIEW, "xử lý khó khăn, vướng mắc", "to handle difficulties", Role.FOCAL_OFFICER),
    /** The record of changes as a whole. */
    READ_RECORD(
            TokenScope.READ,
            "đọc sổ thay đổi",
            "to read the record of changes",
            Role.FOCAL_OFFICER,
            Role.ADMINISTRATOR);

    private final TokenScope scope;
    private final Text title;
    private final List<Role> roles;

    Permission(TokenScope scope, String vi, String en, Role... roles) {
        this.scope = scope;
        this.title = new Text(vi, en);
        this.roles = List.of(roles);
    }

    /** What a personal token must be able to do. */
    public TokenScope scope() {
        return scope;
    }

    /** In words, after "the right". */
    public Text title() {
        return title;
    }

    /** Who may. */
    public List<Role> roles() {
        return roles;
    }
}
