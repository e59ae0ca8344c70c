package greenplan.backend.packages;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the files, and their findings in plain words. */
final class PackageSchemas {

    private static final String FORMAT = "docs/plan-package.md describes the keys";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonMapper json = new JsonMapper();

    /** Everything in which the tree does not fit the schema of its file. */
    List<PackageProblem> check(PackageFile file, YamlPage page, PackagePages pages) {
        return registry.getSchema(SchemaLocation.of(file.schema())).validate(page.tree()).stream()
                .map(error -> problem(file, page, pages, error))
                .distinct()
                .toList();
    }

    private PackageProblem problem(PackageFile file, YamlPage page, PackagePages pages, Error error) {
        String at = error.getInstanceLocation().toString();
        String where = at.isEmpty() ? file.fileName() : at.substring(at.lastIndexOf('/') + 1);
        JsonNode rule = rule(error.getSchemaLocation());
        String shown = shown(error.getInstanceNode());
        String pointer = "additionalProperties".equals(error.getKeyword()) ? at + "/" + error.getProperty() : at;
        int line = page.line(pointer);
        return switch (error.getKeyword()) {
            case "required" ->
                pages.problem(file, line, "The key '" + error.getProperty() + "' is missing", "Add it; " + FORMAT);
            case "additionalProperties" ->
                pages.problem(
                        file,
                        line,
                        "The key '" + error.getProperty() + "' is unknown here",
                        "Use one of "
                                + String.join(
                                        ", ",
                                        new TreeSet<>(rule.path("properties").propertyNames())));
            case "enum" ->
                pages.problem(
                        file,
                        line,
                        shown + " is no value of '" + where + "'",
                        "Use one of "
                                + String.join(
                                        ", ",
                                        rule.path("enum")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()));
            default ->
                pages.problem(
                        file,
                        line,
                        shown + " does not fit '" + where + "': " + error.getMessage(),
                        rule.has("description")
                                ? "Wanted: " + rule.path("description").asString()
                                : FORMAT);
        };
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

    private static String shown(JsonNode node) {
        return node.isContainer() ? "A " + (node.isArray() ? "list" : "group of keys") : "'" + node.asString() + "'";
    }
}
