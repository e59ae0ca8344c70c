package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_EXTENSION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORTING_DUTY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import greenplan.db.base.enums.CycleKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cycles, and who owes a report in them. */
@Repository
public class CycleRepository {

    private static final Field<List<StaffCycle.Extension>> EXTENSIONS = multiset(select(
                            CYCLE_EXTENSION.WAS_BEFORE,
                            CYCLE_EXTENSION.DUE_BEFORE,
                            CYCLE_EXTENSION.REASON,
                            CYCLE_EXTENSION.AT)
                    .from(CYCLE_EXTENSION)
                    .where(CYCLE_EXTENSION.CYCLE_ID.eq(CYCLE.ID))
                    .orderBy(CYCLE_EXTENSION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(StaffCycle.Extension::new)));

    private static final Field<Long> OWING = field("x.agency", Long.class);

    private final DSLContext database;
    private final Clock clock;

    CycleRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A plan and the slug of its province. */
    record PlanPlace(long key, String province) {}

    Optional<PlanPlace> plan(String code) {
        return database.select(PLAN.ID, PLAN.province().CODE)
                .from(PLAN)
                .where(PLAN.CODE.eq(code))
                .fetchOptional(Records.mapping(PlanPlace::new));
    }

    boolean isOpened(long plan, CycleKind kind, int year) {
        return database.fetchExists(
                CYCLE, CYCLE.PLAN_ID.eq(plan).and(CYCLE.KIND.eq(kind)).and(CYCLE.YEAR.eq(year)));
    }

    /** Opens a cycle; returns its key, or nothing when somebody opened the same one meanwhile. */
    Optional<Long> open(
            long plan,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            LocalDate today) {
        return database.insertInto(CYCLE)
                .set(CYCLE.PLAN_ID, plan)
                .set(CYCLE.KIND, kind)
                .set(CYCLE.YEAR, year)
                .set(CYCLE.OPENS_ON, opensOn)
                .set(CYCLE.DUE_BEFORE, dueBefore)
                .set(CYCLE.DATA_CUTOFF, dataCutoff)
                .set(CYCLE.OPENED_ON, today)
                .onConflictDoNothing()
                .returning(CYCLE.ID)
                .fetchOptional(CYCLE.ID);
    }

    /** Makes a report for each agency that owes one on the day, and tells how many. */
    int reports(long cycle, long plan, LocalDate day) {
        return database.insertInto(REPORT, REPORT.CYCLE_ID, REPORT.AGENCY_ID)
                .select(DSL.select(val(cycle), OWING).from(owing(plan, day)))
                .execute();
    }

    /**
     * Makes a report, from its day on, for each agency that a reorganisation which is decided already will have take over duties or targets
     * of the plan from one that owes a report, unless it owes one itself.
     */
    void reportsToCome(long cycle, long plan, LocalDate day) {
        database.execute("""
            insert into greenplan.report (cycle_id, agency_id, since, reorganisation_id)
            select distinct on (s.successor_id) r.cycle_id, s.successor_id, c.date, c.id
            from greenplan.report r
            join greenplan.agency_succession s on s.predecessor_id = greenplan.agency_on(r.agency_id, (
              select x.date - 1 from greenplan.agency_reorganisation x where x.id = s.reorganisation_id))
            join greenplan.agency_reorganisation c on c.id = s.reorganisation_id and c.date > {2} and c.recorded_on is not null
            where r.cycle_id = {0}
              and not exists (select from greenplan.report o
                where o.cycle_id = r.cycle_id and greenplan.agency_on(o.agency_id, c.date) = s.successor_id)
              and (exists (select from greenplan.duty_bearer b join greenplan.duty d on d.id = b.duty_id
                  where d.plan_id = {1} and b.reorganisation_id = c.id and b.agency_id = s.successor_id)
                or exists (select from greenplan.target_passage p join greenplan.responsibility l on l.id = p.responsibility_id
                  join greenplan.target t on t.id = l.target_id
                  where t.plan_id = {1} and p.reorganisation_id = c.id and p.successor_id = s.successor_id))
            order by s.successor_id, c.date, c.id
            """, val(cycle), val(plan), val(day));
    }

    /** The agencies that owe a report on the day: those that the plan means, or who stands for them now. */
    Set<Long> owingOn(long plan, LocalDate day) {
        return database.select(OWING).from(owing(plan, day)).fetchSet(OWING);
    }

    private static Table<?> owing(long plan, LocalDate day) {
        var standing = Routines.standsFor(REPORTING_DUTY.AGENCY_ID, val(day)).as("x", "agency");
        return DSL.selectDistinct(OWING)
                .from(REPORTING_DUTY)
                .crossJoin(DSL.lateral(standing))
                .where(REPORTING_DUTY.PLAN_ID.eq(plan))
                .and(condition(
                        "exists (select from greenplan.agency_name n where n.agency_id = x.agency and n.valid @> {0})",
                        val(day)))
                .asTable("x");
    }

    /** Sets a later deadline; false when the version is another one. */
    boolean extend(long cycle, int expectedVersion, LocalDate wasBefore, LocalDate dueBefore, String reason) {
        boolean first = changesOne(database.update(CYCLE)
                .set(CYCLE.DUE_BEFORE, dueBefore)
                .where(CYCLE.ID.eq(cycle))
                .and(CYCLE.VERSION.eq(expectedVersion)));
        if (first) {
            database.insertInto(CYCLE_EXTENSION)
                    .set(CYCLE_EXTENSION.CYCLE_ID, cycle)
                    .set(CYCLE_EXTENSION.WAS_BEFORE, wasBefore)
                    .set(CYCLE_EXTENSION.DUE_BEFORE, dueBefore)
                    .set(CYCLE_EXTENSION.REASON, reason)
                    .execute();
        }
        return first;
    }

    public Optional<StaffCycle> find(long key) {
        return cycles(CYCLE.ID.eq(key)).stream().findFirst();
    }

    public List<StaffCycle> among(Collection<Long> keys) {
        return cycles(Sql.among(CYCLE.ID, keys));
    }

    /** Cycles that somebody may see: of these provinces, or with a report of these agencies; newest first. */
    public List<StaffCycle> seenBy(
            Collection<Long> provinces, Collection<Long> agencies, @Nullable String plan, LocalDate day) {
        var its = CYCLE.as("its");
        return cycles(CYCLE.ID
                .in(select(REPORT.CYCLE_ID)
                        .from(REPORT)
                        .where(InTime.answeredBy(REPORT.AGENCY_ID, agencies, day))
                        .union(select(its.ID)
                                .from(its)
                                .join(PLAN)
                                .on(PLAN.ID.eq(its.PLAN_ID))
                                .where(Sql.among(PLAN.PROVINCE_ID, provinces))))
                .and(plan == null ? noCondition() : PLAN.CODE.eq(plan)));
    }

    private List<StaffCycle> cycles(Condition which) {
        return database.select(
                        CYCLE.ID,
                        PLAN.ID,
                        PLAN.CODE,
                        PLAN.TITLE_VI,
                        PLAN.TITLE_EN,
                        PLAN.province().CODE,
                        focal(AGENCY_NAME.NAME_VI).as("focal_vi"),
                        focal(AGENCY_NAME.NAME_EN).as("focal_en"),
                        CYCLE.KIND,
                        CYCLE.YEAR,
                        CYCLE.OPENS_ON,
                        CYCLE.DUE_BEFORE,
                        CYCLE.DATA_CUTOFF,
                        CYCLE.VERSION,
                        EXTENSIONS)
                .from(CYCLE)
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .where(which)
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc())
                .fetch(CycleRepository::cycle);
    }

    /** A name of the agency that answers today for the focal point that the plan names. */
    public Field<String> focal(TableField<?, String> language) {
        LocalDate today = LocalDate.now(clock);
        var named = select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(PLAN.PROVINCE_ID), AGENCY.CODE.eq(PLAN.FOCAL_AGENCY));
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(field(named), today)))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, today).desc(), AGENCY_NAME.VALID.desc())
                .limit(1));
    }

    private static StaffCycle cycle(Record row) {
        return new StaffCycle(
                row.get(CYCLE.ID),
                row.get(PLAN.ID),
                row.get(PLAN.CODE),
                new Text(row.get(PLAN.TITLE_VI), row.get(PLAN.TITLE_EN)),
                row.get(PLAN.province().CODE),
                Text.of(row.get("focal_vi", String.class), row.get("focal_en", String.class)),
                row.get(CYCLE.KIND),
                row.get(CYCLE.YEAR),
                row.get(CYCLE.OPENS_ON),
                row.get(CYCLE.DUE_BEFORE),
                row.get(CYCLE.DATA_CUTOFF),
                row.get(CYCLE.VERSION),
                row.get(EXTENSIONS));
    }
}
