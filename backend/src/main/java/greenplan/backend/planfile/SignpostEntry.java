package greenplan.backend.planfile;

import greenplan.db.base.enums.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of signposts.yaml: by what everyday readers find a target or a clause. One of the two is named.
 *
 * @param meaning a target in one plain sentence
 */
public record SignpostEntry(
        @Nullable String target,
        @Nullable String clause,
        List<String> topics,
        List<String> trades,
        List<Audience> audience,
        @Nullable Bilingual meaning) {

    /** The code or the path that it stands at. */
    String place() {
        return target == null ? String.valueOf(clause) : target;
    }
}
