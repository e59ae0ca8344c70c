package greenplan.backend;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

/** The API alone, as the tests of its features start it. */
@SpringBootApplication
public class TestBackend {

    /** No test starts while the contract has a field that nothing answers, or the code has an answer to no field. */
    @Bean
    GraphQlSourceBuilderCustomizer inspection() {
        return source -> source.inspectSchemaMappings(
                types -> types.classResolver((type, family) -> form(type.getName())),
                TestBackend::demandNothingUnmapped);
    }

    /** The members of a union do not name their classes: those of the only one are the forms of a target. */
    private static List<Class<?>> form(String type) {
        String form = "greenplan.backend.target.TargetForm." + (type.equals("Recurring") ? "RecurringYesNo" : type);
        return ClassUtils.isPresent(form, null) ? List.of(ClassUtils.resolveClassName(form, null)) : List.of();
    }

    private static void demandNothingUnmapped(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()
                || !report.skippedTypes().isEmpty()) {
            throw new IllegalStateException("The contract and the code do not fit: " + report);
        }
    }
}
