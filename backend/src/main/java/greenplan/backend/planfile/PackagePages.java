package greenplan.backend.planfile;

import greenplan.backend.graph.Text;
import greenplan.backend.yaml.YamlPage;
import java.util.EnumMap;
import java.util.Map;

/**
 * The files of a package as trees, so that whoever finds a problem can say on which line.
 *
 * @param folder name of the package's folder
 * @param pages the files that fit their schema; a broken or missing one is left out
 */
record PackagePages(String folder, Map<PackageFile, YamlPage> pages) {

    PackagePages(String folder) {
        this(folder, new EnumMap<>(PackageFile.class));
    }

    /** True when all these files were read; what is known from a broken file proves nothing. */
    boolean sound(PackageFile... files) {
        for (PackageFile file : files) {
            if (!pages.containsKey(file)) {
                return false;
            }
        }
        return true;
    }

    /** A problem at a JSON pointer of a file; the next line above that is known stands in for one that is not. */
    PackageProblem problem(PackageFile file, String pointer, Finding finding) {
        return problem(file, pointer, finding.message(), finding.cure());
    }

    /** The same in words of another room. */
    PackageProblem problem(PackageFile file, String pointer, Text message, Text cure) {
        YamlPage page = pages.get(file);
        return new PackageProblem(folder + "/" + file.fileName(), page == null ? 1 : page.line(pointer), message, cure);
    }

    /** A problem on a line of a file. */
    PackageProblem problem(PackageFile file, int line, Finding finding) {
        return new PackageProblem(folder + "/" + file.fileName(), line, finding.message(), finding.cure());
    }
}
