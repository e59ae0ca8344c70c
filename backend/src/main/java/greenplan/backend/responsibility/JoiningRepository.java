package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE_ASSIGNMENT;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was decided while a cycle runs joins it, and leaves it again, when the focal agency says so. */
@Repository
class JoiningRepository {

    /** Whether the open cycle c takes in the link l: it was opened before the link was decided, and the holder reports in it. */
    private static final String TAKES = """
            c.closed_at is null and c.withdrawn_at is null and c.opened_at < l.decided_at and l.basis <> 'INFERRED' and exists (
              select from greenplan.report r where r.cycle_id = c.id and greenplan.agency_on(r.agency_id, {day}) in (
                select greenplan.stands_for(greenplan.responsible_on(l.id, {day}), {day})))""";

    private static final String NOT_IN =
            "not exists (select from greenplan.cycle_assignment a where a.cycle_id = c.id and a.responsibility_id = l.id)";

    private final DSLContext database;

    JoiningRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Lets links count in open cycles of their plan that were opened before them and in which the holder reports.
     *
     * @param cycle only this one; null for all
     * @return how many links joined anything
     */
    int join(Collection<Long> links, @Nullable Long cycle, LocalDate day) {
        return database.fetch(
                        """
                        insert into greenplan.cycle_assignment (cycle_id, responsibility_id)
                        select c.id, l.id from greenplan.responsibility l join greenplan.target t on t.id = l.target_id
                        join greenplan.cycle c on c.plan_id = t.plan_id and %s
                        where l.id = any ({0}) and c.id = coalesce({1}, c.id)
                        order by c.id, l.id
                        on conflict do nothing returning responsibility_id
                        """.formatted(TAKES.replace("{day}", "{2}")),
                        val(links.toArray(Long[]::new)),
                        val(cycle, Long.class),
                        val(day))
                .intoSet(0)
                .size();
    }

    /** The link could join an open cycle, and has not. */
    static Condition mayJoin(LocalDate day) {
        return condition("""
                exists (select from greenplan.responsibility l join greenplan.target t on t.id = l.target_id
                join greenplan.cycle c on c.plan_id = t.plan_id and %s and %s where l.id = {0})
                """.formatted(TAKES.replace("{day}", "{1}"), NOT_IN), RESPONSIBILITY.ID, val(day));
    }

    /** Keys of the open cycles that links could join and have not, by link, the oldest first. */
    Map<Long, List<Long>> joinable(Collection<Long> links, LocalDate day) {
        return database.fetch(
                        """
                        select l.id, c.id from greenplan.responsibility l join greenplan.target t on t.id = l.target_id
                        join greenplan.cycle c on c.plan_id = t.plan_id and %s and %s
                        where l.id = any ({0}) order by l.id, c.id
                        """.formatted(TAKES.replace("{day}", "{1}"), NOT_IN), val(links.toArray(Long[]::new)), val(day))
                .intoGroups(row -> row.get(0, Long.class), row -> row.get(1, Long.class));
    }

    /** Takes links out of a cycle that they joined; how many there were. */
    int leave(Collection<Long> links, long cycle, String reason) {
        because(reason);
        return database.deleteFrom(CYCLE_ASSIGNMENT)
                .where(CYCLE_ASSIGNMENT.CYCLE_ID.eq(cycle), among(CYCLE_ASSIGNMENT.RESPONSIBILITY_ID, links))
                .execute();
    }

    /** Whether a reorganisation passed the link on, or a report of its agency on its target was accepted since it was decided. */
    boolean isRestedOn(long link) {
        return database.fetchExists(selectOne().from(TARGET_PASSAGE).where(TARGET_PASSAGE.RESPONSIBILITY_ID.eq(link)))
                || database.fetchExists(selectOne()
                        .from(RESPONSIBILITY)
                        .join(REPORT_VALUE)
                        .on(REPORT_VALUE.TARGET_ID.eq(RESPONSIBILITY.TARGET_ID))
                        .join(REPORT)
                        .on(REPORT.ID.eq(REPORT_VALUE.REPORT_ID), REPORT.AGENCY_ID.eq(RESPONSIBILITY.AGENCY_ID))
                        .where(RESPONSIBILITY.ID.eq(link))
                        .and(REPORT_VALUE.ACCEPTED_AT.gt(RESPONSIBILITY.DECIDED_AT)));
    }

    /** Takes a decision back as if it had never been made: an assignment goes, a confirmation is an inference again. */
    void takeBack(long link, ResponsibilityBasis basis, int expectedVersion, String reason) {
        because(reason);
        database.deleteFrom(CYCLE_ASSIGNMENT)
                .where(CYCLE_ASSIGNMENT.RESPONSIBILITY_ID.eq(link))
                .execute();
        var which = RESPONSIBILITY.ID.eq(link).and(RESPONSIBILITY.VERSION.eq(expectedVersion));
        if (basis == ResponsibilityBasis.ASSIGNED) {
            database.deleteFrom(RESPONSIBILITY).where(which).execute();
        } else {
            database.update(RESPONSIBILITY)
                    .set(RESPONSIBILITY.BASIS, ResponsibilityBasis.INFERRED)
                    .setNull(RESPONSIBILITY.ACT)
                    .setNull(RESPONSIBILITY.ACT_DATE)
                    .setNull(RESPONSIBILITY.DECIDED_AT)
                    .where(which)
                    .execute();
        }
    }

    /** Why the rows that this transaction changes next are changed, for the record. */
    private void because(String reason) {
        database.fetch("select set_config('greenplan.reason', {0}, true)", val(reason));
    }
}
