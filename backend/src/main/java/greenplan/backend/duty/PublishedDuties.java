package greenplan.backend.duty;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.backend.duty.PublishedDutyFields.WHOLE;
import static greenplan.backend.duty.PublishedDutyFields.columns;
import static greenplan.backend.duty.PublishedDutyFields.duties;
import static greenplan.backend.duty.PublishedDutyFields.duty;
import static greenplan.backend.duty.PublishedDutyFields.parts;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.NOTE_DUTY;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.RESPONSIBILITY;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Duties as everybody may read them. */
@Component
public class PublishedDuties {

    private final DSLContext published;
    private final Statements statements;

    PublishedDuties(@Qualifier("published") DSLContext published, Statements statements) {
        this.published = published;
        this.statements = statements;
    }

    /** The duty with a code, {@code plan/path}. */
    Optional<Duty> byCode(String code, LocalDate day) {
        return published
                .select(columns(WHOLE))
                .from(duties(val(day), WHOLE).join(DUTY).on(DUTY.ID.eq(DUTY_VERSION.DUTY_ID)))
                .where(halves(PLAN.CODE, DUTY.CODE, code), DUTY.PLAN_ID.eq(PLAN.ID))
                .fetchOptional(row -> duty(Row.of(row), day, WHOLE));
    }

    /** Duties by the keys of their rows, as they are borne on a day. */
    public Map<Long, Duty> byKeys(Set<Long> keys, LocalDate day) {
        return statements
                .of(() -> select(columns(WHOLE)).from(duties(DAY, WHOLE)).where(among(DUTY_VERSION.DUTY_ID)))
                .with(keys(keys), DAY.is(day))
                .fetchMap(DUTY_VERSION.DUTY_ID, row -> duty(row, day, WHOLE));
    }

    /** Duties of plans, in the order of the text. */
    Map<Long, Connection<Duty>> ofPlans(
            Set<Long> plans, PublishedDutyFilter filter, Page page, LocalDate day, Asked asked) {
        var wanted = new Pages(filter.shape(), parts(asked));
        var values = new ArrayList<>(filter.values());
        values.addAll(Siblings.page(page));
        values.addAll(List.of(keys(plans), DAY.is(day)));
        return Siblings.pages(
                statements.of(wanted, Pages::statement).with(values), page, row -> duty(row, day, wanted.with));
    }

    /** Pages of the duties of plans. */
    private record Pages(PublishedDutyFilter filter, Set<PublishedDutyFields.Part> with) {

        Select<Record> statement() {
            var places = Siblings.number(
                    DUTY_VERSION.PLAN_ID,
                    DUTY_VERSION.DUTY_ID,
                    filter.from(),
                    among(DUTY_VERSION.PLAN_ID).and(filter.on(DAY)).and(DUTY_VERSION.REPEALED.isFalse()),
                    DUTY_VERSION.POSITION,
                    DUTY_VERSION.DUTY_ID);
            return Siblings.placed(
                    select(columns(with)).from(duties(DAY, with)).where(among(PLAN.ID)), DUTY_VERSION.DUTY_ID, places);
        }
    }

    /** Duties near targets, by the editor's reading. */
    public Map<Long, List<Duty>> nearTargets(Set<Long> targets, LocalDate day) {
        return statements
                .of(() -> selectDistinct(columns(WHOLE))
                        .select(RESPONSIBILITY.TARGET_ID, DUTY_VERSION.POSITION)
                        .from(duties(DAY, WHOLE))
                        .join(RESPONSIBILITY)
                        .on(RESPONSIBILITY.DUTY_ID.eq(DUTY_VERSION.DUTY_ID))
                        .where(among(RESPONSIBILITY.TARGET_ID))
                        .orderBy(RESPONSIBILITY.TARGET_ID, DUTY_VERSION.POSITION))
                .with(keys(targets), DAY.is(day))
                .fetchGroups(RESPONSIBILITY.TARGET_ID, row -> duty(row, day, WHOLE));
    }

    /** Duties in force that notes are about. */
    Map<Long, List<Duty>> ofNotes(Set<Long> notes, LocalDate day) {
        return statements
                .of(() -> select(columns(WHOLE))
                        .select(NOTE_DUTY.NOTE_ID)
                        .from(duties(DAY, WHOLE))
                        .join(NOTE_DUTY)
                        .on(NOTE_DUTY.DUTY_ID.eq(DUTY_VERSION.DUTY_ID))
                        .where(among(NOTE_DUTY.NOTE_ID), DUTY_VERSION.REPEALED.isFalse())
                        .orderBy(DUTY_VERSION.POSITION, DUTY_VERSION.DUTY_ID))
                .with(keys(notes), DAY.is(day))
                .fetchGroups(NOTE_DUTY.NOTE_ID, row -> duty(row, day, WHOLE));
    }

    /** Keys of the editor's notes on duties, in the order of the text. */
    Map<Long, List<Long>> noteKeys(Set<Long> duties) {
        return statements
                .of(() -> select(NOTE_DUTY.DUTY_ID, NOTE_DUTY.NOTE_ID)
                        .from(NOTE_DUTY)
                        .join(NOTE)
                        .on(NOTE.ID.eq(NOTE_DUTY.NOTE_ID))
                        .where(among(NOTE_DUTY.DUTY_ID))
                        .orderBy(NOTE.POSITION, NOTE.ID))
                .with(keys(duties))
                .fetchGroups(NOTE_DUTY.DUTY_ID, NOTE_DUTY.NOTE_ID);
    }
}
