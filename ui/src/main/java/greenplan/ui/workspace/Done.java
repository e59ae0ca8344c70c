package greenplan.ui.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a mutation that is asked for nothing else than whether it was done. */
public record Done(List<Problem> problems, @Nullable Conflict conflict) implements Payload {}
