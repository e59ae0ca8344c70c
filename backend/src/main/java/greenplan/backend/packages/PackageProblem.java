package greenplan.backend.packages;

/**
 * One thing that is wrong with a package, told so that it can be mended.
 *
 * @param file name of the file with its folder, for instance {@code lai-chau-2012/targets.yaml}
 * @param line from 1
 * @param message what is wrong, with the value
 * @param cure what to do
 */
record PackageProblem(String file, int line, String message, String cure) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + ". " + cure + ".";
    }
}
