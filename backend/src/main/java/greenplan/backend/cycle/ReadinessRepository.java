package greenplan.backend.cycle;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** What a cycle that is to be opened would find. */
@Repository
class ReadinessRepository {

    private final DSLContext database;

    ReadinessRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A target that the cycle would ask about.
     *
     * @param held somebody answers for it
     * @param reported one of them reports in the cycle
     */
    record Asked(Finding.Thing target, boolean held, boolean reported) {}

    /**
     * The targets that a cycle asks about, in the order of the plan; who answers for them as that cycle, or a new one, counts it. Who stands for an
     * agency costs more than all else here and is asked once, however many links name the agency.
     */
    List<Asked> targets(Proposal wanted, LocalDate day) {
        return database.resultQuery(
                        """
                        with asked as (
                          select t.id, t.position, t.code, t.title_vi, t.title_en from greenplan.target t
                          where t.plan_id = {0} and (cardinality({3}) = 0 or t.id = any ({3}))
                            and not exists (select from greenplan.target_in_time i where i.target_id = t.id and i.repealed and i.valid @> {1})),
                        link as materialized (
                          select l.target_id, greenplan.responsible_on(l.id, {1}) as agency
                          from asked t join greenplan.responsibility l on l.target_id = t.id
                          where l.basis <> 'INFERRED' and l.valid @> {1}
                            and (l.decided_at is null or {4}::bigint is null
                              or l.decided_at <= (select c.opened_at from greenplan.cycle c where c.id = {4})
                              or exists (select from greenplan.cycle_assignment j where j.cycle_id = {4} and j.responsibility_id = l.id))),
                        reporting as materialized (
                          select h.agency from (select distinct agency from link) h
                          where exists (select from greenplan.stands_for(h.agency, {1}) s (agency) where s.agency = any ({2})))
                        select t.code, t.title_vi, t.title_en, count(l.target_id) > 0 as held, count(r.agency) > 0 as reported
                        from asked t left join link l on l.target_id = t.id left join reporting r on r.agency = l.agency
                        group by t.id, t.position, t.code, t.title_vi, t.title_en order by t.position, t.id
                        """,
                        val(wanted.plan().key()),
                        val(day),
                        keys(wanted.reporters()),
                        keys(wanted.targets()),
                        val(wanted.key(), Long.class))
                .fetch(row -> new Asked(
                        new Finding.Thing(
                                row.get("code", String.class),
                                new Text(row.get("title_vi", String.class), row.get("title_en", String.class))),
                        row.get("held", Boolean.class),
                        row.get("reported", Boolean.class)));
    }

    private static Field<Long[]> keys(Collection<Long> keys) {
        return val(keys.toArray(Long[]::new));
    }

    /** An agency that would report, with how many people can write for it, and how many of them can submit. */
    record Reporter(Finding.Thing agency, int people, int heads) {}

    List<Reporter> reporters(Collection<Long> agencies, LocalDate day) {
        var code = concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE);
        return database.select(
                        code,
                        name(AGENCY_NAME.NAME_VI, day),
                        name(AGENCY_NAME.NAME_EN, day),
                        people(day, Role.AGENCY_EDITOR, Role.AGENCY_HEAD),
                        people(day, Role.AGENCY_HEAD))
                .from(AGENCY)
                .where(Sql.among(AGENCY.ID, agencies))
                .orderBy(AGENCY.CODE)
                .fetch(row -> new Reporter(
                        new Finding.Thing(row.value1(), new Text(row.value2(), row.value3())),
                        row.value4(),
                        row.value5()));
    }

    private static Field<Integer> people(LocalDate day, Role... roles) {
        return field(select(count())
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                .where(InTime.answeredBy(ROLE_GRANT.AGENCY_ID, InTime.agencyOn(AGENCY.ID, day), day))
                .and(ROLE_GRANT.ROLE.in(roles))
                .and(DateSpan.on(ROLE_GRANT.VALID, day)));
    }

    /** The name on the day, or else the last one. */
    private static Field<String> name(TableField<?, String> language, LocalDate day) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, day).desc(), AGENCY_NAME.VALID.desc())
                .limit(1));
    }
}
