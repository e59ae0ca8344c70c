package greenplan.backend.note;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.backend.database.Sql.halves;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.NOTE;
import static greenplan.db.base.Tables.NOTE_DUTY;
import static greenplan.db.base.Tables.NOTE_TARGET;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.NoteKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the register of editor's notes. */
@Repository
class NoteRepository {

    private final DSLContext database;

    NoteRepository(DSLContext database) {
        this.database = database;
    }

    /** Adds a note at the end of the register of its plan; its code counts those that were added in the portal. */
    long add(
            NotedRepository.Place place,
            NoteKind kind,
            @Nullable String quote,
            String textVi,
            @Nullable String textEn) {
        // One writer at a time per plan, so that numbers are not given twice.
        database.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.ID.eq(place.plan()))
                .forUpdate()
                .fetch();
        var number = field(
                "(select coalesce(max(substr(code, 3)::integer), 0) + 1 from greenplan.note where plan_id = {0} and code ~ '^p-[0-9]{1,9}$')",
                Integer.class, val(place.plan()));
        Long key = database.insertInto(NOTE)
                .set(NOTE.PLAN_ID, place.plan())
                .set(NOTE.CLAUSE_ID, place.clause())
                .set(NOTE.CODE, concat(inline("p-"), field("to_char({0}, 'FM999999900')", String.class, number)))
                .set(
                        NOTE.POSITION,
                        field(select(coalesce(max(NOTE.POSITION), inline(0)).plus(1))
                                .from(NOTE)
                                .where(NOTE.PLAN_ID.eq(place.plan()))))
                .set(NOTE.KIND, kind)
                .set(NOTE.QUOTE, quote)
                .set(NOTE.TEXT_VI, textVi)
                .set(NOTE.TEXT_EN, textEn)
                .returning(NOTE.ID)
                .fetchSingle(NOTE.ID);
        return Objects.requireNonNull(key);
    }

    /** Says what a note is about. */
    void about(long note, Collection<Long> targets, Collection<Long> duties) {
        database.insertInto(NOTE_TARGET, NOTE_TARGET.NOTE_ID, NOTE_TARGET.TARGET_ID)
                .select(select(val(note), TARGET.ID).from(TARGET).where(among(TARGET.ID, List.copyOf(targets))))
                .execute();
        database.insertInto(NOTE_DUTY, NOTE_DUTY.NOTE_ID, NOTE_DUTY.DUTY_ID)
                .select(select(val(note), DUTY.ID).from(DUTY).where(among(DUTY.ID, List.copyOf(duties))))
                .execute();
    }

    /** A note as it is stored. */
    record Stored(
            long key,
            String province,
            @Nullable String clarification,
            @Nullable String act,
            @Nullable LocalDate on,
            int version) {

        /** This is the answer already. */
        boolean says(String other, String itsAct, LocalDate itsDay) {
            return other.strip().equals(clarification) && itsAct.strip().equals(act) && itsDay.equals(on);
        }
    }

    /** A note by the codes of its plan and its own. */
    Optional<Stored> find(String planAndCode) {
        return database.select(
                        NOTE.ID,
                        NOTE.plan().province().CODE,
                        NOTE.CLARIFICATION,
                        NOTE.CLARIFICATION_ACT,
                        NOTE.CLARIFIED_ON,
                        NOTE.VERSION)
                .from(NOTE)
                .where(halves(NOTE.plan().CODE, NOTE.CODE, planAndCode))
                .fetchOptional(Records.mapping(Stored::new));
    }

    /** Writes the official answer; false when the version is another one. */
    boolean clarify(long note, int expectedVersion, String clarification, String act, LocalDate on) {
        return changesOne(database.update(NOTE)
                .set(NOTE.CLARIFICATION, clarification)
                .set(NOTE.CLARIFICATION_ACT, act)
                .set(NOTE.CLARIFIED_ON, on)
                .where(NOTE.ID.eq(note), NOTE.VERSION.eq(expectedVersion)));
    }
}
