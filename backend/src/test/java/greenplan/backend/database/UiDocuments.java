package greenplan.backend.database;

import graphql.language.Document;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages ask, and what programs ask that are measured: every document that reads, found in its folder. */
public final class UiDocuments {

    private static final Path PAGES = Path.of("../ui/src/main/resources/greenplan/ui");
    private static final Path OPERATIONS = Path.of("../bench/beside/operations");
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

    private UiDocuments() {}

    /** By their path without {@code .graphql}; mutations and shared fragments are out. */
    public static Map<String, String> reading() {
        var documents = new TreeMap<String, String>();
        for (Path root : new Path[] {PAGES, OPERATIONS}) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(root == PAGES ? ".graphql" : ".portal.graphql"))
                        .filter(file -> !file.getParent().endsWith("fragment"))
                        .forEach(file -> {
                            String document = joined(read(file));
                            if (operation(document).getOperation() == Operation.QUERY) {
                                documents.put(root.relativize(file).toString().replace(".graphql", ""), document);
                            }
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }

    /**
     * The variables of a document.
     *
     * @param given a value by the name of the document and the variable, {@code target/TargetView.code}, or of the variable alone; null for none
     */
    static Map<String, Object> variables(String name, String document, Function<String, Object> given) {
        var variables = new HashMap<String, Object>();
        for (VariableDefinition variable : operation(document).getVariableDefinitions()) {
            Object own = given.apply(name + "." + variable.getName());
            Object value = own == null ? given.apply(variable.getName()) : own;
            if (value != null) {
                variables.put(variable.getName(), value);
            } else if (variable.getType() instanceof NonNullType) {
                throw new AssertionError("No value for $%s of %s: add %s.%s to the table"
                        .formatted(variable.getName(), name, name, variable.getName()));
            }
        }
        return variables;
    }

    private static OperationDefinition operation(String document) {
        Document parsed = Parser.parse(document);
        return parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
    }

    /** As the pages join them: with each fragment that is spread and not defined. */
    private static String joined(String document) {
        String missing = SPREAD.matcher(document)
                .results()
                .map(spread -> spread.group(1))
                .distinct()
                .filter(name -> !document.contains("fragment " + name + " on "))
                .map(name -> read(PAGES.resolve("graph/fragment/" + name + ".graphql")))
                .collect(Collectors.joining("\n\n"));
        return missing.isEmpty() ? document : joined(document + "\n\n" + missing);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
