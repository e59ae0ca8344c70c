package greenplan.backend.packages;

import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.schema.Language;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Plan packages in the workspace. */
@Controller
class PackageController {

    private final PlanPackages packages;

    PackageController(PlanPackages packages) {
        this.packages = packages;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Shown> planPackages() {
        return packages.all().stream().map(Shown::new).toList();
    }

    @SchemaMapping(typeName = "Workspace")
    Shown planPackage(@Argument String plan) {
        return new Shown(packages.one(plan));
    }

    @SchemaMapping(typeName = "PlanPackage")
    String title(Shown shown, @Argument Language language) {
        return language == Language.VI ? shown.loaded.titleVi() : shown.loaded.titleEn();
    }

    @SchemaMapping(typeName = "PlanPackage")
    @Nullable
    List<PackageInput.TextFile> files(Shown shown) {
        return packages.files(shown.code())
                .map(folder -> folder.files().entrySet().stream()
                        .map(file -> new PackageInput.TextFile(
                                file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                        .toList())
                .orElse(null);
    }

    @SchemaMapping(typeName = "PlanPackage")
    List<Difference> edits(Shown shown) {
        return packages.edits(shown.code());
    }

    @SchemaMapping(typeName = "PackageDifference")
    String file(Difference difference) {
        return difference.file().fileName();
    }

    @SchemaMapping(typeName = "PackageFinding")
    String message(PackageProblem problem, @Argument Language language) {
        return problem.message().in(language);
    }

    @SchemaMapping(typeName = "PackageFinding")
    String cure(PackageProblem problem, @Argument Language language) {
        return problem.cure().in(language);
    }

    @SchemaMapping(typeName = "PackageQuestion")
    String file(OddFigures.Question question) {
        return question.asked().file();
    }

    @SchemaMapping(typeName = "PackageQuestion")
    int line(OddFigures.Question question) {
        return question.asked().line();
    }

    @SchemaMapping(typeName = "PackageQuestion")
    String message(OddFigures.Question question, @Argument Language language) {
        return question.asked().message().in(language);
    }

    @MutationMapping
    @Needs(Permission.LOAD_PACKAGES)
    Work<Loading> loadPackage(@ContextValue Caller caller, @Argument PackageInput.Wanted input) {
        return packages.load(caller, input);
    }

    @SchemaMapping(typeName = "LoadPackagePayload")
    List<PackageProblem> findings(Payload<Loading> payload) {
        return payload.result() == null ? List.of() : payload.result().problems();
    }

    /** A package as the schema shows it. */
    record Shown(StoredPackageRepository.Loaded loaded) {

        public String code() {
            return loaded.plan();
        }

        public String digest() {
            return HexFormat.of().formatHex(loaded.digest());
        }

        public OffsetDateTime loadedAt() {
            return loaded.loadedAt();
        }
    }
}
