package greenplan.backend.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tables of the workspace are sorted, filtered and paged by the graph, which gives a row to nobody who may not see it. */
class StaffTablesTests extends OrganisationApi {

    private static final String LINKS = """
            query ($plan: String!, $first: Int, $after: String, $words: String, $filter: ResponsibilityFilter, $order: ResponsibilityOrder) {
              workspace {
                unassignedTargets(plan: $plan)
                page: responsibilityList(plan: $plan, first: $first, after: $after, words: $words, filter: $filter, orderBy: $order) {
                  nodes { id target agency basis mayJoin { id } } pageInfo { hasNextPage endCursor } totalCount } } }""";

    private JsonNode page(String token, String document, Map<String, ?> more) {
        var variables = new HashMap<String, Object>(more);
        variables.putIfAbsent("first", 20);
        JsonNode answer = ask(token, document, variables);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/workspace");
    }

    private JsonNode links(Map<String, ?> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("plan", plan);
        return page(officer, LINKS, variables);
    }

    private static List<String> all(JsonNode page, String field) {
        var values = new ArrayList<String>();
        page.at("/page/nodes").forEach(node -> values.add(node.at("/" + field).asString()));
        return values;
    }

    private void assign(Place.Agency agency, String target) {
        done(
                officer,
                "assignTargets",
                Map.of(
                        "plan", plan,
                        "targets", List.of(target),
                        "agency", agency.code(),
                        "from", today().minusDays(1).toString(),
                        "act", "77/QĐ-UBND",
                        "actDate", today().minusDays(2).toString()),
                "responsibilities { id }");
    }

    @Test
    void linksAreSortedFilteredAndPagedAndTellWhichCycleCouldTakeThemIn() {
        Place.Agency first = reporter();
        Place.Agency second = reporter();
        List.of("II.1", "II.2", "II.3").forEach(code -> target(code, first));
        String cycle = cycle();
        assign(second, "II.2");

        var page = links(Map.of("first", 3));
        assertThat(all(page, "target")).containsExactly("II.1", "II.2", "II.2");
        assertThat(page.at("/page/totalCount").asInt()).isEqualTo(4);
        assertThat(all(
                        links(Map.of(
                                "first",
                                3,
                                "after",
                                page.at("/page/pageInfo/endCursor").asString())),
                        "target"))
                .containsExactly("II.3");
        assertThat(all(links(Map.of("order", Map.of("by", "TARGET", "descending", true))), "target"))
                .containsExactly("II.3", "II.2", "II.2", "II.1");
        assertThat(all(links(Map.of("order", Map.of("by", "BASIS", "descending", true))), "basis"))
                .startsWith("ASSIGNED");
        assertThat(all(links(Map.of("filter", Map.of("basis", "ASSIGNED"))), "agency"))
                .containsExactly(second.code());
        assertThat(all(links(Map.of("words", "77/qd-ubnd")), "agency")).containsExactly(second.code());
        assertThat(all(links(Map.of("filter", Map.of("standing", "ENDED"))), "target"))
                .isEmpty();

        var outside = links(Map.of("filter", Map.of("mayJoin", true)));
        assertThat(all(outside, "target")).containsExactly("II.2");
        assertThat(outside.at("/page/nodes/0/mayJoin/0/id").asString()).isEqualTo(cycle);
        done(
                officer,
                "takeIntoCycle",
                Map.of(
                        "cycle",
                        cycle,
                        "responsibilities",
                        List.of(outside.at("/page/nodes/0/id").asString())),
                "responsibilities { id }");
        assertThat(all(links(Map.of("filter", Map.of("mayJoin", true))), "target"))
                .isEmpty();
    }

    @Test
    void aTargetThatNobodyHasToReportOnIsNamed() {
        Place.Agency agency = reporter();
        target("II.1", agency);
        target("II.2", agency);
        write(() -> database.execute("""
                delete from greenplan.responsibility where target_id =
                  (select t.id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where p.code = ? and t.code = 'II.2')
                """, plan));
        assertThat(links(Map.of()).at("/unassignedTargets").valueStream().map(JsonNode::asString))
                .containsExactly("II.2");
    }

    @Test
    void reportsOfACycleStandInThePlaceThatTheGraphIsAskedFor() {
        Place.Agency first = reporter();
        Place.Agency second = reporter();
        duty("V.1", first, second);
        String cycle = cycle();
        String document = """
                query ($cycle: ID!, $first: Int, $words: String, $state: ReportState, $order: ReportOrder) { workspace {
                  page: reportList(cycle: $cycle, first: $first, words: $words, state: $state, orderBy: $order) {
                    nodes { agency state } pageInfo { hasNextPage } totalCount } } }""";
        List<String> byName =
                List.of(first.code(), second.code()).stream().sorted().toList();
        var order = Map.of("by", "AGENCY", "descending", false);
        assertThat(all(page(officer, document, Map.of("cycle", cycle, "order", order)), "agency"))
                .containsExactlyElementsOf(byName);
        var one = page(officer, document, Map.of("cycle", cycle, "first", 1));
        assertThat(one.at("/page/totalCount").asInt()).isEqualTo(2);
        assertThat(one.at("/page/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(all(
                        page(
                                officer,
                                document,
                                Map.of("cycle", cycle, "words", second.name().vi())),
                        "agency"))
                .containsExactly(second.code());
        assertThat(all(page(officer, document, Map.of("cycle", cycle, "state", "ACCEPTED")), "agency"))
                .isEmpty();
        write(() -> database.execute("""
                insert into greenplan.report_progress (report_id, duty_id, state, text)
                select r.id, d.id, 'UNDER_WAY', 'Đang làm' from greenplan.report r join greenplan.cycle c on c.id = r.cycle_id
                join greenplan.duty d on d.plan_id = c.plan_id where r.agency_id = ?""", second.id()));
        var fullestFirst = Map.of("by", "TOLD", "descending", true);
        assertThat(all(page(officer, document, Map.of("cycle", cycle, "order", fullestFirst)), "agency"))
                .containsExactly(second.code(), first.code());
        String editor = token(person(Role.AGENCY_EDITOR, first));
        assertThat(all(page(editor, document, Map.of("cycle", cycle)), "agency"))
                .containsExactly(first.code());
    }

    @Test
    void agenciesAndTheirPeopleAreRowsOfTables() {
        Place.Agency owes = reporter();
        Place.Agency ended = agency(province);
        end(ended, today().minusDays(1));
        String document = """
                query ($province: String!, $first: Int, $words: String, $filter: AgencyFilter, $order: AgencyOrder) { workspace {
                  page: agencyList(province: $province, first: $first, words: $words, filter: $filter, orderBy: $order) {
                    nodes { code } totalCount } } }""";
        var of = Map.of("province", province.code());
        assertThat(page(officer, document, of).at("/page/totalCount").asInt()).isEqualTo(2);
        assertThat(all(page(officer, document, with(of, "filter", Map.of("ended", true))), "code"))
                .containsExactly(ended.code());
        assertThat(all(page(officer, document, with(of, "filter", Map.of("owesReports", true))), "code"))
                .containsExactly(owes.code());
        assertThat(all(page(officer, document, with(of, "words", owes.name().vi())), "code"))
                .containsExactly(owes.code());

        Person head = person(Role.AGENCY_HEAD, owes);
        Place.Agency empty = agency(province);
        String people = """
                query ($province: String!, $first: Int, $words: String, $only: ContactFilter, $order: ContactOrder) { workspace {
                  page: contactRows(province: $province, first: $first, words: $words, only: $only, orderBy: $order) {
                    nodes { agency { code canSubmit } contact { email role } } totalCount } } }""";
        var rows = page(officer, people, of);
        assertThat(rows.at("/page/totalCount").asInt()).isEqualTo(3);
        assertThat(rows.at("/page/nodes/0/contact/role").asString()).isEqualTo("FOCAL_OFFICER");
        assertThat(all(page(officer, people, with(of, "words", head.email())), "contact/email"))
                .containsExactly(head.email());
        assertThat(all(page(officer, people, with(of, "only", "NOBODY")), "agency/code"))
                .containsExactly(empty.code());
        assertThat(all(
                        page(officer, people, with(of, "order", Map.of("by", "ROLE", "descending", true))),
                        "contact/role"))
                .startsWith("FOCAL_OFFICER", "AGENCY_HEAD");
    }

    @Test
    void theRecordIsReadFromEitherEnd() {
        target("II.1", reporter());
        String document = """
                query ($first: Int, $oldestFirst: Boolean) { workspace {
                  page: record(first: $first, oldestFirst: $oldestFirst) { nodes { id } } } }""";
        var newest = all(page(officer, document, Map.of("first", 100)), "id");
        assertThat(newest).hasSizeGreaterThan(1);
        assertThat(all(page(officer, document, Map.of("first", 100, "oldestFirst", true)), "id"))
                .isEqualTo(newest.reversed());
        assertThat(all(page(officer, document, Map.of("first", 1, "oldestFirst", true)), "id"))
                .containsExactly(newest.getLast());
    }

    private static Map<String, Object> with(Map<String, ?> some, String name, Object value) {
        var more = new HashMap<String, Object>(some);
        more.put(name, value);
        return more;
    }
}
