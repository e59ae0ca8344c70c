package greenplan.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    /** The compiler holds the pages to this; on the test class path it sees everything, so the rule covers tests too. */
    @Test
    void thePortalKnowsTheApiByItsContractAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "greenplan.backend..", "greenplan.db..", "org.jooq..", "org.flywaydb..", "java.sql..")
                .check(new ClassFileImporter().importPackages("greenplan.ui"));
    }
}
