package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Row;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.ReportState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Quantities that several agencies report in one cycle. */
@Repository
class SharedRepository {

    private final DSLContext database;

    SharedRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * What the report of an agency says of a quantity.
     *
     * @param report its key
     * @param agency key of the agency that answers for it today
     * @param targets codes of the targets that it owes
     * @param state where the report stands
     * @param filing what it says, once it has come; null before, and while it says nothing
     */
    record Telling(
            long report,
            long agency,
            Text agencyName,
            List<String> targets,
            ReportState state,
            @Nullable Filing filing) {

        /** Its report has come. */
        public boolean filed() {
            return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        }
    }

    /** A row of a report that has come. */
    record Filing(
            @Nullable BigDecimal amount,
            @Nullable String qualifier,
            @Nullable ObservationKind kind,
            @Nullable LocalDate asOf,
            @Nullable String noDataReason,
            boolean accepted) {}

    /** What is asked for in a cycle: a quantity; a target where no number is asked for. */
    record Key(
            long cycle,
            long indicator,
            @Nullable String classVi,
            @Nullable Long target) {

        static Key of(ValueRow row) {
            Quantity quantity = row.quantity();
            return of(row.cycle(), quantity.indicator(), quantity.classVi(), quantity.input(), row.key());
        }

        private static Key of(long cycle, long indicator, @Nullable String classVi, EntryKind input, long target) {
            return new Key(cycle, indicator, classVi, input == EntryKind.NUMBER ? null : target);
        }
    }

    /** A quantity that more than one agency reports. */
    record Shared(Text name, List<Telling> tellings) {

        /** The codes of its targets. */
        public List<String> targets() {
            return tellings.stream()
                    .flatMap(each -> each.targets().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** What agencies but that of the report say of it. */
        List<Telling> besides(long report) {
            var own = tellings.stream()
                    .filter(each -> each.report() == report)
                    .map(Telling::agency)
                    .findFirst();
            return tellings.stream()
                    .filter(each -> each.report() != report && !own.equals(Optional.of(each.agency())))
                    .toList();
        }
    }

    /** The quantities of cycles that more than one agency reports on a day, in the order of the plan; one statement. */
    Map<Key, Shared> ofCycles(Collection<Long> cycles, LocalDate day) {
        var answering = InTime.agencyOn(REPORT.AGENCY_ID, day).as("answering");
        var rows = database.select(
                        REPORT.ID,
                        REPORT.CYCLE_ID,
                        REPORT.STATE,
                        answering,
                        AGENCY_NAME.NAME_VI,
                        AGENCY_NAME.NAME_EN,
                        REPORT_VALUE.AMOUNT,
                        REPORT_VALUE.QUALIFIER,
                        REPORT_VALUE.KIND,
                        REPORT_VALUE.AS_OF,
                        REPORT_VALUE.NO_DATA_REASON,
                        REPORT_VALUE.ACCEPTED_AT,
                        REPORT_VALUE.ID)
                .select(QuantityRepository.columns())
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(TARGET)
                .on(TARGET.PLAN_ID.eq(CYCLE.PLAN_ID))
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID), DateSpan.on(TARGET_IN_TIME.VALID, day))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, day)))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), QuantityRepository.serves(REPORT_VALUE))
                .where(among(REPORT.CYCLE_ID, cycles), ReportRepository.begunBy(day))
                .and(OwedRepository.owes(val(day)))
                .orderBy(REPORT.CYCLE_ID, TARGET.POSITION, REPORT.ID)
                .fetch();
        var shared = new LinkedHashMap<Key, Shared>();
        rows.stream()
                .collect(groupingBy(
                        row -> Key.of(
                                row.get(REPORT.CYCLE_ID),
                                row.get(TARGET.INDICATOR_ID),
                                row.get(TARGET_IN_TIME.CLASS_VI),
                                EntryKind.of(row.get(TARGET_IN_TIME.FORM)),
                                row.get(TARGET.ID)),
                        LinkedHashMap::new,
                        toList()))
                .forEach((key, same) -> {
                    var byReport =
                            same.stream().collect(groupingBy(row -> row.get(REPORT.ID), LinkedHashMap::new, toList()));
                    List<Telling> tellings = byReport.values().stream()
                            .map(SharedRepository::telling)
                            .toList();
                    if (tellings.stream().map(Telling::agency).distinct().count() > 1) {
                        shared.put(
                                key,
                                new Shared(
                                        QuantityRepository.quantity(same.stream()
                                                        .map(Row::of)
                                                        .toList())
                                                .name(),
                                        tellings));
                    }
                });
        return shared;
    }

    private static Telling telling(List<? extends Record> rows) {
        var row = rows.getFirst();
        ReportState state = row.get(REPORT.STATE);
        boolean isTold =
                row.get(REPORT_VALUE.ID) != null && (state == ReportState.SUBMITTED || state == ReportState.ACCEPTED);
        return new Telling(
                row.get(REPORT.ID),
                row.get("answering", Long.class),
                new Text(row.get(AGENCY_NAME.NAME_VI), row.get(AGENCY_NAME.NAME_EN)),
                rows.stream().map(each -> each.get(TARGET.CODE)).distinct().toList(),
                state,
                isTold
                        ? new Filing(
                                row.get(REPORT_VALUE.AMOUNT),
                                row.get(REPORT_VALUE.QUALIFIER),
                                row.get(REPORT_VALUE.KIND),
                                row.get(REPORT_VALUE.AS_OF),
                                row.get(REPORT_VALUE.NO_DATA_REASON),
                                row.get(REPORT_VALUE.ACCEPTED_AT) != null)
                        : null);
    }
}
