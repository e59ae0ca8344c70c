package greenplan.backend.planfile;

import greenplan.backend.graph.Text;
import greenplan.schema.Language;

/**
 * One thing that is wrong with a package, told so that it can be mended.
 *
 * @param file name of the file with its folder, for instance {@code lai-chau-2012/targets.yaml}
 * @param line from 1
 * @param message what is wrong, with the value
 * @param cure what to do
 */
public record PackageProblem(String file, int line, Text message, Text cure) {

    /** The problem on one line: where, what, and what to do. */
    public String in(Language language) {
        return file + ":" + line + ": " + message.in(language) + ". " + cure.in(language) + ".";
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
