package greenplan.backend.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ReminderTests extends MailedApi {

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderMail mail;

    private Person at(String agency) {
        return person(
                Role.AGENCY_EDITOR, places.agency("minh-hoa/" + agency, today()).orElseThrow());
    }

    private JsonNode remind(JsonNode cycle, String... agencies) {
        return done(
                officer(),
                "remind",
                Map.of(
                        "cycle",
                        cycle.at("/id").asString(),
                        "agencies",
                        Arrays.stream(agencies)
                                .map(agency -> agency.contains("/") ? agency : "minh-hoa/" + agency)
                                .toList()),
                "agencies unreached byMail");
    }

    @Test
    void whoHasNotFiledGetsOneMessageAndWhoHasFiledNone() throws Exception {
        JsonNode cycle = open(9);
        Person missing = at("so-cong-thuong");
        Person filed = at("so-tai-chinh");
        String head = as(Role.AGENCY_HEAD, "so-tai-chinh");
        String done = report(cycle, "so-tai-chinh");
        done(head, "declareNothingToReport", Map.of("report", done, "expectedVersion", 1), REPORT);
        submit(head, done, 2);

        assertThat(remind(cycle, "so-tai-chinh").at("/problems/0/code").asString())
                .isEqualTo("NOT_OWING");
        JsonNode answer = remind(cycle, "so-cong-thuong");
        assertThat(answer.at("/agencies").asInt()).isEqualTo(1);
        assertThat(answer.at("/unreached").asInt()).isZero();
        assertThat(answer.at("/byMail").asBoolean()).isTrue();

        List<MimeMessage> messages = waitedFor(missing.email());
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().getContent().toString())
                .contains("Sở Công Thương", "Báo cáo đột xuất năm ")
                .as("it leads to the report")
                .contains("https://portal.example.org/noi-bo/bao-cao/" + report(cycle, "so-cong-thuong"))
                .doesNotContain("Sở Tài chính");
        assertThat(messages.getFirst().getFrom()[0].toString()).isEqualTo("no-reply@portal.example.org");
        assertThat(messages.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Place.Agency bare = agency(province());
        write(() -> database.execute(
                "insert into greenplan.report (cycle_id, agency_id) values (?, ?)",
                StaffId.key("StaffCycle", cycle.at("/id").asString(), "id"),
                bare.id()));
        JsonNode nobody = remind(cycle, "so-cong-thuong", bare.code());
        assertThat(nobody.at("/agencies").asInt()).isEqualTo(1);
        assertThat(nobody.at("/unreached").asInt())
                .as("told, not counted as reminded")
                .isEqualTo(1);
        assertThat(cameTo(filed.email())).isEmpty();

        JsonNode seen = ask(
                token(missing),
                "{ workspace { reminders { at report { agency cycle { id } reminders { by daysLeft people { name sentAt } } } } } }",
                Map.of());
        JsonNode own = seen.at("/data/workspace/reminders/0/report");
        assertThat(own.at("/cycle/id").asString()).isEqualTo(cycle.at("/id").asString());
        assertThat(own.at("/reminders/0/by").asString()).startsWith("Nguyễn");
        assertThat(own.at("/reminders/0/people").findValuesAsString("sentAt")).isNotEmpty();
    }

    @Test
    void thePortalRemindsByItselfOnceForEachDayThatIsSet() throws Exception {
        JsonNode cycle = open(4);
        long key = StaffId.key("StaffCycle", cycle.at("/id").asString(), "id");
        Person missing = at("so-khoa-hoc-va-cong-nghe");
        reminders.byThePortal(today());
        reminders.byThePortal(today());
        assertThat(database.fetch("select days_left from greenplan.reminder where cycle_id = ?", key)
                        .getValues(0, Integer.class))
                .containsExactly(3);
        assertThat(waitedFor(missing.email())).hasSize(1);
        reminders.byThePortal(today().minusDays(5));
        assertThat(database.fetchCount(
                        org.jooq.impl.DSL.table("greenplan.reminder"),
                        org.jooq.impl.DSL.condition("cycle_id = ?", key)))
                .isEqualTo(1);
    }

    @Test
    void whoFilesBeforeTheMessageLeavesIsLeftInPeace() {
        JsonNode cycle = open(9);
        String report = report(cycle, "so-xay-dung");
        Person editor = at("so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        long key = StaffId.key("Report", report, "id");
        file(head, report, 0, "44,5", Map.of());
        submit(head, report, 1);
        write(() -> database.execute("""
                with r as (insert into greenplan.reminder (cycle_id, due_before, asked_by)
                  select cycle_id, current_date, ? from greenplan.report where id = ? returning id)
                insert into greenplan.reminded_person (reminder_id, report_id, account_id) select id, ?, ? from r
                """, editor.key(), key, key, editor.key()));
        mail.send();
        assertThat(cameTo(editor.email())).isEmpty();
        assertThat(database.fetchValue(
                        "select dropped_at is not null from greenplan.reminded_person where account_id = ?",
                        editor.key()))
                .isEqualTo(true);
    }
}
