package greenplan.backend.record;

import static greenplan.backend.record.SubjectRowRepository.row;

import org.jspecify.annotations.Nullable;

/** In which tables the changes of an object lie that is known by a key. */
final class KeyedHistory {

    private static final String CHANGE = "reorganisation_id";

    private KeyedHistory() {}

    /**
     * The history of an object of a type of the graph; null for a type that has none.
     *
     * @param row of a report alone: {@code target:<code>} or {@code duty:<code>}
     */
    static @Nullable History of(String type, long key, @Nullable String row) {
        return switch (type) {
            case "Report" -> History.report(key, row);
            case "StaffDifficulty" -> new History(SubjectRowRepository.difficulty(key), "difficulty", key, null);
            case "StaffCycle" ->
                History.all(
                        "cycle",
                        "cycle_id",
                        key,
                        "cycle_extension",
                        "cycle_decision",
                        "cycle_override",
                        "cycle_target",
                        "cycle_assignment");
            case "Account" -> History.all("account", "account_id", key, "role_grant");
            case "RoleGrant" -> History.all("role_grant", key);
            // With what it began, cut short and passed on.
            case "StaffReorganisation" ->
                History.all(
                        "agency_reorganisation",
                        CHANGE,
                        key,
                        "agency",
                        "agency_name",
                        "class_member",
                        "agency_succession",
                        "duty_bearer",
                        "duty_passage",
                        "target_passage");
            case "StaffProvinceReorganisation" ->
                History.all(
                        "province_reorganisation",
                        CHANGE,
                        key,
                        "province",
                        "province_official_code",
                        "territory",
                        "province_succession");
            case "Amendment" ->
                History.all(
                        "amendment",
                        "amendment_id",
                        key,
                        "target_version",
                        "duty_version",
                        "target",
                        "duty",
                        "indicator");
            default -> null;
        };
    }
}
