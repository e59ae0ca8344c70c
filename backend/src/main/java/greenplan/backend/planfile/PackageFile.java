package greenplan.backend.planfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files of a package. */
public enum PackageFile {
    SOURCE(true),
    OUTLINE(true),
    PLAN(true),
    OBJECTIVES(true),
    INDICATORS(true),
    TARGETS(true),
    DUTIES(true),
    AGENCIES(true),
    OBSERVATIONS(false),
    NOTES(false),
    COMPARISONS(false),
    SIGNPOSTS(false);

    private static final List<String> NAMES =
            Arrays.stream(values()).map(PackageFile::fileName).toList();

    private final boolean needed;

    PackageFile(boolean needed) {
        this.needed = needed;
    }

    /** False when a package without it is complete. */
    boolean needed() {
        return needed;
    }

    /** For instance targets.yaml. */
    public String fileName() {
        return this == SOURCE ? "source.txt" : word() + ".yaml";
    }

    /** The names of all. */
    static List<String> names() {
        return NAMES;
    }

    /** Where its JSON Schema lies on the class path; the source text has none. */
    String schema() {
        return "classpath:plans/schema/" + word() + ".schema.json";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
