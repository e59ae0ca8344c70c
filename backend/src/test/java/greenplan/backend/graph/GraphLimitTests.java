package greenplan.backend.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;

@SharedApi
class GraphLimitTests {

    private static final String TARGET_WITH_STATUS = """
            id code title quote dueYear comparator lower upper unit clause { path } indicator { code name }
            form { ... on AtLeast { value unit } ... on Range { lower upper } }
            status { verdict reason sentence provisional working { method rule baseValue baseYear latestValue latestYear targetValue
              targetYear direction observedRate requiredRate ratio formula } }
            observations { sameTerritory sameDefinition observation { value unit kind asOf source { title publisher url } } }
            responsible { agency { code name ended } modality basis duty { code } note }""";

    @Autowired
    private Graph graph;

    @Test
    void aFullPageOfTargetsWithStatusFits() {
        graph.ask("{ plan(code: \"lao-cai-2021-2030\") { targets(first: 100) { totalCount nodes { %s } } } }"
                        .formatted(TARGET_WITH_STATUS))
                .path("plan.targets.totalCount")
                .entity(Integer.class)
                .isEqualTo(39);
    }

    @Test
    void theWidestPageOfThePortalFits() {
        String target = "code title dueYear plan { code province { code name } }";
        graph.ask(
                        "{ indicators(first: 100) { nodes { code name targets { %s comparable { grade reason target { %s indicator { code } } } } } } }"
                                .formatted(target, target))
                .path("indicators.nodes")
                .entityList(Object.class)
                .hasSizeGreaterThan(20);
    }

    @Test
    void theUsualIntrospectionFits() {
        graph.ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY)
                .path("__schema.queryType.name")
                .entity(String.class)
                .isEqualTo("Query");
    }

    @Test
    void anOperationThatIsTooDeepIsRefused() {
        String deep = "province { plans { ".repeat(9) + "code" + " } }".repeat(9);
        refused("{ plan(code: \"lao-cai-2021-2030\") { %s } }".formatted(deep), "20 fields deep, but at most 16");
    }

    /** What a script writes first. A page allows itself a hundred of each, but there are not so many. */
    @Test
    void allTargetsOfAllPlansFitInOneOperation() {
        graph.ask("{ plans(first: 100) { nodes { code targets(first: 100) { totalCount nodes { %s } } } } }"
                        .formatted(TARGET_WITH_STATUS))
                .path("plans.nodes[*].targets.nodes[*].code")
                .entityList(String.class)
                .hasSize(58);
    }

    @Test
    void listsInsideListsAreCountedTogether() {
        String plans = "plans { targets(first: 100) { nodes { duties { code } plan { province { %s } } } } }";
        String twice = "provinces { %s }".formatted(plans.formatted(plans.formatted("code")));
        refused("{ %s }".formatted(aliases(twice, 10)), "at most 250000 are answered");
    }

    /** Lai Châu has half as many clauses again: what is refused for one plan is answered for another. */
    @Test
    void aPlanThatIsNamedIsAsLargeAsItIs() {
        String clauses = "clauses { %s %s }".formatted(aliases("path", 30), aliases("role", 30));
        refused(thirtyTimes("\"lai-chau-2012\"", "", clauses), "at most 250000 are answered");
        graph.ask(thirtyTimes("\"lao-cai-2021-2030\"", "", clauses))
                .path("plan29.clauses[*].path29")
                .entityList(String.class)
                .hasSize(100);
        graph.tester()
                .document(thirtyTimes("$plan", "query ($plan: String!)", clauses))
                .variable("plan", "lao-cai-2021-2030")
                .executeAndVerify();
    }

    /** Each target stands in one clause: in a hundred clauses there are no more than the plan has. */
    @Test
    void whatStandsInPartsOfAPlanIsCountedOnce() {
        String quotes =
                "clauses { targets { %1$s %2$s } notes { %2$s } }".formatted(aliases("quote", 30), aliases("code", 30));
        graph.ask(thirtyTimes("\"lao-cai-2021-2030\"", "", quotes))
                .path("plan29.clauses[*].targets[*].code29")
                .entityList(String.class)
                .hasSize(39);
    }

    @Test
    void whatTakesLongCostsMoreThanWhatItBrings() {
        String searches = aliases("search(text: \"nuoc\", first: 1) { totalCount }", 30);
        String days = aliases("plan(code: \"lao-cai-2021-2030\", asOf: \"2024-01-01\") { code }", 30);
        refused("{ %s }".formatted(days + searches), "at most 250000 are answered");
        graph.ask("{ %s }".formatted(aliases("plan(code: \"lao-cai-2021-2030\") { code }", 30)))
                .path("plan29.code")
                .entity(String.class)
                .isEqualTo("lao-cai-2021-2030");
    }

    @Test
    void fragmentsInsideFragmentsAreMeasuredQuickly() {
        String fragments = IntStream.range(0, 100)
                .mapToObj(i -> "fragment f%d on Plan { ...f%d ...f%d ...f%d }".formatted(i, i + 1, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        refused(
                "{ plan(code: \"lao-cai-2021-2030\") { ...f0 } } %s fragment f100 on Plan { code }"
                        .formatted(fragments),
                "at most 250000 are answered");
    }

    @Test
    void oneFieldUnderManyNamesIsRefused() {
        refused("{ %s }".formatted(names(31)), "Field plan is asked for under more than 30 names in one place");
        graph.ask("{ %s }".formatted(names(30)))
                .path("plan29.code")
                .entity(String.class)
                .isEqualTo("lai-chau-2012");
    }

    @Test
    void namesInFragmentsCountTogether() {
        refused(
                "{ %s ...more } fragment more on Query { b: plan(code: \"lai-chau-2012\") { code } }"
                        .formatted(names(30)),
                "Field plan is asked for under more than 30 names");
    }

    @Test
    void aPageOverAHundredIsRefused() {
        refused(
                "{ plans(first: 101) { totalCount } }",
                "Argument first must be a whole number from 1 to 100, but was: 101");
    }

    @Test
    void aLongDocumentIsRefused() {
        refused("{ __typename } #" + "x".repeat(20_000), "at most 20000 are read");
    }

    @Test
    void anUnknownOperationIsRefusedWithTheOnesThereAre() {
        var errors = graph.tester()
                .document("query A { __typename } query B { __typename }")
                .operationName("C")
                .execute();
        errors.errors()
                .satisfy(all -> assertThat(all)
                        .singleElement(type(ResponseError.class))
                        .satisfies(error -> {
                            assertThat(error.getMessage())
                                    .isEqualTo(
                                            "Argument operationName must be an operation of the document: A, B, but was: C");
                            assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                        }));
        refused(
                "query A { __typename } query B { __typename }",
                "must be an operation of the document: A, B, but was: null");
    }

    @Test
    void whatIsNoGraphQlIsRefusedWithTheirPlace() {
        refused("{ plan(", "Invalid syntax");
        refused("{ nothing }", "nothing");
        refused("{ plan(code: 5) { code } }", "code");
        refused("{ agency(code: \"x/y\", asOf: \"31/12/2023\") { code } }", "2023-12-31");
    }

    @Test
    void anExplicitNullMeansTheDefault() {
        var answer =
                graph.ask("{ plans(first: null, includeSample: null) { totalCount nodes { title(language: null) } } }");
        answer.path("plans.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("plans.nodes[0].title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).startsWith("Kế hoạch"));
    }

    @Test
    void aCharacterThatNoDatabaseStoresIsRefused() {
        refused("{ search(text: \"a\\u0000\") { totalCount } }", "without the character U+0000");
    }

    private void refused(String document, String because) {
        graph.tester().document(document).execute().errors().satisfy(errors -> {
            assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST"));
            assertThat(errors)
                    .anySatisfy(error -> assertThat(error.getMessage()).contains(because));
        });
    }

    private static String names(int count) {
        return aliases("plan(code: \"lai-chau-2012\") { code }", count);
    }

    private static String thirtyTimes(String plan, String head, String fields) {
        return "%s { %s } fragment all on Plan { %s }"
                .formatted(head, aliases("plan(code: %s) { ...all }".formatted(plan), 30), fields);
    }

    private static String aliases(String field, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s%d: %s".formatted(field.replaceFirst("\\W.*", ""), i, field))
                .collect(Collectors.joining(" "));
    }
}
