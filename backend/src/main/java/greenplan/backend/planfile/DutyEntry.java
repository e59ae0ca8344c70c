package greenplan.backend.planfile;

import greenplan.db.base.enums.Audience;
import greenplan.db.base.enums.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One duty of duties.yaml; its code is the path of its clause. */
public record DutyEntry(
        String clause, Bilingual title, List<Audience> audience, List<Bearer> bearers, List<Succession> successions) {

    record Bearer(String agency, Modality modality) {}

    /** Where a change of agencies sends this duty, other than to the change's first successor. */
    record Succession(
            String change, String from, String to, @Nullable Bilingual note) {}
}
