package greenplan.backend.target;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import greenplan.backend.indicator.Clue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** A target is read as far as it is asked for, and whatever is asked for says what it says beside all else. */
@SharedApi
class TargetPartsTests {

    /** Targets of which values are published. */
    private static final String MEASURED = "lao-cai-2021-2030 II.2.b";

    @Autowired
    private Graph graph;

    @Autowired
    private GraphQlSource source;

    @ParameterizedTest
    @ValueSource(strings = {MEASURED, "lai-chau-2012", "tinh-minh-hoa-2026"})
    void eachFieldAloneSaysWhatItSaysBesideAllOthers(String plan) {
        List<String> fields = source.schema().getObjectType("Target").getFieldDefinitions().stream()
                .map(TargetPartsTests::asked)
                .toList();
        var whole = targets(plan, String.join(" ", fields));
        assertThat(whole).hasSizeGreaterThan(3);
        for (String field : fields) {
            String name = field.split("[ {]", 2)[0];
            assertThat(targets(plan, field))
                    .as(field)
                    .isEqualTo(whole.stream().map(target -> only(target, name)).toList());
        }
    }

    /** What is read with a target, and only as far as it is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"Plan plan", "Indicator indicator", "Clause clause"})
    @SuppressWarnings("unchecked")
    void eachFieldOfWhatStandsAroundItSaysAloneWhatItSaysBesideAllOthers(String typeAndField) {
        String type = typeAndField.split(" ")[0];
        String field = typeAndField.split(" ")[1];
        List<String> inside = source.schema().getObjectType(type).getFieldDefinitions().stream()
                .filter(each -> !(GraphQLTypeUtil.unwrapNonNull(each.getType()) instanceof GraphQLList))
                .filter(each -> each.getArgument("first") == null)
                .map(TargetPartsTests::asked)
                .toList();
        String each = field + " { %s }";
        var whole = targets(MEASURED, each.formatted(String.join(" ", inside)));
        for (String leaf : inside) {
            String name = leaf.split("[ {]", 2)[0];
            assertThat(targets(MEASURED, each.formatted(leaf)))
                    .as(leaf)
                    .isEqualTo(whole.stream()
                            .map(target ->
                                    Map.<String, Object>of(field, only((Map<String, Object>) target.get(field), name)))
                            .toList());
        }
    }

    @Test
    void valuesOfWhichNobodyAsksTheUseSayTheRestAsJudgedOnes() {
        String rest = "sameTerritory sameDefinition rivals { id } observation { id value counts rivals { id } }";
        String all = "observations(replaced: true) { %s }";
        var judged = targets(MEASURED, all.formatted(rest + " use"));
        assertThat(judged.toString()).contains("use=");
        assertThat(targets(MEASURED, all.formatted(rest)).toString())
                .isEqualTo(judged.toString().replaceAll(", use=\\w+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {MEASURED, "lai-chau-2012", "tinh-minh-hoa-2026"})
    void valuesThatAreKeptReadySayWhatTheySayBesideAllElse(String plan) {
        String kept = Clue.Told.FIELDS.stream()
                .sorted()
                .map(path -> path.replaceAll("[.](\\w+)", " { $1") + " }".repeat(path.split("[.]").length - 1))
                .collect(joining(" ", "observations { ", " %s} status { verdict sentence }"));
        var ready = targets(plan, kept.formatted(""));
        assertThat(ready.toString())
                .isEqualTo(targets(plan, kept.formatted("rivals { id } "))
                        .toString()
                        .replaceAll(", rivals=\\[[^]]*]", ""));
        if (plan.equals(MEASURED)) {
            assertThat(ready.toString()).contains("title=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan(code: \"lao-cai-2021-2030\") { %stargets(first: 3) { totalCount nodes { %s } } }",
                "plan(code: \"lao-cai-2021-2030\") { %sduties(first: 3) { totalCount nodes { %s } } }",
                "agency(code: \"lao-cai/so-xay-dung\") { %sduties(first: 3) { totalCount nodes { %s } } }",
                "agency(code: \"lao-cai/so-xay-dung\") { %stargets(first: 3) { totalCount nodes { %s } } }"
            })
    void whatIsAskedForAtTwoPlacesIsReadForEach(String asking) {
        String few = asking.formatted("few: ", "code");
        String all = asking.formatted("all: ", "code title quote plan { code title }");
        var both = few.substring(0, few.length() - 1) + all.substring(all.indexOf("all: "));
        assertThat(told(both, "all")).isEqualTo(told(all, "all"));
        assertThat(told(both, "few")).isEqualTo(told(few, "few"));
    }

    private Object told(String asked, String name) {
        return graph.ask("{ it: %s }".formatted(asked))
                .path("it." + name)
                .entity(Object.class)
                .get();
    }

    /** The field with the leaves of what it tells. */
    private static String asked(GraphQLFieldDefinition field) {
        return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
            case GraphQLObjectType object ->
                field.getName()
                        + object.getFieldDefinitions().stream()
                                .filter(inside ->
                                        !(GraphQLTypeUtil.unwrapAll(inside.getType()) instanceof GraphQLCompositeType))
                                .map(GraphQLFieldDefinition::getName)
                                .collect(joining(" ", " { __typename ", " }"));
            case GraphQLCompositeType any -> field.getName() + " { __typename }";
            default -> field.getName();
        };
    }

    private static Map<String, Object> only(Map<String, Object> target, String name) {
        var field = new HashMap<String, Object>();
        field.put(name, target.get(name));
        return field;
    }

    /** Some targets of a plan, or of that objective of it whose code follows. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> targets(String plan, String asked) {
        String[] where = plan.split(" ");
        String objective = where.length == 1 ? "" : "objective: \"%s\"".formatted(where[1]);
        return graph
                .ask("{ plan(code: \"%s\") { targets(first: 8 %s) { nodes { %s } } } }"
                        .formatted(where[0], objective, asked))
                .path("plan.targets.nodes[*]")
                .entityList(Object.class)
                .get()
                .stream()
                .map(target -> (Map<String, Object>) target)
                .toList();
    }
}
