package greenplan.backend.graph;

import java.time.LocalDate;

/** An object that is seen on a day, which all that hangs on it takes over: who bears a duty, what an agency is called. */
public interface Dated {

    /** The day on which names and responsibilities are told. */
    LocalDate asOf();
}
