package greenplan.backend.report;

import java.util.List;
import java.util.Map;

/** A statement for each named constraint of the reporting year that breaks it. */
final class BadReportRows {

    private static final String VALUE = "insert into greenplan.report_value (report_id, target_id, %s)"
            + " select r.id, t.id, %s from greenplan.report r, greenplan.target t"
            + " where r.id = (select max(id) from greenplan.report) and t.code = 'II.2.b-2030-5' limit 1;";

    private static final String GOOD = VALUE.formatted("no_data_reason", "'none'");

    private static final String OF_QUANTITY =
            VALUE.formatted("no_data_reason, indicator_id", "'none', (select min(i.id) from greenplan.indicator i)");

    private static final String CHOSEN = "insert into greenplan.cycle_target (cycle_id, target_id)"
            + " select max(c.id), (select min(t.id) from greenplan.target t) from greenplan.cycle c;";

    private static final String JOINED = "insert into greenplan.cycle_assignment (cycle_id, responsibility_id)"
            + " select max(c.id), (select min(l.id) from greenplan.responsibility l) from greenplan.cycle c;";

    private BadReportRows() {}

    private static String decision(String values) {
        return "insert into greenplan.cycle_decision (cycle_id, kind, reason) select id, " + values
                + " from greenplan.cycle order by id desc limit 1";
    }

    private static String assessment(String text) {
        return "insert into greenplan.report_assessment (report_id, part, text) select max(id), 'RESULTS', " + text
                + " from greenplan.report";
    }

    private static String override(String reason) {
        return "insert into greenplan.cycle_override (cycle_id, finding, reason) select max(id), 'LONG_SPAN', " + reason
                + " from greenplan.cycle";
    }

    /** Constraint, and the statement that breaks it. */
    static List<Map.Entry<String, String>> all() {
        return List.of(
                Map.entry("cycle_is_due_after_it_opens", cycle("due_before = opens_on")),
                Map.entry("extraordinary_cycles_are_counted_from_one", cycle("number = 0")),
                Map.entry("topic_is_of_an_extraordinary_cycle", cycle("topic_vi = ' '")),
                Map.entry("decision_has_a_reason", decision("'CLOSED', null")),
                Map.entry("decision_has_words_for_its_reason", decision("'CLOSED', ' '")),
                Map.entry("override_has_a_reason", override("' '")),
                Map.entry("finding_is_answered_once", override("'x'") + ";" + override("'y'")),
                Map.entry("target_is_chosen_once", CHOSEN + CHOSEN),
                Map.entry("assessment_has_words", assessment("' '")),
                Map.entry("part_is_written_once", assessment("'x'") + ";" + assessment("'y'")),
                Map.entry("assignment_joins_a_cycle_once", JOINED + JOINED),
                Map.entry("extension_has_a_reason", extension("current_date + 1", "' '")),
                Map.entry("extension_is_later", extension("current_date", "'rain'")),
                Map.entry(
                        "agency_reports_once_a_cycle",
                        "insert into greenplan.report (cycle_id, agency_id)"
                                + " select cycle_id, agency_id from greenplan.report order by id desc limit 1"),
                Map.entry(
                        "what_lies_with_the_focal_agency_was_filed",
                        "update greenplan.report set state = 'SUBMITTED'"
                                + " where id = (select max(id) from greenplan.report)"),
                Map.entry(
                        "late_report_says_why",
                        "update greenplan.report set since = current_date"
                                + " where id = (select max(id) from greenplan.report)"),
                Map.entry(
                        "nothing_is_taken_back_by_somebody_for_a_reason",
                        "update greenplan.report set nothing_withdrawn_reason = 'x'"
                                + " where id = (select max(id) from greenplan.report)"),
                Map.entry("cut_is_of_something_dated", cut("agency", "plan")),
                Map.entry(
                        "row_is_cut_once_in_a_reorganisation",
                        cut("agency", "agency_name") + cut("agency", "agency_name")),
                Map.entry("province_cut_is_of_a_code_or_an_area", cut("province", "plan")),
                Map.entry(
                        "province_row_is_cut_once_in_a_reorganisation",
                        cut("province", "territory") + cut("province", "territory")),
                Map.entry("filed_qualifier_is_known", VALUE.formatted("no_data_reason, qualifier", "'none', '!'")),
                Map.entry("target_is_reported_once", GOOD + GOOD),
                Map.entry(
                        "class_is_of_an_indicator",
                        VALUE.formatted("no_data_reason, class_vi", "'none', 'Đô thị loại II'")),
                Map.entry(
                        "words_are_no_quantity",
                        VALUE.formatted(
                                "words, kind, as_of, source, territory_id, indicator_id",
                                "'x', 'ESTIMATE', current_date, 'x', (select min(id) from greenplan.territory), t.indicator_id")),
                Map.entry("quantity_is_reported_once", OF_QUANTITY + OF_QUANTITY.replace("2030-5", "2030-4")),
                Map.entry("value_or_reason", VALUE.formatted("amount, no_data_reason", "1, 'none'")),
                Map.entry("value_says_when_and_how_sure", VALUE.formatted("amount, kind", "1, 'ESTIMATE'")),
                Map.entry("duty_is_reported_once", progress() + progress()),
                Map.entry("progress_is_told_or_withdrawn", progress("withdrawn", "true")),
                Map.entry(
                        "what_has_not_begun_has_neither_product_nor_day",
                        progress("state, product", "'NOT_BEGUN', 'a decision'")),
                Map.entry("revision_of_progress_is_accepted_once", progress() + accepted("false") + accepted("false")),
                Map.entry("accepted_progress_is_told_or_withdrawn", progress() + accepted("true")),
                Map.entry("revision_of_a_value_is_stated_once", GOOD + stated("'x', null") + stated("'x', null")),
                Map.entry("words_or_why_there_are_none", GOOD + stated("'x', 'y'")),
                Map.entry(
                        "counts_of_a_report_come_together",
                        "update greenplan.report set values_told = 1"
                                + " where id = (select max(id) from greenplan.report)"),
                Map.entry(
                        "report_tells_no_more_than_it_owes",
                        "update greenplan.report set values_told = 2, values_owed = 1, duties_told = 0"
                                + " where id = (select max(id) from greenplan.report)"),
                Map.entry("difficulty_comes_to_a_level_once", step("'FOCAL_AGENCY'", "") + STEP_AGAIN),
                Map.entry("authority_has_a_name", step("'AUTHORITY'", "")),
                Map.entry("step_answer_has_a_date", step("'FOCAL_AGENCY'", "answer = 'x'")),
                Map.entry("authority_answers_by_an_act", step("'FOCAL_AGENCY'", "act = 'x'")),
                Map.entry(
                        "file_belongs_to_one_thing",
                        GOOD
                                + step("'FOCAL_AGENCY'", "")
                                + file("'a'", "1", "sha256('')", "null")
                                + "; update greenplan.report_file set revision = 1,"
                                + " value_id = (select max(id) from greenplan.report_value),"
                                + " step_id = (select max(id) from greenplan.difficulty_step)"
                                + " where id = (select max(id) from greenplan.report_file)"),
                Map.entry("word_of_a_proposal_says_something", proposal("word", "' '")),
                Map.entry("answer_to_a_proposal_says_something", proposal("answer", "' '")),
                Map.entry("proposal_is_handed_back_by_somebody", proposal("handed_back_at", "now()")),
                Map.entry("proposal_is_answered_when_handed_back", proposal("answer", "'x'")),
                Map.entry("report_is_proposed_once_at_a_time", proposal("word", "'x'") + proposal("word", "'x'")),
                Map.entry("assignment_is_of_one_row", assignment("null, null")),
                Map.entry(
                        "target_of_a_report_is_assigned_once",
                        assignment("(select min(id) from greenplan.target), null")
                                + assignment("(select min(id) from greenplan.target), null")),
                Map.entry(
                        "duty_of_a_report_is_assigned_once",
                        assignment("null, (select min(id) from greenplan.duty)")
                                + assignment("null, (select min(id) from greenplan.duty)")),
                Map.entry("reminder_is_automatic_or_asked_for", reminder("null", "null")),
                Map.entry(
                        "person_is_reminded_of_a_report_once_a_round",
                        reminder("9", "null") + reminded("null") + reminded("null")),
                Map.entry("what_was_dropped_was_not_sent", reminder("9", "null") + reminded("now()")),
                Map.entry("file_has_a_name", file("' '", "1", "sha256('')", "null")),
                Map.entry("file_is_not_empty", file("'a'", "0", "sha256('')", "null")),
                Map.entry("file_digest_has_256_bits", file("'a'", "1", "''::bytea", "null")),
                Map.entry("file_belongs_to_a_revision", file("'a'", "1", "sha256('')", "1")));
    }

    private static final String STEP_AGAIN =
            "insert into greenplan.difficulty_step (difficulty_id, report_id, level, since)"
                    + " select difficulty_id, report_id, level, since from greenplan.difficulty_step order by id desc limit 1;";

    private static String step(String level, String change) {
        return "with d as (insert into greenplan.difficulty (report_id, cause, proposal)"
                + " select max(id), 'x', 'y' from greenplan.report returning id, report_id)"
                + " insert into greenplan.difficulty_step (difficulty_id, report_id, level, since)"
                + " select id, report_id, %s, now() from d;".formatted(level)
                + (change.isEmpty()
                        ? ""
                        : "update greenplan.difficulty_step set " + change
                                + " where id = (select max(id) from greenplan.difficulty_step);");
    }

    private static String cycle(String change) {
        return "update greenplan.cycle set " + change + " where id = (select max(id) from greenplan.cycle)";
    }

    private static String cut(String whose, String table) {
        return "insert into greenplan.%1$s_reorganisation_cut (reorganisation_id, tbl, row_id, valid) select min(id), '%2$s', 1, '(,)' from greenplan.%1$s_reorganisation;"
                .formatted(whose, table);
    }

    private static String extension(String until, String reason) {
        return "insert into greenplan.cycle_extension (cycle_id, was_before, due_before, reason)"
                + " select max(id), current_date, %s, %s from greenplan.cycle".formatted(until, reason);
    }

    private static String progress() {
        return progress("revision", "1");
    }

    private static String progress(String columns, String values) {
        return "insert into greenplan.report_progress (report_id, duty_id, text, %s)".formatted(columns)
                + " select (select max(id) from greenplan.report), (select min(id) from greenplan.duty), 'x', %s;"
                        .formatted(values);
    }

    private static String accepted(String withdrawn) {
        return "insert into greenplan.duty_progress (report_id, duty_id, revision, text, withdrawn, accepted_at)"
                + " select report_id, duty_id, 1, 'x', %s, now() from greenplan.report_progress order by id desc limit 1;"
                        .formatted(withdrawn);
    }

    private static String stated(String what) {
        return "insert into greenplan.value_statement (value_id, revision, words, no_data_reason, accepted_at)"
                + " select max(id), 1, %s, now() from greenplan.report_value;".formatted(what);
    }

    private static String proposal(String column, String value) {
        return "insert into greenplan.report_proposal (report_id, proposed_by, proposed_at, %s)".formatted(column)
                + " select max(id), (select min(id) from greenplan.account), now(), %s from greenplan.report;"
                        .formatted(value);
    }

    private static String assignment(String targetAndDuty) {
        return "insert into greenplan.row_assignment (report_id, target_id, duty_id, account_id, assigned_at)"
                + " select (select max(id) from greenplan.report), %s, min(id), now() from greenplan.account;"
                        .formatted(targetAndDuty);
    }

    private static String reminder(String daysLeft, String askedBy) {
        return "insert into greenplan.reminder (cycle_id, due_before, days_left, asked_by)"
                + " select max(id), current_date, %s, %s from greenplan.cycle;".formatted(daysLeft, askedBy);
    }

    private static String reminded(String both) {
        return "insert into greenplan.reminded_person (reminder_id, report_id, account_id, sent_at, dropped_at)"
                + " select (select max(id) from greenplan.reminder), max(id), (select min(id) from greenplan.account), %s, %s"
                        .formatted(both, both)
                + " from greenplan.report;";
    }

    private static String file(String name, String size, String digest, String revision) {
        return "insert into greenplan.report_file (uploaded_by, name, media_type, size, sha256, revision)"
                + " select min(id), %s, 'application/pdf', %s, %s, %s from greenplan.account"
                        .formatted(name, size, digest, revision);
    }
}
