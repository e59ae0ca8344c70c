package greenplan.backend.target;

import static greenplan.db.published.Tables.AMENDMENT;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static greenplan.db.published.Tables.TERRITORY;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Row;
import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;

/** The area on which a version of a target is judged, and the act that named it. */
final class PublishedJudgedArea {

    private static final greenplan.db.published.tables.Territory AREA = TERRITORY.as("judged_area");
    private static final greenplan.db.published.tables.Amendment ACT = AMENDMENT.as("judging_act");

    /** Only a target that an act judges there is told of it in words. */
    private static final Field<String> NAME_VI =
            when(TARGET_VERSION.JUDGED_BY_ID.isNotNull(), AREA.NAME_VI).as("judged_area_vi");

    private static final Field<String> NAME_EN =
            when(TARGET_VERSION.JUDGED_BY_ID.isNotNull(), AREA.NAME_EN).as("judged_area_en");

    /** Row of the territory, which is named by the version or by the plan. */
    static final Field<Long> KEY =
            coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID).as("judged_area_key");

    /** What the methods read, of {@link #joinTo}. */
    static final List<Field<?>> FIELDS = List.of(
            TARGET_VERSION.JUDGED_BY_ID,
            AREA.ID,
            NAME_VI,
            NAME_EN,
            AREA.VALID,
            ACT.ACT_KIND,
            ACT.ACT_NUMBER,
            ACT.EFFECTIVE_ON);

    private PublishedJudgedArea() {}

    /** Targets with it, which have their version and their plan. */
    static TableOnConditionStep<Record> joinTo(TableOnConditionStep<Record> targets) {
        return targets.join(AREA)
                .on(AREA.ID.eq(coalesce(TARGET_VERSION.TERRITORY_ID, PLAN.TERRITORY_ID)))
                .leftJoin(ACT)
                .on(ACT.ID.eq(TARGET_VERSION.JUDGED_BY_ID));
    }

    /** Row of the territory. */
    static long key(Row row) {
        return row.get(AREA.ID);
    }

    static JudgedArea of(Row row) {
        return new JudgedArea(row.get(AREA.ID), row.get(AREA.VALID).to(), row.get(TARGET_VERSION.JUDGED_BY_ID));
    }

    /** The end of each sentence on a target that is judged on another area than that of its plan. */
    static @Nullable Text words(Row row) {
        return row.get(TARGET_VERSION.JUDGED_BY_ID) == null
                ? null
                : new Text(
                        "Từ ngày %s chỉ tiêu được đánh giá theo %s (%s số %s)."
                                .formatted(
                                        DayWords.told(row.get(ACT.EFFECTIVE_ON)).vi(),
                                        row.get(NAME_VI),
                                        row.get(ACT.ACT_KIND),
                                        row.get(ACT.ACT_NUMBER)),
                        "Since %s the target is judged on %s (%s %s)."
                                .formatted(
                                        DayWords.told(row.get(ACT.EFFECTIVE_ON)).en(),
                                        requireNonNullElse(row.get(NAME_EN), row.get(NAME_VI)),
                                        row.get(ACT.ACT_KIND),
                                        row.get(ACT.ACT_NUMBER)));
    }
}
