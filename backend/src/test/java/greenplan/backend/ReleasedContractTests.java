package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What programs rely on stays, or the CHANGELOG names what breaks. The contract of the last release is written anew with
 * {@code -Dreleased=write}.
 */
class ReleasedContractTests {

    static final Path CONTRACT = Path.of("../schema/src/main/resources/graphql");
    private static final Path RELEASED = Path.of("../schema/src/released/released.graphqls");

    @Test
    void whatBreaksStandsInTheChangelog() throws IOException {
        GraphQLSchema now = contract();
        if ("write".equals(System.getProperty("released"))) {
            Files.writeString(RELEASED, printed(now));
        }
        assertThat(broken(schema(Files.readString(RELEASED)), now))
                .as("To be named in the CHANGELOG, Unreleased, Contract, each as `Type.field`")
                .isSubsetOf(named(Files.readString(Path.of("../CHANGELOG.md"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type A { x: Int }                                        ; A.y",
                "type A { x: Int y: Int }                                 ; A.y",
                "type A { x: Int y(of: E, in: In, and: Int!): String }    ; A.y",
                "type A { x: Int y(of: E!, in: In): String }              ; A.y",
                "type A { x: Int y(in: In): String }                      ; A.y",
                "type Query { b: Int u: U }                               ; Query.a",
                "enum E { ONE }                                           ; E.TWO",
                "union U = A                                              ; U.B",
                "input In { p: Int }                                      ; In.q",
                "input In { p: Int q: Int r: Int! }                       ; In.r",
                "input In { p: Int! q: Int }                              ; In.p",
            })
    void itSeesWhatBreaks(String after, String what) {
        assertThat(broken(schema(before("")), schema(before(after)))).contains(what);
    }

    @Test
    void whatIsAddedBreaksNothing() {
        assertThat(broken(schema(before("")), schema(before("""
                type Query { a: A! u: U more: Int }
                type A { x: Int! y(of: E, in: In, and: Int): String z: Int }
                enum E { ONE TWO THREE }
                input In { p: Int q: Int r: Int }
                """)))).isEmpty();
    }

    /** A contract, with some of its types told anew. */
    private static String before(String anew) {
        var whole = new StringBuilder(anew);
        Stream.of(
                        "type Query { a: A u: U }",
                        "union U = A | B",
                        "type B { z: Int }",
                        "type A { x: Int y(of: E, in: In): String }",
                        "enum E { ONE TWO }",
                        "input In { p: Int q: Int }")
                .filter(type -> !anew.contains(type.split("[{=]")[0]))
                .forEach(type -> whole.append('\n').append(type));
        return whole.toString();
    }

    private static TreeSet<String> broken(GraphQLSchema before, GraphQLSchema now) {
        var seen = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), seen);
        var broken = new TreeSet<String>();
        for (DiffEvent event : seen.getBreakages()) {
            var part = event.getFieldName() != null ? event.getFieldName() : String.join(",", event.getComponents());
            broken.add(part.isEmpty() ? event.getTypeName() : event.getTypeName() + "." + part);
        }
        return broken;
    }

    private static List<String> named(String changelog) {
        String unreleased = changelog.split("(?m)^## ")[1];
        return Pattern.compile("(?ms)^### Contract$(.*?)(?=^### |\\z)")
                .matcher(unreleased)
                .results()
                .flatMap(part ->
                        Pattern.compile("`([\\w.]+)`").matcher(part.group(1)).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static GraphQLSchema contract() throws IOException {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types());
    }

    /** All types of the contract as it is now. */
    static TypeDefinitionRegistry types() throws IOException {
        var whole = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(CONTRACT)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                whole.merge(new SchemaParser().parse(file.toFile()));
            }
        }
        return whole;
    }

    private static GraphQLSchema schema(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    /** Sorted, and without descriptions, which break nobody. */
    private static String printed(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false);
        return new SchemaPrinter(options)
                .print(schema)
                .replaceAll("(?s)[ \\t]*\"\"\".*?\"\"\"\\n", "")
                .replaceAll("(?m)^[ \\t]*\".*\"\\n", "");
    }
}
