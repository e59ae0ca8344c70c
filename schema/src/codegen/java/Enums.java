import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes each enum of the contract as Java, with what the contract says of it and of its values.
 * A file that would not change stays as it is, and one whose enum is gone goes.
 * Arguments: the folder of the contract, the folder to write to.
 */
public class Enums {
    private static final String PACKAGE = "greenplan.schema";

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]).resolve(PACKAGE.replace('.', '/'));
        Files.createDirectories(folder);
        Map<Path, String> wanted = new TreeMap<>();
        for (var type : contract(Path.of(arguments[0])).getTypes(EnumTypeDefinition.class)) {
            wanted.put(folder.resolve(type.getName() + ".java"), source(type));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> !wanted.containsKey(each)).toList()) {
                Files.delete(file);
            }
        }
        for (var each : wanted.entrySet()) {
            if (!Files.exists(each.getKey()) || !Files.readString(each.getKey()).equals(each.getValue())) {
                Files.writeString(each.getKey(), each.getValue());
            }
        }
    }

    private static TypeDefinitionRegistry contract(Path folder) throws IOException {
        var contract = new TypeDefinitionRegistry();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphqls"))
                    .sorted()
                    .toList()) {
                contract.merge(new SchemaParser().parse(file.toFile()));
            }
        }
        return contract;
    }

    private static String source(EnumTypeDefinition type) {
        return "package " + PACKAGE + ";\n\n" + comment(type, "") + "public enum " + type.getName() + " {\n"
                + type.getEnumValueDefinitions().stream().map(Enums::value).collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static String value(EnumValueDefinition value) {
        return comment(value, "    ") + "    " + value.getName();
    }

    private static String comment(DescribedNode<?> node, String indent) {
        return node.getDescription() == null
                ? ""
                : indent + "/** " + node.getDescription().getContent().strip().replaceAll("\\s*\n\\s*", " ") + " */\n";
    }
}
