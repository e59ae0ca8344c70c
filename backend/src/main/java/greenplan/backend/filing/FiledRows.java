package greenplan.backend.filing;

import greenplan.backend.mutation.Conflict;
import greenplan.backend.mutation.Problem;
import greenplan.backend.report.ValueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of many rows, in the order in which they came.
 *
 * @param report key of the report, which is read when somebody asks for it
 */
record FiledRows(long report, List<Row> rows) {

    /**
     * What became of a row.
     *
     * @param target as it was asked for
     * @param value the row as it is stored now; null when it was refused, and when it was emptied by whoever was first
     * @param problems what to correct; empty when it was done
     * @param conflict null unless somebody else was first
     */
    record Row(
            String target,
            @Nullable ValueRow value,
            List<Problem> problems,
            @Nullable Conflict conflict) {}
}
