package greenplan.backend.note;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.NoteKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An editor's note: something odd in a document, and how the portal deals with it.
 *
 * @param key its row
 * @param planKey row of its plan
 * @param clauseKey row of the clause where it stands
 * @param code within its plan
 * @param quote the odd words, verbatim
 * @param text what is odd, in a sentence
 * @param clarification the official answer, when one came
 * @param clarificationAct the act or letter that answers, with its date clarifiedOn; null when the plan package brought it
 * @param version counts its changes
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Note(
        long key,
        long planKey,
        long clauseKey,
        String planCode,
        String code,
        NoteKind kind,
        @Nullable String quote,
        Text text,
        @Nullable String clarification,
        @Nullable String clarificationAct,
        @Nullable LocalDate clarifiedOn,
        int version,
        LocalDate asOf)
        implements Dated {

    /** Global id. */
    public String id() {
        return NodeId.of("Note", planCode + "/" + code);
    }
}
