package greenplan.backend.planfile;

/** The file is no YAML, says a thing twice, or is beyond a limit. */
final class UnreadableYaml extends Exception {

    private final int line;
    private final transient Finding finding;

    UnreadableYaml(int line, Finding finding) {
        super(finding.message().en());
        this.line = line;
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    int line() {
        return line;
    }
}
