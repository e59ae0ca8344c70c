package greenplan.ui;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import greenplan.ui.page.PublicView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Needs no portal, and so is the right thing to do while it starts. */
@Order(2)
class ArchitectureTests {

    private static final Path MAIN = Path.of("src/main/java/greenplan/ui");
    private static final Path TESTS = Path.of("src/test/java/greenplan/ui");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("greenplan.ui");

    /** The compiler holds the pages to this; on the test class path it sees everything, so the rule covers tests too. */
    @Test
    void thePortalKnowsTheApiByItsContractAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "greenplan.backend..", "greenplan.db..", "org.jooq..", "org.flywaydb..", "java.sql..")
                .check(CLASSES);
    }

    /** An element of Vaadin's tree costs a page some hundred times as much. */
    @Test
    void publicPagesAreMadeOfPlainElements() {
        noClasses()
                .that()
                .areAssignableTo(PublicView.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.html..")
                .check(CLASSES);
    }

    @Test
    void classesDoNotGoInCircles() {
        var eachClass = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
            }

            @Override
            public String getDescription() {
                return "each class";
            }
        };
        slices().assignedFrom(eachClass)
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(describe("are no tests", type -> !isTest(type))));
    }

    @Test
    void noFileHasMoreThan250LinesAndNoPackageMoreThan40Classes() throws IOException {
        assertThat(larger(MAIN)).isEmpty();
    }

    @Test
    void noFileOfTestsHasMoreThan250LinesEither() throws IOException {
        assertThat(larger(TESTS)).isEmpty();
    }

    private static List<String> larger(Path folder) throws IOException {
        var larger = new ArrayList<String>();
        for (Path file : sources(folder)) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > 250) {
                    larger.add(folder.relativize(file).toString());
                }
            }
        }
        var packages = new TreeMap<>(sources(folder).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting())));
        packages.forEach((name, classes) -> {
            if (classes > 40) {
                larger.add(folder.relativize(name).toString());
            }
        });
        return larger;
    }

    @Test
    void everyPackageTellsWhatItIs() throws IOException {
        assertThat(sources(MAIN).stream().map(Path::getParent).distinct())
                .allSatisfy(name ->
                        assertThat(name.resolve("package-info.java")).content().startsWith("/**"));
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().toString().contains("/test-classes/"))
                .isPresent();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
