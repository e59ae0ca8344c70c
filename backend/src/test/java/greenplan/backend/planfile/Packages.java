package greenplan.backend.planfile;

import greenplan.backend.packages.PackagesAtStart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The packages of the class path, as they are and as they must not be. */
public final class Packages {

    public static final String LAO_CAI = "lao-cai-2021-2030";
    public static final String LAI_CHAU = "lai-chau-2012";
    public static final String SAMPLE = "tinh-minh-hoa-2026";

    private Packages() {}

    public static PackageFolder folder(String code) {
        return PackagesAtStart.folders().stream()
                .filter(folder -> folder.name().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static PlanPackage read(String code) {
        PackageReader.Reading reading = PackageReader.read(folder(code));
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.contents();
    }

    /** The package with one file changed. */
    public static PackageFolder with(PackageFolder folder, String file, UnaryOperator<String> change) {
        var files = new TreeMap<>(folder.files());
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("The change does not change " + file);
        }
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return new PackageFolder(folder.name(), files);
    }

    static PackageFolder without(PackageFolder folder, String file) {
        var files = new TreeMap<>(folder.files());
        files.remove(file);
        return new PackageFolder(folder.name(), files);
    }

    static List<PackageProblem> problems(PackageFolder folder) {
        return PackageCheck.check(List.of(folder)).problems();
    }
}
