package greenplan.ui.command;

import org.springframework.boot.ExitCodeGenerator;

/** The command line or a setting is not understood; the message says which word, and the nearest right ones. */
class Misuse extends RuntimeException implements ExitCodeGenerator {

    /** The exit code for scripts. */
    static final int CODE = 2;

    Misuse(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return CODE;
    }
}
