package greenplan.ui.packages;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PackagesView.graphql}. */
record PackagesPage(Workspace workspace) {

    record Workspace(List<Loaded> planPackages) {}

    record Loaded(String code, String title, String digest, OffsetDateTime loadedAt, List<Difference> edits) {}

    /** A value, or a whole object, about which package and portal differ. */
    record Difference(
            String id,
            String file,
            String object,
            @Nullable String field,
            @Nullable String packaged,
            @Nullable String now,
            @Nullable String wanted) {}

    /** The answer to {@code Files.graphql}. */
    record Files(OfOne workspace) {}

    record OfOne(WithFiles planPackage) {}

    record WithFiles(@Nullable List<TextFile> files) {}

    record TextFile(String name, String text) {}
}
