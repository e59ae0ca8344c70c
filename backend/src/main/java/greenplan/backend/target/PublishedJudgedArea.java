package greenplan.backend.target;

import static greenplan.db.published.Tables.AMENDMENT;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static greenplan.db.published.Tables.TERRITORY;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The area on which a version of a target is judged, and the act that named it. Both are looked up by their keys and are no joins: PostgreSQL
 * orders eight tables freely, and of more it may read the targets of the whole country first.
 */
final class PublishedJudgedArea {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final Field<Long> KEY = coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID);
    private static final Field<Long> JUDGED_ON = KEY.as("judged_on");
    private static final Field<String> AREA_VI = ofArea(TERRITORY.NAME_VI);
    private static final Field<String> AREA_EN = ofArea(TERRITORY.NAME_EN);
    private static final Field<DateSpan> AREA_VALID = ofArea(TERRITORY.VALID);
    private static final Field<String> ACT_KIND = ofAct(AMENDMENT.ACT_KIND);
    private static final Field<String> ACT_NUMBER = ofAct(AMENDMENT.ACT_NUMBER);
    private static final Field<LocalDate> ACT_DAY = ofAct(AMENDMENT.EFFECTIVE_ON);

    /** What the methods read, of {@code target_version} and {@code plan}. */
    static final List<Field<?>> FIELDS =
            List.of(JUDGED_ON, AREA_VI, AREA_EN, AREA_VALID, ACT_KIND, ACT_NUMBER, ACT_DAY);

    private PublishedJudgedArea() {}

    private static <T> Field<T> ofArea(TableField<?, T> column) {
        return field(select(column).from(TERRITORY).where(TERRITORY.ID.eq(KEY))).as("area_" + column.getName());
    }

    private static <T> Field<T> ofAct(TableField<?, T> column) {
        return field(select(column).from(AMENDMENT).where(AMENDMENT.ID.eq(TARGET_VERSION.JUDGED_BY_ID)))
                .as("judging_" + column.getName());
    }

    static JudgedArea of(Record row) {
        return new JudgedArea(row.get(JUDGED_ON), row.get(AREA_VALID).to(), row.get(TARGET_VERSION.JUDGED_BY_ID));
    }

    /** The end of each sentence on a target that is judged on another area than that of its plan. */
    static @Nullable Text words(Record row) {
        return row.get(TARGET_VERSION.JUDGED_BY_ID) == null
                ? null
                : new Text(
                        "Từ ngày %s chỉ tiêu được đánh giá theo %s (%s số %s)."
                                .formatted(
                                        VIETNAMESE.format(row.get(ACT_DAY)),
                                        row.get(AREA_VI),
                                        row.get(ACT_KIND),
                                        row.get(ACT_NUMBER)),
                        "Since %s the target is judged on %s (%s %s)."
                                .formatted(
                                        ENGLISH.format(row.get(ACT_DAY)),
                                        requireNonNullElse(row.get(AREA_EN), row.get(AREA_VI)),
                                        row.get(ACT_KIND),
                                        row.get(ACT_NUMBER)));
    }
}
