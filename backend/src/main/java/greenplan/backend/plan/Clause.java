package greenplan.backend.plan;

import greenplan.backend.graph.Asked;
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
 * @param words what it says; null when that was not asked for
 * @param above what it stands under; null when that was not asked for
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Clause(
        long key,
        String planCode,
        String path,
        @Nullable Text label,
        ClauseRole role,
        @Nullable Words words,
        @Nullable Above above,
        LocalDate asOf)
        implements Dated {

    /**
     * A clause in words.
     *
     * @param text verbatim; null for a part that the published copy lacks
     * @param translation unofficial, into English; null while nobody made one
     */
    record Words(@Nullable String text, @Nullable Translation translation) {}

    /** The path of the clause above one; null for the first ones. */
    record Above(@Nullable String path) {}

    /** Verbatim; null for a part that the published copy lacks. */
    public @Nullable String text() {
        return Asked.read(words, this::id).text();
    }

    /** Unofficial, into English; null while nobody made one. */
    public @Nullable Translation translation() {
        return Asked.read(words, this::id).translation();
    }

    /** Path of the clause above it. */
    public @Nullable String parent() {
        return Asked.read(above, this::id).path();
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Clause", planCode + "/" + path);
    }
}
