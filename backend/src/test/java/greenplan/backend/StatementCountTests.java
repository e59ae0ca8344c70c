package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each document is asked for one row, for some and for many; {@code $first} stands for how many. Among some rows there
 * is every kind of child, so from there on nothing may come on top; a single row may have fewer kinds.
 */
@SharedApi
class StatementCountTests {

    private static final String ONE = "1";
    private static final String SOME = "25";
    private static final String MANY = "60";

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @ValueSource(strings = {"""
                { plan(code: "lao-cai-2021-2030") { targets(first: $first) { totalCount nodes { code
                    plan { code title } clause { path text } objective { code clause { path } } indicator { code }
                    status { verdict sentence working { ratio } } notes { code clause { path } } } } } }""", """
                { plan(code: "lao-cai-2021-2030") { targets(first: $first) { nodes {
                    observations { observation { value indicator { code } territory { code } source { title } } }
                    history { at fields { field } } comparable { grade target { code status { verdict } plan { province { name } } } } } } } }""", """
                { plans(first: $first) { nodes { code province { name officialCodes { code } territories { code } } territory { code }
                    objectives { code targets { code } } phases { clause { path } } legalBases { clause { path } } recipients { clause { path } }
                    reportingClauses { path } fundingClauses { path } latestObservations { value } latestChanges { at title fields { field } }
                    coverage { targets withData verdicts { verdict count } } } } }""", """
                { plan(code: "lai-chau-2012") { actions(first: $first) { nodes { clause { path } group { path } } }
                    measures(first: $first) { nodes { clause { path } group { path } } }
                    notes(first: $first) { nodes { code plan { code } clause { path notes { code } } targets { code } } } } }""", """
                { indicators(first: $first) { nodes { code related { indicator { code } } targets { code plan { code } }
                    observations(first: 5) { totalCount nodes { value territory { code } } } } } }"""})
    void statementsFollowTheDocumentAndNotTheRows(String document) {
        int some = statements(document, SOME);
        assertThat(statements(document, MANY)).isEqualTo(some);
        assertThat(statements(document, ONE)).isPositive().isLessThanOrEqualTo(some);
    }

    /** What differs from a value on the page comes with the statement that reads the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ provinces { plans { code latestObservations(first: $first) { value $rivals } } } }",
                "{ indicators(first: 10) { nodes { observations(first: $first, replaced: true) { nodes { value $rivals } } } } }",
                "{ plan(code: \"lao-cai-2021-2030\") { targets(first: $first) { nodes { observations(replaced: true) { rivals { value }"
                        + " observation { value $rivals } } } } } }"
            })
    void rivalsOfAValueTakeNoStatementOfTheirOwn(String document) {
        int alone = statements(document.replace("$rivals", ""), "20");
        assertThat(statements(document.replace("$rivals", "counts rivals { value unit source { title } }"), "20"))
                .isPositive()
                .isEqualTo(alone);
    }

    /** What stands around an object comes in its statement, so that these grow only by a decision. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { code title lower indicator { code name unit } objective { code } \
                clause { path } plan { code province { name } } status { verdict } observations { observation { value source { title } } } } }
            3 | { plan(code: "lao-cai-2021-2030") { code province { code } objectives { code clause { path } targets { code indicator { unit } \
                status { verdict } } } } }
            2 | { agency(code: "lao-cai/so-tai-chinh") { name province { name } duties(first: $first) { totalCount nodes { code group { path } } } } }
            2 | { agency(code: "lao-cai/so-tai-chinh") { a: duties(modality: LEAD) { totalCount } b: duties(modality: FOCAL) { nodes { code } } } }
            1 | { agencyCounts { province { code name } kind count } }
            1 | { indicatorCounts { topics { code } known count } }
            2 | { indicators(first: $first, topic: "nuoc", known: false, byTopic: true) { totalCount nodes { code topics { code } } } }
            2 | { agencies(first: $first) { totalCount nodes { code contact { telephone source { title } } } } }
            2 | { indicator(code: "forest-cover") { code valueForm targets { code plan { code province { code } } status { verdict } } } }""")
    void whatStandsAroundAnObjectTakesNoStatementOfItsOwn(int most, String document) {
        assertThat(statements(document, SOME)).isEqualTo(most);
    }

    /** Asked a second time, since the first who comes may have to count what is kept then. */
    private int statements(String document, String first) {
        Runnable asking =
                () -> graph.ask(document.replace("$first", first)).errors().verify();
        asking.run();
        return graph.statementsOf(asking);
    }
}
