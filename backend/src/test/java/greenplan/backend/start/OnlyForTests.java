package greenplan.backend.start;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Commands start with the whole API: what would begin to work by itself there has said whether it shall. */
class OnlyForTests {

    private static final JavaClasses BACKEND = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("greenplan.backend");

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
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(OnlyFor.class)
                .check(BACKEND);
        methods()
                .that()
                .areAnnotatedWith(EventListener.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(OnlyFor.class)
                .check(BACKEND);
    }
}
