package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan's text.
 *
 * @param key its row
 * @param planCode code of its plan
 * @param path where it stands: {@code II.2.a}, {@code V.17(2)}; a word where nothing is printed
 * @param label what it is called when its path is a word, or when it is missing
 * @param text verbatim; null for a part that the published copy lacks
 * @param translation unofficial, into English; null while nobody made one
 * @param parent path of the clause above it
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Clause(
        long key,
        String planCode,
        String path,
        @Nullable Text label,
        ClauseRole role,
        @Nullable String text,
        @Nullable Translation translation,
        @Nullable String parent,
        LocalDate asOf)
        implements Dated {

    /** Global id. */
    public String id() {
        return NodeId.of("Clause", planCode + "/" + path);
    }
}
