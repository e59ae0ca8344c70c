package greenplan.backend.duty;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class DutyListTests {

    private static final String EVERYTHING = """
            { plan(code: "lao-cai-2021-2030") { duties(first: %d) { nodes {
                id code title quote audience plan { code } clause { path } group { path } notes { code }
                bearers { agency { name province { code } predecessors { agency { name } } successors { agency { name } } members { name } }
                  modality now { agency { name } from note } } } } } }""";

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030, 53", "lai-chau-2012, 19"})
    void eachPlanHasItsDuties(String plan, int count) {
        graph.ask("{ plan(code: \"%s\") { duties(first: 1) { totalCount } } }".formatted(plan))
                .path("plan.duties.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "V.1, 5",
        "V.3, 3",
        "V.6, 2",
        "V.17, 5",
        "V.19, 1",
        "V.1(2), 1",
        "V, 51",
        "VII, 2",
        "IX, 0",
        "V%, 0",
        "V_1, 0"
    })
    void aPartHoldsWhatStandsInIt(String part, int count) {
        assertThat(codes("part: \"%s\"".formatted(part))).hasSize(count);
    }

    @Test
    void aPartIsNotTakenForOneThatBeginsAlike() {
        var codes = graph.ask("{ plan(code: \"lai-chau-2012\") { duties(part: \"VII.5\") { nodes { code } } } }")
                .path("plan.duties.nodes[*].code")
                .entityList(String.class)
                .get();
        assertThat(codes).isNotEmpty().allMatch(code -> code.startsWith("VII.5("));
    }

    @Test
    void aBearerIsFoundByThePlansWordsAndBySuccession() {
        assertThat(codes("bearer: \"so-lao-dong-thuong-binh-va-xa-hoi\"")).contains("V.12(1)", "V.12(2)");
        assertThat(codes("bearer: \"so-nong-nghiep-va-moi-truong\""))
                .contains("V.12(2)")
                .doesNotContain("V.12(1)");
    }

    @Test
    void modalityIsThatOfTheBearerAskedFor() {
        assertThat(codes("bearer: \"so-tai-chinh\", modality: COOPERATING")).contains("V.1(3)");
        assertThat(codes("modality: FOCAL")).containsExactly("V.1(1)");
    }

    @Test
    void audienceIsAmongThoseADutyAddresses() {
        assertThat(codes("audience: ENTERPRISES")).contains("V.2(4)").doesNotContain("V.1(1)");
        assertThat(codes("audience: ENTERPRISES, part: \"V.2\""))
                .contains("V.2(4)")
                .allMatch(code -> code.startsWith("V.2("));
    }

    @Test
    void pagesFollowEachOtherWithoutGap() {
        var first = graph.ask(
                "{ plan(code: \"lao-cai-2021-2030\") { duties(first: 30) { pageInfo { endCursor } nodes { code } } } }");
        String cursor = first.path("plan.duties.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var all = new java.util.ArrayList<>(
                first.path("plan.duties.nodes[*].code").entityList(String.class).get());
        all.addAll(codes("after: \"%s\", first: 100".formatted(cursor)));
        assertThat(all).hasSize(53).doesNotHaveDuplicates().isEqualTo(codes("first: 100"));
    }

    @Test
    void aPagePastTheEndStillKnowsTheCount() {
        String past = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("at:500".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer = graph.ask(
                "{ plan(code: \"lao-cai-2021-2030\") { duties(after: \"%s\") { totalCount nodes { code } } } }"
                        .formatted(past));
        answer.path("plan.duties.totalCount").entity(Integer.class).isEqualTo(53);
        answer.path("plan.duties.nodes").entityList(Object.class).hasSize(0);
    }

    /** Two ways of bearing are read by one statement. */
    @Test
    void whatAnAgencyBearsInOneWayIsTheSameBesideAnother() {
        var both = graph.ask("{ agency(code: \"lao-cai/so-xay-dung\") { lead: %s cooperating: %s past: %s } }"
                .formatted(borne("LEAD", ""), borne("COOPERATING", ""), borne("COOPERATING", ", after: \"YXQ6NTAw\"")));
        for (String how : List.of("LEAD", "COOPERATING")) {
            var alone = graph.ask("{ agency(code: \"lao-cai/so-xay-dung\") { %s } }".formatted(borne(how, "")))
                    .path("agency.duties")
                    .entity(Object.class)
                    .get();
            both.path("agency." + how.toLowerCase(java.util.Locale.ROOT))
                    .entity(Object.class)
                    .isEqualTo(alone);
        }
        both.path("agency.lead.nodes").entityList(Object.class).hasSize(2);
        both.path("agency.past.nodes").entityList(Object.class).hasSize(0);
        assertThat(both.path("agency.past.totalCount").entity(Integer.class).get())
                .isEqualTo(both.path("agency.cooperating.totalCount")
                        .entity(Integer.class)
                        .get())
                .isPositive();
    }

    private static String borne(String modality, String after) {
        return "duties(first: 2, modality: %s%s) { totalCount nodes { code title group { path } } }"
                .formatted(modality, after);
    }

    @Test
    void statementsDoNotDependOnTheNumberOfDuties() {
        int few = graph.statementsOf(
                () -> graph.ask(EVERYTHING.formatted(2)).path("plan").hasValue());
        int many = graph.statementsOf(
                () -> graph.ask(EVERYTHING.formatted(50)).path("plan").hasValue());
        assertThat(many).isEqualTo(few).isBetween(10, 20);
    }

    private List<String> codes(String arguments) {
        String all = arguments.contains("first:") ? arguments : arguments + ", first: 100";
        return graph.ask("{ plan(code: \"lao-cai-2021-2030\", asOf: \"2026-06-01\") { duties(%s) { nodes { code } } } }"
                        .formatted(all))
                .path("plan.duties.nodes[*].code")
                .entityList(String.class)
                .get();
    }
}
