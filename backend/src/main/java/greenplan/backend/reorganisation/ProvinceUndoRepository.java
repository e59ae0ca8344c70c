package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION_CUT;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Takes a reorganisation of provinces back whose day has not come. */
@Repository
class ProvinceUndoRepository {

    private final DSLContext database;

    ProvinceUndoRepository(DSLContext database) {
        this.database = database;
    }

    /** Another reorganisation that was recorded later reaches one of the same provinces. */
    boolean isBuiltUpon(long change) {
        var mine = PROVINCE_SUCCESSION.as("mine");
        var other = PROVINCE_SUCCESSION.as("other");
        return database.fetchExists(selectOne()
                .from(mine)
                .join(other)
                .on(
                        other.REORGANISATION_ID.gt(mine.REORGANISATION_ID),
                        other.PREDECESSOR_ID
                                .in(mine.PREDECESSOR_ID, mine.SUCCESSOR_ID)
                                .or(other.SUCCESSOR_ID.in(mine.PREDECESSOR_ID, mine.SUCCESSOR_ID)))
                .where(mine.REORGANISATION_ID.eq(change)));
    }

    /** A role, a plan or an agency of a province that it begins, or a figure of an area that it begins. */
    boolean isInUse(long change) {
        return database.fetchExists(selectOne()
                        .from(PROVINCE)
                        .where(PROVINCE.REORGANISATION_ID.eq(change))
                        .and(points(ROLE_GRANT.PROVINCE_ID, PROVINCE.ID)
                                .or(points(AGENCY.PROVINCE_ID, PROVINCE.ID))
                                .or(points(PLAN.PROVINCE_ID, PROVINCE.ID))))
                || database.fetchExists(selectOne()
                        .from(TERRITORY)
                        .where(TERRITORY.REORGANISATION_ID.eq(change))
                        .and(points(OBSERVATION.TERRITORY_ID, TERRITORY.ID)
                                .or(points(REPORT_VALUE.TERRITORY_ID, TERRITORY.ID))
                                .or(points(PLAN.TERRITORY_ID, TERRITORY.ID))));
    }

    private static Condition points(TableField<?, Long> from, Field<Long> to) {
        return exists(selectOne().from(from.getTable()).where(from.eq(to)));
    }

    /** Undoes it; false when the version is another one. */
    boolean undo(long change, int expectedVersion) {
        boolean first = database.update(PROVINCE_REORGANISATION)
                        .set(PROVINCE_REORGANISATION.VERSION, expectedVersion + 1)
                        .where(
                                PROVINCE_REORGANISATION.ID.eq(change),
                                PROVINCE_REORGANISATION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
        if (!first) {
            return false;
        }
        var undoing = new Undoing(database, PROVINCE_REORGANISATION_CUT, change);
        undoing.delete(PROVINCE_SUCCESSION, PROVINCE_SUCCESSION.REORGANISATION_ID);
        undoing.delete(PROVINCE_OFFICIAL_CODE, PROVINCE_OFFICIAL_CODE.REORGANISATION_ID);
        undoing.delete(TERRITORY, TERRITORY.REORGANISATION_ID);
        undoing.restore(PROVINCE_OFFICIAL_CODE, PROVINCE_OFFICIAL_CODE.ID, PROVINCE_OFFICIAL_CODE.VALID);
        undoing.restore(TERRITORY, TERRITORY.ID, TERRITORY.VALID);
        undoing.delete(PROVINCE_REORGANISATION_CUT, PROVINCE_REORGANISATION_CUT.REORGANISATION_ID);
        undoing.delete(PROVINCE, PROVINCE.REORGANISATION_ID);
        undoing.delete(PROVINCE_REORGANISATION, PROVINCE_REORGANISATION.ID);
        return true;
    }
}
