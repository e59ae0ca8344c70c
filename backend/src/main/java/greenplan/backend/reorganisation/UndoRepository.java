package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION_CUT;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_PASSAGE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Takes a reorganisation back whose day has not come: what it began goes, what it cut short is as it was. */
@Repository
class UndoRepository {

    private final DSLContext database;

    UndoRepository(DSLContext database) {
        this.database = database;
    }

    /** Another reorganisation that was recorded later reaches one of the same agencies. */
    boolean isBuiltUpon(long change) {
        var mine = AGENCY_SUCCESSION.as("mine");
        var other = AGENCY_SUCCESSION.as("other");
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

    /** Somebody was given a role, or a target, of an agency that the reorganisation begins. */
    boolean isInUse(long change) {
        return database.fetchExists(selectOne()
                .from(AGENCY)
                .where(AGENCY.REORGANISATION_ID.eq(change))
                .and(exists(selectOne().from(ROLE_GRANT).where(ROLE_GRANT.AGENCY_ID.eq(AGENCY.ID)))
                        .or(exists(selectOne().from(RESPONSIBILITY).where(RESPONSIBILITY.AGENCY_ID.eq(AGENCY.ID))))));
    }

    /** Undoes it; false when the version is another one. */
    boolean undo(long change, int expectedVersion) {
        boolean first = database.update(AGENCY_REORGANISATION)
                        .set(AGENCY_REORGANISATION.VERSION, expectedVersion + 1)
                        .where(AGENCY_REORGANISATION.ID.eq(change), AGENCY_REORGANISATION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
        if (!first) {
            return false;
        }
        var undoing = new Undoing(database, AGENCY_REORGANISATION_CUT, change);
        undoing.delete(REPORT, REPORT.REORGANISATION_ID);
        undoing.delete(TARGET_PASSAGE, TARGET_PASSAGE.REORGANISATION_ID);
        undoing.delete(DUTY_PASSAGE, DUTY_PASSAGE.REORGANISATION_ID);
        undoing.delete(DUTY_BEARER, DUTY_BEARER.REORGANISATION_ID);
        undoing.delete(CLASS_MEMBER, CLASS_MEMBER.REORGANISATION_ID);
        undoing.delete(AGENCY_NAME, AGENCY_NAME.REORGANISATION_ID);
        undoing.restore(DUTY_BEARER, DUTY_BEARER.ID, DUTY_BEARER.VALID);
        undoing.restore(CLASS_MEMBER, CLASS_MEMBER.ID, CLASS_MEMBER.VALID);
        undoing.restore(AGENCY_NAME, AGENCY_NAME.ID, AGENCY_NAME.VALID);
        undoing.delete(AGENCY_REORGANISATION_CUT, AGENCY_REORGANISATION_CUT.REORGANISATION_ID);
        undoing.delete(AGENCY_SUCCESSION, AGENCY_SUCCESSION.REORGANISATION_ID);
        undoing.delete(AGENCY, AGENCY.REORGANISATION_ID);
        undoing.delete(AGENCY_REORGANISATION, AGENCY_REORGANISATION.ID);
        return true;
    }
}
