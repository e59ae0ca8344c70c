package greenplan.backend.mutation;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Inputs of mutations with all that was typed in them cleaned ({@link CleanText}), once, before anybody reads it. */
final class CleanInput {

    /** What is compared or kept character by character: secrets, and the files of packages. */
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token)");

    private static final Set<String> KEPT = Set.of("PackageFileInput.text");

    private CleanInput() {}

    /** The value of this type, cleaned; what is no text is the same. */
    static @Nullable Object of(GraphQLInputType type, @Nullable Object value) {
        var there = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> several && GraphQLTypeUtil.isList(there)) {
            var each = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(there);
            return several.stream().map(one -> of(each, one)).toList();
        }
        if (value instanceof Map<?, ?> fields && there instanceof GraphQLInputObjectType object) {
            var cleaned = new LinkedHashMap<String, @Nullable Object>();
            fields.forEach((name, field) -> cleaned.put((String) name, of(object, (String) name, field)));
            return cleaned;
        }
        return value instanceof String text && there == Scalars.GraphQLString ? CleanText.of(text) : value;
    }

    private static @Nullable Object of(GraphQLInputObjectType object, String name, @Nullable Object value) {
        GraphQLInputObjectField field = object.getFieldDefinition(name);
        boolean isKept = SECRET.matcher(name).matches() || KEPT.contains(object.getName() + "." + name);
        return field == null || isKept ? value : of(field.getType(), value);
    }
}
