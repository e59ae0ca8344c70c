package greenplan.backend.packages;

import greenplan.backend.planfile.PackageFile;
import org.jspecify.annotations.Nullable;

/**
 * One value, or a whole object, that the loaded package, the portal and another edition of the package do not say alike.
 *
 * @param file file of the package that it stands in
 * @param object its code in that file, with those of what it belongs to
 * @param field the value; null when it is the object as a whole, which one side has and another has not
 * @param packaged what the loaded package says; null when it is silent
 * @param now what the portal says; null when it is silent
 * @param wanted what the new edition says; null when it is silent, or when there is none
 */
record Difference(
        PackageFile file,
        String object,
        @Nullable String field,
        @Nullable String packaged,
        @Nullable String now,
        @Nullable String wanted) {

    /** Names it among the differences of a load, the same at each try. */
    public String id() {
        return file.fileName() + "/" + object + (field == null ? "" : "/" + field);
    }
}
