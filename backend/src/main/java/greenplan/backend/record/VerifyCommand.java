package greenplan.backend.record;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** {@code ./run verify}: one sentence, and the exit code 1 when the record is broken. */
@Component
@OnlyFor(Run.VERIFY)
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Verification verification;
    private final @Nullable String head;
    private int exitCode;

    VerifyCommand(Verification verification, @Value("${head:#{null}}") @Nullable String head) {
        this.verification = verification;
        this.head = head;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verification.Outcome outcome = verification.verify(head);
        System.out.println(outcome.sentence().en());
        exitCode = outcome.sound() ? 0 : 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
