package greenplan.backend.packages;

import java.util.stream.Stream;

/** A change for each named constraint that breaks it: an update of a row, or a copy of it. */
final class BadRows {

    /** A change that breaks one constraint: either an update of a row of the table, or a copy of it. */
    record Bad(String constraint, String table, boolean copy, String row, String changes) {
        @Override
        public String toString() {
            return constraint;
        }
    }

    private static final String OTHER =
            "(select o.id from greenplan.observation o where o.id <> observation.id limit 1)";

    private static final String CONTACT = "contact_source_title = 'Danh bạ', contact_source_date = '2026-01-01', ";

    private static final String DAYS_BEFORE = "valid = '(,1800-01-01)'";

    private BadRows() {}

    static Stream<Bad> all() {
        return Stream.of(
                copy("province_code_is_unique", "province", ""),
                set("province_code_is_a_slug", "province", "code = 'Minh Họa'"),
                set("official_code_validity_is_not_empty", "province_official_code", "valid = 'empty'"),
                copy("official_code_means_one_province_a_day", "province_official_code", ""),
                copy("territory_code_is_unique", "territory", ""),
                set("territory_validity_is_not_empty", "territory", "valid = 'empty'"),
                copy("province_reorganisation_code_is_unique", "province_reorganisation", ""),
                set("province_is_merged_or_split", "province_reorganisation", "kind = 'ABOLISH'"),
                copy("province_succession_is_listed_once", "province_succession", ""),
                copy("plan_code_is_unique", "plan", ""),
                set("plan_code_is_a_slug", "plan", "code = 'Kế hoạch'"),
                set("translator_is_named_in_both_languages", "plan", "translator_vi = 'x', translator_en = null"),
                set("superseding_says_since_when", "plan", "supersedes = 'ke-hoach-truoc'"),
                set("plan_does_not_supersede_itself", "plan", "supersedes = code, supersedes_from = '2026-01-01'"),
                set("plan_period_runs_forward", "plan", "period_from = 2031, period_to = 2030"),
                copy("clause_path_is_unique_in_a_plan", "clause", "position = 9999"),
                copy("clause_position_is_unique_in_a_plan", "clause", "path = 'other'"),
                set("clause_has_words_unless_missing", "clause", "role = 'DUTY', text = null"),
                set("only_words_are_translated", "clause", "role = 'MISSING', text = null, translation = 'x'"),
                copy("legal_basis_position_is_unique_in_a_clause", "legal_basis", ""),
                copy("recipient_position_is_unique_in_a_clause", "recipient", ""),
                copy("phase_is_one_clause", "phase", ""),
                set("phase_runs_forward", "phase", "year_from = 2031, year_to = 2030"),
                copy("clause_demands_a_kind_once", "demanded_report", ""),
                set("what_is_demanded_is_not_extraordinary", "demanded_report", "kind = 'EXTRAORDINARY'"),
                set("demand_comes_back_after_years", "demanded_report", "every = 0"),
                set("demanded_years_run_forward", "demanded_report", "first_year = 2031, last_year = 2030"),
                set("demanded_day_is_in_a_year", "demanded_report", "due_month = 13"),
                copy("objective_code_is_unique_in_a_plan", "objective", ""),
                set("agency_code_is_a_slug", "agency", "code = 'Sở Tài chính'"),
                copy("agency_code_is_unique_in_a_province", "agency", ""),
                set("contact_says_how_by_which_source_and_when", "agency", "contact_email = 'a@b.example'"),
                set("contact_telephone_is_a_number", "agency", CONTACT + "contact_telephone = 'gọi bàn trực'"),
                set("contact_email_has_a_host", "agency", CONTACT + "contact_email = 'van-thu'"),
                set("contact_website_is_an_address", "agency", CONTACT + "contact_website = 'trang của sở'"),
                copy("agency_name_id_is_unique", "agency_name", "id = id, " + DAYS_BEFORE),
                copy("agency_has_one_name_a_day", "agency_name", ""),
                copy("agency_reorganisation_code_is_unique", "agency_reorganisation", ""),
                copy("succession_is_listed_once", "agency_succession", ""),
                set("nobody_succeeds_themselves", "agency_succession", "successor_id = predecessor_id"),
                copy(
                        "class_member_id_is_unique",
                        "class_member",
                        "id = id, member_id = (select max(id) from greenplan.agency)"),
                copy("member_of_a_class_once_a_day", "class_member", ""),
                set("class_is_not_its_own_member", "class_member", "member_id = class_id"),
                copy("duty_is_one_clause", "duty", "code = 'other'"),
                copy(
                        "duty_code_is_unique_in_a_plan",
                        "duty",
                        "clause_id = (select id from greenplan.clause where role = 'TITLE' limit 1)"),
                copy("duty_bearer_id_is_unique", "duty_bearer", "id = id, modality = 'ENCOURAGED'"),
                copy("bearer_has_a_modality_once_a_day", "duty_bearer", ""),
                copy("indicator_code_is_unique", "indicator", ""),
                set("indicator_code_is_a_slug", "indicator", "code = 'Độ che phủ'"),
                copy("indicators_are_related_once", "indicator_relation", ""),
                set("indicator_is_not_related_to_itself", "indicator_relation", "related_id = indicator_id"),
                copy("target_code_is_unique_in_a_plan", "target", ""),
                target("bounds_fit_the_comparator", "SINGLE_VALUE", "lower = null"),
                target("bounds_fit_the_comparator", "RANGE", "lower = 30, upper = 20"),
                target("bounds_fit_the_comparator", "AT_MOST", "lower = 1"),
                target("bounds_fit_the_comparator", "QUALITATIVE", "unit = '%'"),
                target("bounds_fit_the_form", "RANGE", "form = 'SHARE_OF_NEW'"),
                target("bounds_are_printed_positive", "SINGLE_VALUE", "lower = -1"),
                target("comparator_fits_the_form", "SINGLE_VALUE", "comparator = 'AT_LEAST'"),
                target("comparator_fits_the_form", "QUALITATIVE", "comparator = 'EQUAL', lower = 1"),
                target("reduction_has_a_base_year", "REDUCTION", "base_year = null, base_value = null"),
                target("reduction_has_a_base_year", "SINGLE_VALUE", "base_year = 2020"),
                set("printed_target_stands_in_a_clause", "target", "clause_id = null"),
                set(
                        "printed_target_is_judged_on_the_area_of_the_plan",
                        "target",
                        "territory_id = (select min(id) from greenplan.territory)"),
                target("stated_start_has_year_and_value", "SINGLE_VALUE", "amendment_id = 1, base_year = 2020"),
                target(
                        "stated_start_belongs_to_a_level",
                        "RECURRING",
                        "amendment_id = 1, base_year = 2020, base_value = 1"),
                set("duty_has_its_words_from_a_clause_or_an_act", "duty", "text = 'x'"),
                set("only_an_added_duty_joins_a_section", "duty", "group_id = clause_id"),
                target("base_value_belongs_to_a_base_year", "SINGLE_VALUE", "base_value = 1"),
                target("value_per_class_names_its_class", "VALUE_PER_CLASS", "class_en = null"),
                target("part_names_its_whole", "PART_OF", "part_of_id = null"),
                target("compliance_names_its_standard", "COMPLIANCE", "standard_vi = null"),
                target("deliverable_has_steps", "DELIVERABLE", "steps_vi = null"),
                target("deliverable_has_steps", "DELIVERABLE", "steps_en = array['one']"),
                target("only_a_rate_has_years", "SINGLE_VALUE", "year_from = 2021"),
                target("target_years_run_forward", "RATE_PER_YEAR", "year_from = 2031"),
                copy("agency_is_responsible_once", "responsibility", ""),
                set("inference_names_its_duty", "responsibility", "basis = 'INFERRED', duty_id = null"),
                set("assignment_names_its_act", "responsibility", "basis = 'ASSIGNED', act = null"),
                set(
                        "confirmation_names_its_act",
                        "responsibility",
                        "basis = 'CONFIRMED', act = '1/QĐ', act_date = null"),
                set("end_names_its_act", "responsibility", "ended_act = '2/QĐ', ended_act_date = null"),
                set("only_a_decision_ends", "responsibility", "ended_act = '2/QĐ', ended_act_date = '2026-01-01'"),
                set(
                        "rejection_has_a_reason",
                        "responsibility",
                        "basis = 'INFERRED', duty_id = (select min(id) from greenplan.duty), rejected_on ="
                                + " '2026-01-01'"),
                set(
                        "only_an_inference_is_rejected",
                        "responsibility",
                        "basis = 'STATED', rejected_on = '2026-01-01', rejected_reason = 'x'"),
                set("clarification_says_where_it_stands", "note", "clarification = 'x', clarification_act = '1/UBND'"),
                copy("package_has_a_file_once", "package_file", ""),
                set("package_file_is_known", "package_file", "name = '../secret.txt'"),
                set("package_file_has_its_digest", "package_file", "content = 'x'"),
                copy("targets_are_compared_once", "target_comparison", ""),
                copy("source_code_is_unique", "source", ""),
                set("source_url_is_web", "source", "url = 'ftp://example'"),
                set("qualifier_is_known", "observation", "qualifier = '!'"),
                set("a_year_is_held_by_its_last_day", "observation", "as_of = '2024-06-30', as_of_precision = 'YEAR'"),
                copy("a_source_gives_one_value", "observation", ""),
                set("replacement_is_told_whole_or_not_at_all", "observation", "replaced_at = now()"),
                set("replacement_is_told_whole_or_not_at_all", "observation", "replaced_reason = 'x'"),
                set("replacement_by_a_deed_has_a_reason", "observation", replaced("WITHDRAWAL", "null", "' '")),
                set(
                        "only_what_is_withdrawn_has_nothing_in_its_place",
                        "observation",
                        replaced("CORRECTION", "null", "'x'")),
                set(
                        "only_what_is_withdrawn_has_nothing_in_its_place",
                        "observation",
                        replaced("WITHDRAWAL", OTHER, "'x'")),
                set("figure_does_not_replace_itself", "observation", replaced("CORRECTION", "id", "'x'")),
                set(
                        "figure_is_replaced_by_its_like",
                        "observation",
                        replaced(
                                "CORRECTION",
                                "(select min(o.id) from greenplan.observation o where o.indicator_id <> observation.indicator_id)",
                                "'x'")),
                set("reported_figure_is_of_an_agency", "observation", "report_value_id = -1, agency_id = null"),
                set("decision_between_figures_says_when_why_and_who", "observation", "decided_at = now()"),
                copy("share_passes_to_somebody_once", "duty_passage", ""),
                copy("target_passes_once_in_a_reorganisation", "target_passage", ""),
                copy("agency_owes_reports_once", "reporting_duty", ""),
                copy("note_code_is_unique_in_a_plan", "note", ""),
                copy("note_touches_a_target_once", "note_target", ""),
                copy("note_touches_a_duty_once", "note_duty", ""),
                copy("target_or_clause_has_one_signpost", "signpost", ""),
                set(
                        "signpost_stands_at_a_target_or_at_a_clause",
                        "signpost",
                        "target_id = null, clause_id = null, meaning_vi = null, meaning_en = null"),
                set(
                        "only_a_target_is_put_plainly_and_in_both_languages",
                        "signpost",
                        "meaning_vi = 'Một câu.', meaning_en = null"));
    }

    private static Bad copy(String constraint, String table, String changes) {
        return new Bad(constraint, table, true, "", changes);
    }

    private static Bad set(String constraint, String table, String changes) {
        return new Bad(constraint, table, false, "", changes);
    }

    private static String replaced(String kind, String by, String reason) {
        return "replaced_at = now(), replaced_office = 'x', replaced_kind = '%s', replaced_by = %s, replaced_reason = %s"
                .formatted(kind, by, reason);
    }

    private static Bad target(String constraint, String form, String changes) {
        return new Bad(constraint, "target", false, " where form = '" + form + "'", changes);
    }
}
