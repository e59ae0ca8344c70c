package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is reorganised, as a proposal finds it: an agency or a province. */
interface Body {

    /** Its slug. */
    String code();

    Text name();

    boolean existsOn(LocalDate day);

    /** The last day on which something of it began, also one to come; null when there is none. */
    @Nullable
    LocalDate lastChange();
}
