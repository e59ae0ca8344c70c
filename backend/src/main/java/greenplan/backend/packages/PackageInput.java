package greenplan.backend.packages;

import greenplan.backend.planfile.PackageFolder;
import greenplan.schema.PackageSide;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inputs of plan packages, as in the schema. */
final class PackageInput {

    private PackageInput() {}

    record Wanted(
            String plan,
            List<TextFile> files,
            boolean dryRun,
            @Nullable String expectedDigest,
            List<Choice> choices,
            @Nullable String clientMutationId) {

        PackageFolder folder() {
            var bytes = new TreeMap<String, byte[]>();
            files.forEach(file -> bytes.put(file.name, file.text.getBytes(StandardCharsets.UTF_8)));
            return new PackageFolder(plan, bytes);
        }

        Map<String, PackageSide> sides() {
            return choices.stream().collect(Collectors.toMap(Choice::conflict, Choice::side, (one, other) -> other));
        }
    }

    record TextFile(String name, String text) {}

    record Choice(String conflict, PackageSide side) {}
}
