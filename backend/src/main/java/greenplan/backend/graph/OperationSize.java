package greenplan.backend.graph;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how costly an operation is, before anything is fetched. Each fragment is measured once, so that fragments inside
 * fragments cannot make the measuring itself costly. The document must be valid.
 */
final class OperationSize {

    /** How many objects a list without pages is taken to hold. */
    static final int PLAIN_LIST = 10;

    /** What a search costs besides what it brings: it looks through all words, about as long as so many values take. */
    static final long SEARCH = 2_000;

    /** The same for a plan as of another day, for each of its targets: what is kept for today is worked out anew. */
    static final long ON_ANOTHER_DAY = 200;

    private static final int LARGEST_PAGE = 100;
    private static final long CEILING = Long.MAX_VALUE / (LARGEST_PAGE + 1) - 1;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final GraphLimits.ListSizes sizes;
    private final Map<String, Size> measured = new HashMap<>();

    OperationSize(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            GraphLimits.ListSizes sizes) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.sizes = sizes;
    }

    /**
     * What an operation asks for.
     *
     * @param depth most fields inside each other
     * @param cost most values that it can give
     */
    record Size(int depth, long cost) {

        private static final Size NOTHING = new Size(0, 0);

        private Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(CEILING, cost + other.cost));
        }

        private Size inside(long price, int times) {
            return new Size(depth + 1, Math.min(CEILING, price + times * cost));
        }
    }

    Size of(OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return root == null ? Size.NOTHING : of(operation.getSelectionSet(), root);
    }

    private Size of(@Nullable SelectionSet set, GraphQLCompositeType parent) {
        var size = Size.NOTHING;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                size = size.beside(of(selection, parent));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection, GraphQLCompositeType parent) {
        return switch (selection) {
            case Field field -> of(field, parent);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : type(inline.getTypeCondition().getName()));
            case FragmentSpread spread -> of(spread);
            default -> Size.NOTHING;
        };
    }

    private Size of(FragmentSpread spread) {
        var known = measured.get(spread.getName());
        var fragment = fragments.get(spread.getName());
        if (known != null || fragment == null) {
            return known == null ? Size.NOTHING : known;
        }
        var size =
                of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
        measured.put(spread.getName(), size);
        return size;
    }

    private Size of(Field field, GraphQLCompositeType parent) {
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        var children = type instanceof GraphQLCompositeType object ? of(field.getSelectionSet(), object) : Size.NOTHING;
        String name = parent.getName() + "." + field.getName();
        return children.inside(price(name, field), times(name, field, definition, parent));
    }

    private long price(String name, Field field) {
        return switch (name) {
            case "Query.search" -> SEARCH;
            case "Query.plan" -> given("asOf", field) == null ? 1 : ON_ANOTHER_DAY * sizes.most("Plan.targets", 1);
            default -> 1;
        };
    }

    private int times(String name, Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        if (definition.getArgument("first") != null) {
            return Math.min(Math.clamp(first(field, definition), 1, LARGEST_PAGE), sizes.most(name, LARGEST_PAGE));
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !parent.getName().endsWith("Connection") ? sizes.most(name, PLAIN_LIST) : 1;
    }

    private int first(Field field, GraphQLFieldDefinition definition) {
        Object value = given("first", field);
        return switch (value) {
            case IntValue literal -> literal.getValue().intValue();
            case Integer number -> number;
            case null, default -> definition.getArgument("first").hasSetDefaultValue() ? Page.USUAL : LARGEST_PAGE;
        };
    }

    /** What stands in the document for an argument, or what its variable brings; null for nothing. */
    private @Nullable Object given(String argument, Field field) {
        Value<?> written = field.getArguments().stream()
                .filter(one -> one.getName().equals(argument))
                .findAny()
                .map(Argument::getValue)
                .orElse(null);
        return switch (written) {
            case VariableReference variable -> variables.get(variable.getName());
            case NullValue nothing -> null;
            case null -> null;
            default -> written;
        };
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name), name);
    }
}
