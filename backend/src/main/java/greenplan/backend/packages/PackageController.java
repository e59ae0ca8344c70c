package greenplan.backend.packages;

import greenplan.backend.graph.Language;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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
    List<TextFile> files(Shown shown) {
        return packages.files(shown.code())
                .map(folder -> folder.files().entrySet().stream()
                        .map(file -> new TextFile(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
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

    @MutationMapping
    PackageAnswer loadPackage(@Argument Load input) {
        var files = new TreeMap<String, byte[]>();
        input.files.forEach(file -> files.put(file.name, file.text.getBytes(StandardCharsets.UTF_8)));
        return packages.load(
                new PackageFolder(input.plan, files),
                input.dryRun,
                input.expectedDigest,
                input.choices.stream().collect(Collectors.toMap(Choice::conflict, Choice::side, (one, other) -> other)),
                input.clientMutationId);
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

    record TextFile(String name, String text) {}

    // Inputs as in the schema.

    record Load(
            String plan,
            List<TextFile> files,
            boolean dryRun,
            @Nullable String expectedDigest,
            List<Choice> choices,
            @Nullable String clientMutationId) {}

    record Choice(String conflict, Side side) {}
}
