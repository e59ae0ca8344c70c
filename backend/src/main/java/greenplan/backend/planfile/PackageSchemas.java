package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import greenplan.backend.yaml.YamlPage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the files, and their findings in plain words. */
final class PackageSchemas {

    /** Keywords of our schemas, each with a sentence of its own. */
    private static final Set<String> KEYWORDS =
            Set.of("type", "pattern", "minLength", "minItems", "uniqueItems", "const", "minimum", "maximum");

    /** A rule that the schemas share, by its name. */
    private static final Pattern SHARED =
            Pattern.compile("/\\$defs/(bilingual|slug|path|targetCode|decimal|day|year)/[a-zA-Z]+");

    private static final int SHOWN = 200;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonMapper json = new JsonMapper();

    /** Everything in which the tree does not fit the schema of its file. */
    List<PackageProblem> check(PackageFile file, YamlPage page, PackagePages pages) {
        return registry.getSchema(SchemaLocation.of(file.schema())).validate(page.tree()).stream()
                .limit(Findings.MOST + 1L)
                .map(error -> problem(file, page, pages, error))
                .distinct()
                .toList();
    }

    private PackageProblem problem(PackageFile file, YamlPage page, PackagePages pages, Error error) {
        String at = error.getInstanceLocation().toString();
        String where = at.isEmpty() ? file.fileName() : at.substring(at.lastIndexOf('/') + 1);
        String pointer = "additionalProperties".equals(error.getKeyword()) ? at + "/" + error.getProperty() : at;
        return pages.problem(file, page.line(pointer), finding(error, where));
    }

    private Finding finding(Error error, String where) {
        JsonNode rule = rule(error.getSchemaLocation());
        return switch (error.getKeyword()) {
            case "required" -> Finding.of("schema.required", error.getProperty());
            case "additionalProperties" ->
                Finding.of(
                        "schema.unknownKey",
                        error.getProperty(),
                        new TreeSet<>(rule.path("properties").propertyNames()));
            case "enum" -> Finding.of("schema.enum", shown(error.getInstanceNode()), where, texts(rule.path("enum")));
            default -> misfit(error, rule, where);
        };
    }

    private static Finding misfit(Error error, JsonNode rule, String where) {
        String keyword = error.getKeyword();
        Object wanted = keyword.equals("type")
                ? texts(rule.path(keyword)).stream()
                        .map(type -> word("type." + type))
                        .toList()
                : texts(rule.path(keyword));
        Matcher shared = SHARED.matcher(error.getSchemaLocation().getFragment().toString());
        Object described = shared.matches()
                ? word("like." + shared.group(1))
                : rule.path("description").asString("");
        return Finding.of(
                        KEYWORDS.contains(keyword) ? "schema." + keyword : "schema.other",
                        shown(error.getInstanceNode()),
                        where,
                        wanted,
                        described)
                .cured(
                        shared.matches()
                                ? "schema.shared.cure"
                                : rule.has("description") ? "schema.described.cure" : "schema.cure");
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString(""));
    }

    /** The part of the schema that holds the broken keyword. */
    private JsonNode rule(SchemaLocation location) {
        String pointer = location.getFragment().toString();
        try (var schema = new DefaultResourceLoader()
                .getResource(location.getAbsoluteIri().toString())
                .getInputStream()) {
            return json.readTree(schema).at(JsonPointer.compile(pointer.substring(0, pointer.lastIndexOf('/'))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A value as a sentence names it; a long one is cut. */
    static Object shown(JsonNode node) {
        if (node.isContainer()) {
            return word(node.isArray() ? "list" : "group");
        }
        String text = node.asString("");
        return word("quoted", text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }
}
