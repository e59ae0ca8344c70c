package greenplan.backend;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("greenplan.backend");

    @Test
    void featuresDependOnEachOtherOneWay() {
        ApplicationModules.of("greenplan.backend").verify();
    }

    @Test
    void thePublicGraphReadsOnlyWhatIsPublished() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Published")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("greenplan.db.base.tables..").or(resideInAPackage("greenplan.db.record..")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("greenplan.db.base.Tables")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void aRepositoryKeepsToBaseTables() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("greenplan.db.published..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
