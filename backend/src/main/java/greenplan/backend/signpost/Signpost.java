package greenplan.backend.signpost;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what everyday readers find a target or a clause.
 *
 * @param topics codes
 * @param trades codes
 * @param meaning what a target promises, as it was printed first; null when nobody wrote it
 */
record Signpost(
        List<String> topics,
        List<String> trades,
        List<Audience> audience,
        @Nullable Text meaning) {

    static final Signpost NONE = new Signpost(List.of(), List.of(), List.of(), null);
}
