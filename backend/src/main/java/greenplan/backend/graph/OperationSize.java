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
import graphql.language.StringValue;
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

    /**
     * What stands in parts of a plan, by the list of the parts: each of it stands in one of them, so all parts together have as many as the plan, however
     * many parts there are.
     */
    private static final Map<String, Map<String, String>> SHARED_OUT = Map.of(
            "Plan.clauses", Map.of("Clause.targets", "Plan.targets", "Clause.notes", "Plan.notes"),
            "Plan.objectives", Map.of("Objective.targets", "Plan.targets"));

    private static final int LARGEST_PAGE = 100;
    private static final long CEILING = Long.MAX_VALUE / (LARGEST_PAGE + 1) - 1;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final GraphLimits.ListSizes sizes;
    private final Map<Spread, Size> measured = new HashMap<>();
    private boolean variable;

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
     * @param cost most values that it can give, for each object around
     * @param once the same for all objects around together: what is shared out among them
     */
    record Size(int depth, long cost, long once) {

        private static final Size NOTHING = new Size(0, 0, 0);

        private Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), sum(cost, other.cost), sum(once, other.once));
        }

        private Size inside(long price, int times) {
            return new Size(depth + 1, sum(price + times * cost, once), 0);
        }

        private Size sharedOut(int all) {
            return new Size(depth + 1, 1, sum(all * cost, once));
        }

        private static long sum(long one, long other) {
            return Math.min(CEILING, one + other);
        }
    }

    /**
     * What a selection stands in.
     *
     * @param field type and field
     * @param plan code of the plan that is selected from, or whose parts are; null when the document does not name it
     */
    private record Around(String field, @Nullable String plan) {}

    private record Spread(String fragment, Around around) {}

    Size of(OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return root == null ? Size.NOTHING : of(operation.getSelectionSet(), root, new Around("", null));
    }

    /** Whether other variables could give what was measured another size. */
    boolean isVariable() {
        return variable;
    }

    private Size of(@Nullable SelectionSet set, GraphQLCompositeType parent, Around around) {
        var size = Size.NOTHING;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                size = size.beside(of(selection, parent, around));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection, GraphQLCompositeType parent, Around around) {
        return switch (selection) {
            case Field field -> of(field, parent, around);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : type(inline.getTypeCondition().getName()),
                        around);
            case FragmentSpread spread -> of(spread, around);
            default -> Size.NOTHING;
        };
    }

    private Size of(FragmentSpread spread, Around around) {
        var place = new Spread(spread.getName(), around);
        var known = measured.get(place);
        var fragment = fragments.get(spread.getName());
        if (known != null || fragment == null) {
            return known == null ? Size.NOTHING : known;
        }
        var size =
                of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), around);
        measured.put(place, size);
        return size;
    }

    private Size of(Field field, GraphQLCompositeType parent, Around around) {
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        String name = parent.getName() + "." + field.getName();
        var inside = new Around(name, plan(name, field, around));
        var children = type instanceof GraphQLCompositeType object
                ? of(field.getSelectionSet(), object, inside)
                : Size.NOTHING;
        String whole = SHARED_OUT.getOrDefault(around.field, Map.of()).get(name);
        return whole == null
                ? children.inside(price(name, field), times(name, field, definition, parent, around))
                : children.sharedOut(sizes.most(whole, around.plan, LARGEST_PAGE));
    }

    private @Nullable String plan(String name, Field field, Around around) {
        return name.equals("Query.plan") ? text("code", field) : SHARED_OUT.containsKey(name) ? around.plan : null;
    }

    private long price(String name, Field field) {
        return switch (name) {
            case "Query.search" -> SEARCH;
            case "Query.plan" ->
                given("asOf", field) == null ? 1 : ON_ANOTHER_DAY * sizes.most("Plan.targets", text("code", field), 1);
            default -> 1;
        };
    }

    private int times(
            String name, Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent, Around around) {
        if (definition.getArgument("first") != null) {
            return Math.min(
                    Math.clamp(first(field, definition), 1, LARGEST_PAGE), sizes.most(name, around.plan, LARGEST_PAGE));
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !parent.getName().endsWith("Connection") ? sizes.most(name, around.plan, PLAIN_LIST) : 1;
    }

    private @Nullable String text(String argument, Field field) {
        return switch (given(argument, field)) {
            case StringValue literal -> literal.getValue();
            case String text -> text;
            case null, default -> null;
        };
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
            case VariableReference named -> {
                variable = true;
                yield variables.get(named.getName());
            }
            case NullValue nothing -> null;
            case null -> null;
            default -> written;
        };
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name), name);
    }
}
