package greenplan.backend.target;

import static greenplan.db.published.Tables.AMENDMENT;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static greenplan.db.published.Tables.TERRITORY;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Apart;
import greenplan.backend.database.Row;
import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The area on which a version of a target is judged, and the act that named it. */
final class PublishedJudgedArea {

    private static final greenplan.db.published.tables.Territory AREA = TERRITORY.as("judged_area");
    private static final greenplan.db.published.tables.Amendment ACT = AMENDMENT.as("judging_act");

    /** Row of the territory, which is named by the version or by the plan. */
    static final Field<Long> KEY =
            coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID).as("judged_area_key");

    /** What {@link #of} reads, of {@link #joinTo}. */
    static final List<Field<?>> FIELDS = List.of(TARGET_VERSION.JUDGED_BY_ID, KEY, AREA.VALID);

    /** The names of the area in both languages, and kind, number and first day of the act: looked up for a target that an act judges, which few do. */
    static final Field<String[]> ACT_AND_NAMES = new Apart<>(
            "judging_act",
            when(
                    TARGET_VERSION.JUDGED_BY_ID.isNotNull(),
                    field(select(array(
                                    AREA.NAME_VI,
                                    AREA.NAME_EN,
                                    ACT.ACT_KIND,
                                    ACT.ACT_NUMBER,
                                    ACT.EFFECTIVE_ON.cast(SQLDataType.VARCHAR)))
                            .from(ACT)
                            .join(AREA)
                            .on(AREA.ID.eq(TARGET_VERSION.TERRITORY_ID))
                            .where(ACT.ID.eq(TARGET_VERSION.JUDGED_BY_ID)))));

    private PublishedJudgedArea() {}

    /** Targets with it, which have their version and their plan. */
    static TableOnConditionStep<Record> joinTo(TableOnConditionStep<Record> targets) {
        return targets.join(AREA).on(AREA.ID.eq(coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID)));
    }

    static JudgedArea of(Row row) {
        return new JudgedArea(row.get(KEY), row.get(AREA.VALID).to(), row.get(TARGET_VERSION.JUDGED_BY_ID));
    }

    /** The end of each sentence on a target that is judged on another area than that of its plan. */
    static @Nullable Text words(Row row) {
        String[] told = row.get(ACT_AND_NAMES);
        if (told == null) {
            return null;
        }
        Text since = DayWords.told(LocalDate.parse(told[4]));
        return new Text(
                "Từ ngày %s chỉ tiêu được đánh giá theo %s (%s số %s)."
                        .formatted(since.vi(), told[0], told[2], told[3]),
                "Since %s the target is judged on %s (%s %s)."
                        .formatted(since.en(), requireNonNullElse(told[1], told[0]), told[2], told[3]));
    }
}
