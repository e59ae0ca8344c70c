package greenplan.backend;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The API alone, as the tests of its features start it. */
@SpringBootApplication
public class TestBackend {

    /** No test starts while the contract has a field that nothing answers, or the code has an answer to no field. */
    @Bean
    GraphQlSourceBuilderCustomizer inspection() {
        return source -> source.inspectSchemaMappings(TestBackend::demandNothingUnmapped);
    }

    /** Hashes at next to no cost. A hash that is kept says what it cost, so one of full cost is still compared at full cost. */
    @Bean
    Argon2PasswordEncoder cheap() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    /**
     * Members of the union of forms do not name their classes, so their types are skipped; the tests of forms ask for each. What payloads show
     * of results has a test of its own, for one wiring answers all of it.
     */
    private static void demandNothingUnmapped(SchemaReport report) {
        if (report.unmappedFields().stream()
                        .anyMatch(field -> !field.getTypeName().endsWith("Payload"))
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()) {
            throw new IllegalStateException("The contract and the code do not fit: " + report);
        }
    }
}
