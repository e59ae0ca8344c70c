package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.matches;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_COMMENT;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.cycle.CycleRepository;
import greenplan.backend.cycle.Deadline;
import greenplan.backend.cycle.NothingTakenBack;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.database.InTime;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ReportState;
import greenplan.schema.CycleState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reports with all their rows: seven statements, however many reports. */
@Repository
public class ReportRepository {

    private final DSLContext database;
    private final CycleRepository cycles;
    private final ValueRowRepository valuesOf;
    private final ProgressRepository progress;
    private final ReportDifficultyRepository difficultiesOf;

    ReportRepository(
            DSLContext database,
            CycleRepository cycles,
            ValueRowRepository values,
            ProgressRepository progress,
            ReportDifficultyRepository difficulties) {
        this.database = database;
        this.cycles = cycles;
        this.valuesOf = values;
        this.progress = progress;
        this.difficultiesOf = difficulties;
    }

    /** Reports by key. */
    public List<Report> byKeys(Collection<Long> keys, OffsetDateTime now) {
        return reports(among(REPORT.ID, keys), now);
    }

    /** Reports of a cycle that somebody may see, of these provinces or of these agencies; null is any state. */
    public List<Report> ofCycle(
            Collection<Long> provinces,
            Collection<Long> agencies,
            long cycle,
            @Nullable ReportState state,
            OffsetDateTime now) {
        return seenBy(provinces, agencies, REPORT.CYCLE_ID.eq(cycle).and(matches(REPORT.STATE, state)), now);
    }

    /** One report, for whoever may see those of these provinces or agencies. */
    Optional<Report> byKey(Collection<Long> provinces, Collection<Long> agencies, long key, OffsetDateTime now) {
        return seenBy(provinces, agencies, REPORT.ID.eq(key), now).stream().findFirst();
    }

    /** What agencies have to work at; with what they handed over when that is asked for. */
    List<Report> worklist(Collection<Long> agencies, boolean handedOver, OffsetDateTime now) {
        Condition waiting = REPORT.STATE.in(ReportState.DRAFT, ReportState.RETURNED);
        return reports(
                InTime.answeredBy(REPORT.AGENCY_ID, agencies, now.toLocalDate())
                        .and(CYCLE.WITHDRAWN_AT.isNull())
                        // What did not come before the cycle was closed comes no more.
                        .and(CYCLE.CLOSED_AT.isNull().or(REPORT.FILED_AT.isNotNull()))
                        .and(handedOver ? noCondition() : waiting.and(CYCLE.CLOSED_AT.isNull())),
                now);
    }

    private List<Report> seenBy(
            Collection<Long> provinces, Collection<Long> agencies, Condition which, OffsetDateTime now) {
        return reports(
                among(PLAN.PROVINCE_ID, provinces)
                        .or(among(InTime.agencyOn(REPORT.AGENCY_ID, now.toLocalDate()), agencies))
                        .and(which),
                now);
    }

    private List<Report> reports(Condition which, OffsetDateTime now) {
        LocalDate day = now.toLocalDate();
        Field<String> code = concat(PROVINCE.CODE, inline("/"), AGENCY.CODE).as("code");
        Field<String> vi = name(AGENCY_NAME.NAME_VI, day).as("vi");
        Field<String> en = name(AGENCY_NAME.NAME_EN, day).as("en");
        Field<String> ownVi = ownName(AGENCY_NAME.NAME_VI).as("own_vi");
        Field<String> ownEn = ownName(AGENCY_NAME.NAME_EN).as("own_en");
        var heads = database.select(REPORT.fields())
                .select(AGENCY.ID, code, vi, en, ownVi, ownEn)
                .select(PROVINCE.ID, PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN)
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, day)))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(which, begunBy(day))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), REPORT.ID)
                .fetch();
        List<Long> keys = heads.getValues(REPORT.ID);
        Map<Long, StaffCycle> their =
                cycles.among(heads.getValues(REPORT.CYCLE_ID)).stream().collect(toMap(StaffCycle::key, identity()));
        List<Long> several = together(heads.getValues(REPORT.CYCLE_ID), day).stream()
                .flatMap(List::stream)
                .toList();
        var values = valuesOf.values(keys, several, day);
        var duties = progress.rows(keys, several, day);
        var difficulties = difficultiesOf.reports(keys, day);
        var comments = comments(keys);
        return heads.map(row -> {
            long key = row.get(REPORT.ID);
            StaffCycle cycle = Objects.requireNonNull(their.get(row.get(REPORT.CYCLE_ID)));
            OffsetDateTime filedAt = row.get(REPORT.FILED_AT);
            return new Report(
                    key,
                    cycle,
                    new Place.Agency(
                            row.get(AGENCY.ID),
                            row.get(code),
                            new Text(row.get(vi), row.get(en)),
                            new Place.Province(
                                    row.get(PROVINCE.ID),
                                    row.get(PROVINCE.CODE),
                                    new Text(row.get(PROVINCE.NAME_VI), row.get(PROVINCE.NAME_EN)))),
                    row.get(AGENCY.ID).equals(row.get(REPORT.AGENCY_ID))
                            ? null
                            : Text.of(row.get(ownVi), row.get(ownEn)),
                    row.get(REPORT.STATE),
                    row.get(REPORT.NOTHING),
                    NothingTakenBack.of(
                            row.get(REPORT.NOTHING_UNTIL),
                            row.get(REPORT.NOTHING_WITHDRAWN_OFFICE),
                            row.get(REPORT.NOTHING_WITHDRAWN_REASON)),
                    filedAt,
                    row.get(REPORT.SUBMITTED_BY),
                    daysLate(cycle, filedAt, now),
                    daysLeft(cycle, filedAt, day),
                    Report.Again.of(row.get(REPORT.STATE), row.get(REPORT.AGAIN_BEFORE), cycle.dueBefore(), day),
                    ReportHeader.usualAsOf(cycle.dataCutoff(), cycle.year(), day),
                    row.get(REPORT.VERSION),
                    values.getOrDefault(key, List.of()),
                    duties.getOrDefault(key, List.of()),
                    difficulties.getOrDefault(key, List.of()),
                    comments.getOrDefault(key, List.of()));
        });
    }

    /** The newest name of the agency for which the report was opened. */
    private static Field<String> ownName(TableField<?, String> language) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(REPORT.AGENCY_ID))
                .orderBy(AGENCY_NAME.VALID.desc())
                .limit(1));
    }

    /** The report is there on the day: since the cycle was opened, or since a reorganisation brought it. */
    public static Condition begunBy(LocalDate day) {
        return begunBy(val(day));
    }

    /** The same for a day that comes with the statement. */
    static Condition begunBy(Field<LocalDate> day) {
        return REPORT.SINCE.isNull().or(REPORT.SINCE.le(day));
    }

    /** Keys of the reports of these cycles that one agency answers for with others of the same cycle, those of each agency in a list. */
    public List<List<Long>> together(Collection<Long> cyclesOfThem, LocalDate day) {
        Field<Long> answering = InTime.agencyOn(REPORT.AGENCY_ID, day).as("answering");
        return database
                .select(REPORT.ID, REPORT.CYCLE_ID, answering)
                .from(REPORT)
                .where(among(REPORT.CYCLE_ID, cyclesOfThem), begunBy(day))
                .orderBy(REPORT.ID)
                .fetch()
                .stream()
                .collect(groupingBy(row -> List.of(row.value2(), row.value3()), mapping(row -> row.value1(), toList())))
                .values()
                .stream()
                .filter(them -> them.size() > 1)
                .toList();
    }

    private static int daysLate(StaffCycle cycle, @Nullable OffsetDateTime filedAt, OffsetDateTime now) {
        return filedAt == null && cycle.state() == CycleState.WITHDRAWN
                ? 0
                : new Deadline(cycle.dueBefore()).daysLate(filedAt == null ? cycle.until(now) : filedAt);
    }

    private static int daysLeft(StaffCycle cycle, @Nullable OffsetDateTime filedAt, LocalDate day) {
        return filedAt != null || cycle.state() != CycleState.OPEN
                ? 0
                : (int) Math.max(0, ChronoUnit.DAYS.between(day, cycle.dueBefore()));
    }

    private Map<Long, List<Report.Comment>> comments(Collection<Long> reports) {
        return database.selectFrom(REPORT_COMMENT)
                .where(among(REPORT_COMMENT.REPORT_ID, reports))
                .orderBy(REPORT_COMMENT.ID.desc())
                .fetchGroups(
                        row -> row.getReportId(),
                        row -> new Report.Comment(row.getField(), row.getText(), row.getAt()));
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
