package greenplan.ui.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the staff pages: root-relative, the same in both languages. */
public final class StaffPaths {

    /** What waits for whoever is signed in. */
    public static final String HOME = "/noi-bo";

    /** The state of a plan on one sheet. */
    public static final String STATE = HOME + "/tinh-hinh";

    /** Reports that wait for one's agency; a report of it stands below by its id. */
    public static final String REPORTS = HOME + "/bao-cao";

    /** Reports of a province to review; a report of it stands below by its id. */
    public static final String REVIEW = HOME + "/duyet";

    /** Public figures, of which the focal agency decides and withdraws. */
    public static final String FIGURES = HOME + "/so-lieu";

    /** Cycles of reports; a cycle's board stands below by its id. */
    public static final String CYCLES = HOME + "/ky-bao-cao";

    /** Opening a cycle. */
    public static final String NEW_CYCLE = HOME + "/mo-ky-bao-cao";

    /** Accounts to look after; an account stands below by its id. */
    public static final String ACCOUNTS = HOME + "/tai-khoan";

    /** Opening an account. */
    public static final String NEW_ACCOUNT = HOME + "/mo-tai-khoan";

    /** Who works where, and who never signed in. */
    public static final String CONTACTS = HOME + "/lien-he";

    /** Which agency answers for which target, to be decided. */
    public static final String ASSIGNMENTS = HOME + "/giao-chi-tieu";

    /** Acts that amend a plan. */
    public static final String AMENDMENTS = HOME + "/sua-doi";

    /** Plan packages: what is loaded, and loading another. */
    public static final String PACKAGES = HOME + "/goi-ke-hoach";
    /** Agencies of a province and their reorganisations. */
    public static final String ORGANISATION = HOME + "/to-chuc";

    /** Mergers and splits of provinces. */
    public static final String PROVINCES = ORGANISATION + "/tinh";

    /** Recording a reorganisation. */
    public static final String NEW_REORGANISATION = ORGANISATION + "/sap-xep";

    /** Founding agencies. */
    public static final String NEW_AGENCIES = ORGANISATION + "/thanh-lap";

    /** The record of changes. */
    public static final String RECORD = HOME + "/so-thay-doi";

    /** Difficulties that climb. */
    public static final String DIFFICULTIES = HOME + "/kho-khan";

    /** Editor's notes of a plan. */
    public static final String NOTES = HOME + "/ghi-chu";

    /** The history of one object; it stands below by its id. */
    public static final String HISTORY = HOME + "/lich-su";

    /** Part of an object whose history is asked for, in the query of the address. */
    public static final String PART = "phan";

    /** The report of an agency as a paper; it stands below by its id. */
    public static final String PRINTED_REPORT = HOME + "/in/bao-cao";

    /** In the query of its address: with the other reports that the agency answers for in the cycle. */
    public static final String TOGETHER = "chung";

    /** The report on a cycle as a paper; it stands below by its id. */
    public static final String PRINTED_CYCLE = HOME + "/in/ky";

    /** One's own account. */
    public static final String OWN = HOME + "/ca-nhan";

    /** One's own second factor. */
    public static final String SECOND_FACTOR = HOME + "/xac-thuc-hai-lop";

    /** Where a first password is changed. */
    public static final String PASSWORD = HOME + "/mat-khau";

    /** The form to sign in. */
    public static final String SIGN_IN = "/dang-nhap";

    /** Where a link to set a password is asked for. */
    public static final String FORGOTTEN = "/quen-mat-khau";

    /** Where a link to set a password leads. */
    public static final String NEW_PASSWORD = "/dat-lai-mat-khau";

    private StaffPaths() {}

    /** The history of a part of an object: of a report, {@code target:<code>} or {@code duty:<code>}. */
    public static String history(String id, String part) {
        return of(HISTORY, id) + "?" + PART + "=" + URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** A thing below one of these addresses, by its id. */
    public static String of(String section, String id) {
        return section + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** A page with these in the query of its address, if there are any. */
    public static String with(String path, Map<String, String> query) {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
