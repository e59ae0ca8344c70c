package greenplan.ui.report;

import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutation of many values, in the order in which they were sent; no rows when the whole call was refused. */
record FiledTogether(List<Row> rows, List<Problem> problems) implements Payload {

    /** What became of one. */
    record Row(
            String target,
            @Nullable ReportValue value,
            List<Problem> problems,
            @Nullable Conflict conflict) {

        Filed filed() {
            return new Filed(value, problems, conflict);
        }
    }

    /** What became of the one in this place. */
    Filed filed(int place) {
        return problems.isEmpty() ? rows.get(place).filed() : new Filed(null, problems, null);
    }
}
