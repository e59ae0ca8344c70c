package greenplan.backend.report;

import greenplan.db.base.enums.ObservationKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is typed in. One of amount, answer, step, words and noDataReason, as the form of the target asks for.
 *
 * @param amount as it is written, see {@link DecimalInput}
 * @param asOf the day it describes; today, or the data cut-off when that is past
 * @param territory slug of the area it measures; that on which the target is judged while that is the province
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
        MORE_THAN(">", "trên", "hơn", "more than", "over"),
        LESS_THAN("<", "dưới", "chưa đến", "less than", "under"),
        ABOUT("≈", "~", "khoảng", "xấp xỉ", "about", "around");

        final String sign;
        private final List<String> words;

        Qualifier(String sign, String... words) {
            this.sign = sign;
            this.words = List.of(words);
        }

        /** The one that is written so, as a sign or in lower-case words. */
        static Optional<Qualifier> written(String before) {
            return Arrays.stream(values())
                    .filter(each -> each.sign.equals(before) || each.words.contains(before))
                    .findFirst();
        }
    }
}
