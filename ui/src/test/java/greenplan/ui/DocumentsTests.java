package greenplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import greenplan.ui.graph.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents that pages ask, held against the contract and against the records that take their answers. */
class DocumentsTests {

    private static final Path DOCUMENTS = Path.of("src/main/resources");
    private static final Path FRAGMENTS = DOCUMENTS.resolve("greenplan/ui/graph/fragment");
    private static final GraphQLSchema CONTRACT = contract();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .filter(file -> !file.startsWith(FRAGMENTS))
                    .sorted()
                    .toList();
        }
    }

    static List<AskedShape> shapes() throws IOException {
        return AskedShape.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentAsksWhatTheContractKnows(Path file) throws IOException {
        assertThat(ParseAndValidate.validate(CONTRACT, document(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theAnswerHasAllThatItsRecordTakesAndNoMore(AskedShape asked) throws IOException {
        var found = new SelectedShape(document(DOCUMENTS.resolve(asked.document())));
        assertThat(found.compare(asked.shape(), asked.isPayload())).isEmpty();
    }

    @Test
    void aFragmentIsSharedByDocuments() throws IOException {
        var documents = new ArrayList<String>();
        for (Path file : documents()) {
            documents.add(Documents.joined(Files.readString(file)));
        }
        try (Stream<Path> fragments = Files.list(FRAGMENTS)) {
            assertThat(fragments).isNotEmpty().allSatisfy(file -> {
                String definition = Files.readString(file).strip();
                assertThat(definition)
                        .startsWith("fragment " + file.getFileName().toString().replace(".graphql", " on "));
                assertThat(documents.stream().filter(document -> document.contains(definition)))
                        .hasSizeGreaterThan(1);
            });
        }
    }

    private static Document document(Path file) throws IOException {
        return Parser.parse(Documents.joined(Files.readString(file)));
    }

    private static GraphQLSchema contract() {
        try {
            var types = new TypeDefinitionRegistry();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls")) {
                types.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            var wiring = RuntimeWiring.newRuntimeWiring()
                    .wiringFactory(new MockedWiringFactory())
                    .build();
            return new SchemaGenerator().makeExecutableSchema(types, wiring);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
