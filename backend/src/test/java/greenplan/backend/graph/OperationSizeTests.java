package greenplan.backend.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import greenplan.backend.database.UiDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the pages ask is answered in a country, too, where each province has a plan and the largest has five thousand duties. */
class OperationSizeTests {

    private static final Path SCHEMA = Path.of("../schema/src/main/resources/graphql");

    private static final int ALLOWED = 250_000;

    /** As rows are generated for measurements (bench/rows, large), with words of shipped plans around them. */
    private static final Map<String, Integer> COUNTRY = Map.ofEntries(
            Map.entry("Query.plans", 66),
            Map.entry("Query.agencies", 2_600),
            Map.entry("Query.indicators", 120),
            Map.entry("Query.provinces", 97),
            Map.entry("Province.plans", 1),
            Map.entry("Indicator.targets", 63),
            Map.entry("Indicator.observations", 1_260),
            Map.entry("Agency.classes", 4),
            Map.entry("Agency.duties", 420),
            Map.entry("Plan.targets", 64),
            Map.entry("Plan.duties", 5_000),
            Map.entry("Plan.notes", 75),
            Map.entry("Plan.clauses", 5_009),
            Map.entry("Plan.actions", 40),
            Map.entry("Plan.measures", 60),
            Map.entry("Plan.objectives", 8),
            Map.entry("Duty.bearers", 5),
            Map.entry("Bearer.now", 4),
            Map.entry("Target.comparable", 4),
            Map.entry("Target.trades", 3),
            Map.entry("Duty.trades", 3),
            Map.entry("Action.trades", 3),
            Map.entry("Measure.trades", 3));

    @Test
    void eachPageIsAnsweredInALargeCountry() throws IOException {
        var schema = schema();
        var large = new TreeMap<String, Long>();
        UiDocuments.reading().forEach((name, document) -> large.put(name, cost(schema, document)));
        assertThat(large).hasSizeGreaterThan(60);
        assertThat(large).allSatisfy((name, cost) -> assertThat(cost).as(name).isLessThanOrEqualTo(ALLOWED));
    }

    @Test
    void whatAVariableChangesIsMeasuredAnew() throws IOException {
        var schema = schema();
        assertThat(List.of(
                        "query($first: Int) { plans(first: $first) { totalCount } }",
                        "query($plan: String!) { plan(code: $plan) { duties { totalCount } } }",
                        "query($day: Date) { plan(code: \"lao-cai-2021-2030\", asOf: $day) { title } }"))
                .allMatch(document -> measured(schema, document).isVariable());
        assertThat(List.of(
                        "{ plans(first: 5) { nodes { duties(first: 3) { totalCount } } } }",
                        "query($plan: String!, $code: String!) { target(plan: $plan, code: $code) { title plan { title } } }",
                        "query($in: Language) { indicators(first: 2) { nodes { name(language: $in) } } }"))
                .noneMatch(document -> measured(schema, document).isVariable());
    }

    private static OperationSize measured(GraphQLSchema schema, String text) {
        var document = Parser.parse(text);
        var size = new OperationSize(schema, Map.of(), Map.of(), (list, parent, otherwise) -> otherwise);
        assertThat(size.of(document.getDefinitionsOfType(OperationDefinition.class)
                                .getFirst())
                        .cost())
                .isPositive();
        return size;
    }

    private static long cost(GraphQLSchema schema, String text) {
        var document = Parser.parse(text);
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, fragment -> fragment));
        var variables = new HashMap<String, Object>(Map.of("first", 50, "plan", "largest", "asOf", "2024-01-01"));
        return new OperationSize(
                        schema,
                        fragments,
                        variables,
                        (list, parent, otherwise) -> COUNTRY.getOrDefault(list, otherwise))
                .of(document.getDefinitionsOfType(OperationDefinition.class).getFirst())
                .cost();
    }

    private static GraphQLSchema schema() throws IOException {
        var types = new TypeDefinitionRegistry();
        try (var files = Files.list(SCHEMA)) {
            for (Path file : files.toList()) {
                types.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }
}
