package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@SharedApi
class ContractTests {

    @Autowired
    private GraphQlSource source;

    @Test
    void everythingInTheContractIsDescribed() {
        var undescribed = new ArrayList<String>();
        for (GraphQLNamedType type : source.schema().getAllTypesAsList()) {
            if (Introspection.isIntrospectionTypes(type) || ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            note(undescribed, "", type);
            for (var part : parts(type)) {
                note(undescribed, type.getName() + ".", part);
            }
            if (type instanceof GraphQLFieldsContainer fields) {
                for (var field : fields.getFieldDefinitions()) {
                    field.getArguments().stream()
                            .filter(argument -> !saysItself(argument))
                            .forEach(argument ->
                                    note(undescribed, type.getName() + "." + field.getName() + ".", argument));
                }
            }
        }
        assertThat(undescribed).isEmpty();
    }

    private static List<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer fields -> fields.getFieldDefinitions();
            case GraphQLInputObjectType input -> input.getFieldDefinitions();
            case GraphQLEnumType values -> values.getValues();
            default -> List.of();
        };
    }

    /** An input or a choice of the contract is described where it is defined. */
    private static boolean saysItself(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType
                || GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType;
    }

    private static void note(List<String> undescribed, String where, GraphQLNamedSchemaElement element) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            undescribed.add(where + element.getName());
        }
    }
}
