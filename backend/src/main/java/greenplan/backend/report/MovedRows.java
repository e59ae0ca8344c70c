package greenplan.backend.report;

import greenplan.backend.database.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Drafts follow their duty or target. A report as a whole needs nothing when its agency is reorganised: whoever answers for that agency on
 * a day goes on with it. But a reorganisation may send a single duty elsewhere, and what was drafted about it in an open report is handed to
 * the report of whoever bears it now. This happens once for each reorganisation, when somebody first looks on its day or later.
 */
@Component
public class MovedRows {

    private final MovedRowRepository rows;
    private final TransactionTemplate transactions;

    MovedRows(MovedRowRepository rows, TransactionTemplate transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Hands over what reorganisations up to the day have moved; one statement when there is nothing to do. */
    public void settle(LocalDate day) {
        if (rows.due(day)) {
            Actor.system("reorganisation")
                    .run(() -> transactions.executeWithoutResult(
                            transaction -> rows.take(day).forEach(province -> {
                                rows.moveValues(province, day);
                                rows.moveProgress(province, day);
                            })));
        }
    }
}
