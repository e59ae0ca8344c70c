package greenplan.backend.database;

import java.util.List;

/** Something that is kept ready for readers, and made of other rows. */
public interface Derived {

    /** Tables and keys of what is kept otherwise than it would be made now; {@code ./run verify} names the first. Writes nothing. */
    List<String> otherwise();
}
