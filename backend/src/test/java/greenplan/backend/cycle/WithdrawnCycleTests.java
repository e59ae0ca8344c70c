package greenplan.backend.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A cycle that is withdrawn is as if it had never been opened, and can come back. */
class WithdrawnCycleTests extends EarlyCycle {

    @Test
    void aWithdrawnCycleAccusesNobodyAndCanComeBackWithWhatWasTyped() {
        JsonNode cycle = opened();
        String report = report(cycle, "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        file(head, report, 0, "41,5", Map.of("overrideReason", "Đã đối chiếu"));
        JsonNode withdrawn = decide("withdrawCycle", cycle, "Mở khi chưa giao chỉ tiêu");
        assertThat(withdrawn.at("/cycle/state").asString()).isEqualTo("WITHDRAWN");
        String left = "query ($id: ID!) { workspace { report(id: $id) { daysLeft daysLate } } }";
        assertThat(ask(officer(), left, Map.of("id", report(cycle, "so-xay-dung")))
                        .at("/data/workspace/report")
                        .toString())
                .isEqualTo("{\"daysLeft\":0,\"daysLate\":0}");
        assertThat(onBoard()).isEmpty();
        assertThat(board().at("/withdrawnCycles")
                        .valueStream()
                        .filter(each -> each.at("/cycle/topic").asString("").equals(topic))
                        .map(each -> each.at("/reason").asString()))
                .containsExactly("Mở khi chưa giao chỉ tiêu");
        String filings = "{ agency(code: \"minh-hoa/so-xay-dung\") { filings { cycle { topic } } } }";
        assertThat(ask(null, filings, Map.of()).findValuesAsString("topic")).doesNotContain(topic);
        String mine =
                "query ($withdrawn: Boolean!) { workspace { worklist { id } cycles(withdrawn: $withdrawn) { id state } } }";
        JsonNode lists = ask(head, mine, Map.of("withdrawn", false)).at("/data/workspace");
        assertThat(lists.findValuesAsString("id"))
                .doesNotContain(report, cycle.at("/id").asString());
        assertThat(ask(head, mine, Map.of("withdrawn", true))
                        .at("/data/workspace/cycles")
                        .findValuesAsString("id"))
                .contains(cycle.at("/id").asString());
        assertThat(codes(file(head, report, 1, "42", Map.of("overrideReason", "Đã đối chiếu"))))
                .containsExactly("WITHDRAWN");
        assertThat(codes(done(
                        officer(), "remind", Map.of("cycle", cycle.at("/id").asString()), "agencies")))
                .as("nobody is reminded")
                .containsExactly("NOBODY");

        JsonNode restored = decide("restoreCycle", withdrawn.at("/cycle"), "Vẫn cần kỳ này");
        assertThat(restored.at("/cycle/decisions").findValuesAsString("kind")).containsExactly("WITHDRAWN", "RESTORED");
        JsonNode value = ask(
                        head,
                        "query ($id: ID!) { workspace { report(id: $id) { values { amount } mayNow } } }",
                        Map.of("id", report))
                .at("/data/workspace/report");
        assertThat(value.at("/values").findValuesAsString("amount")).contains("41.5");
        assertThat(codes(file(head, report, 1, "42", Map.of("overrideReason", "Đã đối chiếu"))))
                .isEmpty();
        assertThat(codes(decide("restoreCycle", restored.at("/cycle"), "Lần nữa")))
                .containsExactly("NOT_WITHDRAWN");
    }

    @Test
    void aYearIsOpenedAgainAfterItWasWithdrawnAndThenTheOldOneStaysAway() {
        int year = 2021;
        var yearly = new HashMap<String, Object>(input(9, Map.of("kind", "FIVE_YEAR", "year", year)));
        yearly.remove("topicVi");
        JsonNode first = done(officer(), "openCycle", yearly, CYCLE).at("/cycle");
        assertThat(codes(done(officer(), "openCycle", yearly, CYCLE))).containsExactly("ALREADY_OPEN");
        JsonNode withdrawn = decide("withdrawCycle", first, "Mở sớm");
        JsonNode second = done(officer(), "openCycle", yearly, CYCLE).at("/cycle");
        assertThat(second.at("/state").asString()).isEqualTo("OPEN");
        assertThat(codes(decide("restoreCycle", withdrawn.at("/cycle"), "Lấy lại")))
                .containsExactly("ALREADY_OPEN");
        decide("withdrawCycle", second, "Chỉ là thử");
    }
}
