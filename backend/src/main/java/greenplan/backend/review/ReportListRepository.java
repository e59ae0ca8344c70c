package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.matches;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.report.Report;
import greenplan.backend.report.ReportRepository;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ReportState;
import greenplan.schema.ReportColumn;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The reports of a cycle as a table that is sorted, filtered and paged: which ones in two statements, and their rows for those of a page. */
@Repository
class ReportListRepository {

    /** What waits for review before what waits for its agency, and that before what is done. */
    private static final Field<Integer> WAITING = choose(REPORT.STATE)
            .when(ReportState.SUBMITTED, 0)
            .when(ReportState.RETURNED, 1)
            .when(ReportState.DRAFT, 2)
            .otherwise(3);

    /** Rows that say something; a reason for no value is none of them. Found by the report, some dozens for each of a cycle. */
    private static final Field<Integer> TOLD = field(selectCount()
                    .from(REPORT_VALUE)
                    .where(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), REPORT_VALUE.NO_DATA_REASON.isNull()))
            .plus(field(selectCount()
                    .from(REPORT_PROGRESS)
                    .where(REPORT_PROGRESS.REPORT_ID.eq(REPORT.ID), REPORT_PROGRESS.TEXT.isNotNull())));

    private final DSLContext database;
    private final ReportRepository reports;

    ReportListRepository(DSLContext database, ReportRepository reports) {
        this.database = database;
        this.reports = reports;
    }

    /**
     * Which reports of a cycle are looked for, and in which order. What is null does not matter.
     *
     * @param provinces reports of plans of these may be seen
     * @param agencies and those of these
     * @param words in the name of the agency that answers for it, whatever their marks
     * @param by those that are alike in it stand in the order in which they were opened
     */
    record Search(
            Collection<Long> provinces,
            Collection<Long> agencies,
            long cycle,
            @Nullable String words,
            @Nullable ReportState state,
            ReportColumn by,
            boolean descending) {}

    /** A page of them. */
    Connection<Report> page(Search search, Page page, OffsetDateTime now) {
        LocalDate day = now.toLocalDate();
        Field<Long> answers = InTime.agencyOn(REPORT.AGENCY_ID, day);
        Field<String> name = field(select(AGENCY_NAME.NAME_VI)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(answers))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, day).desc(), AGENCY_NAME.VALID.desc())
                .limit(1));
        Field<?> first = switch (search.by) {
            case OPENED -> REPORT.ID;
            case AGENCY -> Sql.vietnamese(name);
            case WAITING -> WAITING;
            case FILED -> REPORT.FILED_AT;
            case TOLD -> TOLD;
        };
        var looked = database.select(REPORT.ID)
                .from(REPORT)
                .where(REPORT.CYCLE_ID.eq(search.cycle), ReportRepository.begunBy(day))
                .and(among(REPORT.cycle().plan().PROVINCE_ID, search.provinces).or(among(answers, search.agencies)))
                .and(matches(REPORT.STATE, search.state))
                .and(Sql.says(search.words, name));
        int all = database.fetchCount(looked);
        List<Long> keys = looked.orderBy(Sql.order(first, search.descending), REPORT.ID.asc())
                .limit(page.first())
                .offset(page.offset())
                .fetch(REPORT.ID);
        var found = reports.byKeys(keys, now).stream().collect(toMap(Report::key, identity()));
        return new Connection<>(
                keys.stream().map(key -> Objects.requireNonNull(found.get(key))).toList(), all, page);
    }
}
