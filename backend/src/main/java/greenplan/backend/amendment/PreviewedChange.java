package greenplan.backend.amendment;

import greenplan.backend.graph.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act would do to a target or a duty: the graph's {@code PreviewedChange}.
 *
 * @param code of what it amends; null of what it adds
 * @param duty it is a duty
 */
record PreviewedChange(
        @Nullable String code,
        Text title,
        boolean duty,
        boolean added,
        boolean repealed,
        List<Version.Difference> differences) {}
