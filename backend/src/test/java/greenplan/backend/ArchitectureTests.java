package greenplan.backend;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import greenplan.backend.start.OnlyFor;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

class ArchitectureTests {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("greenplan.backend");

    /** Classes besides that name tables or carry rows, with the reason; one that does so no more goes from here. */
    private static final Map<String, String> TABLES_ELSEWHERE =
            Map.of("packages.RowKey", "tells of all tables of a package at once what names their rows");

    /** Which rooms one may know is asked by {@link RoomTests}; what another room may use is public, for rooms are flat. */
    @Test
    void roomsDoNotGoInCirclesAndHaveNoRoomsWithin() {
        slices().matching("greenplan.backend.(*)..").should().beFreeOfCycles().check(CLASSES);
        assertThat(CLASSES.getPackage("greenplan.backend").getSubpackages())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.getSubpackages()).isEmpty());
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

    /** The enums of the database are words of the field and everybody's. */
    @Test
    void tablesAndTheirRowsAreKnownToTwoKindsOfClassesAlone() {
        var tables = resideInAPackage("greenplan.db..tables..").or(simpleName("Tables"));
        var elsewhere = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(arrow -> tables.test(arrow.getTargetClass())))
                .map(type -> topLevel(type).replace("greenplan.backend.", ""))
                .filter(name -> !name.contains(".Published") && !name.endsWith("Repository"))
                .distinct();
        assertThat(elsewhere)
                .as("classes that name tables and are neither Published… nor …Repository")
                .containsExactlyInAnyOrderElementsOf(TABLES_ELSEWHERE.keySet());
    }

    @Test
    void classesDoNotGoInCircles() {
        var eachClass = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(topLevel(type));
            }

            @Override
            public String getDescription() {
                return "each class";
            }
        };
        slices().assignedFrom(eachClass).should().beFreeOfCycles().check(CLASSES);
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
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

    /** Commands start with the whole API: what would begin to work by itself there has said whether it shall. */
    @Test
    void whateverBeginsToWorkByItselfSaysInWhichRuns() {
        classes()
                .that(assignableTo(ApplicationRunner.class)
                        .or(assignableTo(CommandLineRunner.class))
                        .or(assignableTo(SmartLifecycle.class))
                        .or(assignableTo(SmartInitializingSingleton.class))
                        .or(assignableTo(ApplicationListener.class)))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(OnlyFor.class)
                .check(CLASSES);
        methods()
                .that()
                .areAnnotatedWith(EventListener.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(OnlyFor.class)
                .check(CLASSES);
    }

    /** Here, for to read all classes takes longest, and another process would read them again. */
    @Nested
    class Rooms extends RoomTests {}
}
