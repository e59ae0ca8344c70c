package greenplan.backend.report;

import greenplan.db.base.enums.ObservationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is typed in. One of amount, answer, step, words and noDataReason, as the form of the target asks for.
 *
 * @param amount with a comma or a point before the decimals
 * @param asOf the day it describes; today, or the data cut-off when that is past
 * @param territory slug of the area it measures; that of the plan while that is the province
 * @param overrideReason why a value that looks wrong is right
 */
public record ValueEntry(
        @Nullable ObservationKind kind,
        @Nullable String amount,
        @Nullable Boolean answer,
        @Nullable Integer step,
        @Nullable String words,
        @Nullable Qualifier qualifier,
        @Nullable LocalDate asOf,
        @Nullable String territory,
        @Nullable String source,
        @Nullable String noDataReason,
        @Nullable String overrideReason) {

    /** What stands before a number. */
    enum Qualifier {
        MORE_THAN(">"),
        LESS_THAN("<"),
        ABOUT("≈");

        final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }
    }
}
