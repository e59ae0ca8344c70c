package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accepts rows of reports; a number becomes a public observation whose source is the report. One statement per table. */
@Repository
class AcceptanceRepository {

    private final DSLContext database;

    AcceptanceRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A row that waits for acceptance, with what its publication needs.
     *
     * @param target code of the target
     * @param year that the report is about
     * @param agency name of the agency that answers for the report, in Vietnamese
     */
    record Waiting(
            long key,
            long report,
            String target,
            long indicator,
            @Nullable String classVi,
            @Nullable String classEn,
            int year,
            String agency,
            @Nullable ObservationKind kind,
            @Nullable BigDecimal amount,
            @Nullable String qualifier,
            @Nullable LocalDate asOf,
            @Nullable Long territory,
            @Nullable String source,
            int revision,
            @Nullable String why) {

        private String code() {
            return "report-value-" + key + "-" + revision;
        }

        private String title() {
            String correction = revision == 1 ? "" : " (đính chính lần %d)".formatted(revision - 1);
            return "Báo cáo năm %d của %s: %s%s".formatted(year, agency, source, correction);
        }
    }

    /** Rows that wait by report, in the order of the plan. */
    Map<Long, List<Waiting>> waiting(Collection<Long> reports, LocalDate day) {
        return database.select(
                        REPORT_VALUE.ID,
                        REPORT_VALUE.REPORT_ID,
                        REPORT_VALUE.target().CODE,
                        REPORT_VALUE.target().INDICATOR_ID,
                        REPORT_VALUE.target().CLASS_VI,
                        REPORT_VALUE.target().CLASS_EN,
                        REPORT_VALUE.report().cycle().YEAR,
                        AGENCY_NAME.NAME_VI,
                        REPORT_VALUE.KIND,
                        REPORT_VALUE.AMOUNT,
                        REPORT_VALUE.QUALIFIER,
                        REPORT_VALUE.AS_OF,
                        REPORT_VALUE.TERRITORY_ID,
                        REPORT_VALUE.SOURCE,
                        REPORT_VALUE.REVISION,
                        REPORT_VALUE.CORRECTION_REASON)
                .from(REPORT_VALUE)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(REPORT_VALUE.report().AGENCY_ID, day)))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .where(among(REPORT_VALUE.REPORT_ID, reports), REPORT_VALUE.ACCEPTED_AT.isNull())
                .orderBy(REPORT_VALUE.REPORT_ID, REPORT_VALUE.target().POSITION)
                .fetchGroups(REPORT_VALUE.REPORT_ID, mapping(Waiting::new));
    }

    /** Accepts rows; a correction takes the place of the observation that the row published before. */
    void accept(Collection<Waiting> rows, long reviewer, OffsetDateTime now) {
        if (rows.isEmpty()) {
            return;
        }
        List<Waiting> numbers =
                rows.stream().filter(each -> each.amount != null).toList();
        Map<Long, Long> observations = numbers.isEmpty() ? Map.of() : publish(numbers, sources(numbers, now));
        Row2<Long, Long>[] pairs = rows.stream()
                .map(each -> row(val(each.key), val(observations.get(each.key), SQLDataType.BIGINT)))
                .<Row2<Long, Long>>toArray(Row2[]::new);
        var published = values(pairs).as("published", "row_id", "observation_id");
        database.update(REPORT_VALUE)
                .set(REPORT_VALUE.ACCEPTED_AT, now)
                .set(REPORT_VALUE.ACCEPTED_BY, reviewer)
                .set(REPORT_VALUE.OBSERVATION_ID, published.field("observation_id", Long.class))
                .from(published)
                .where(REPORT_VALUE.ID.eq(published.field("row_id", Long.class)))
                .execute();
    }

    /** Makes each row a source, and returns them by the key of the row. */
    private Map<Long, Long> sources(Collection<Waiting> numbers, OffsetDateTime now) {
        var insert = database.insertInto(SOURCE, SOURCE.CODE, SOURCE.KIND, SOURCE.TITLE, SOURCE.PUBLISHER, SOURCE.DATE);
        for (Waiting each : numbers) {
            insert = insert.values(each.code(), SourceKind.REPORT, each.title(), each.agency, now.toLocalDate());
        }
        Map<String, Long> byCode =
                insert.returningResult(SOURCE.CODE, SOURCE.ID).fetchMap(SOURCE.CODE, SOURCE.ID);
        return numbers.stream().collect(toMap(Waiting::key, each -> Objects.requireNonNull(byCode.get(each.code()))));
    }

    /** Publishes the numbers, and returns the observations by the key of the row. */
    private Map<Long, Long> publish(Collection<Waiting> numbers, Map<Long, Long> sources) {
        var insert = database.insertInto(
                OBSERVATION,
                OBSERVATION.INDICATOR_ID,
                OBSERVATION.TERRITORY_ID,
                OBSERVATION.SOURCE_ID,
                OBSERVATION.AS_OF,
                OBSERVATION.AS_OF_PRECISION,
                OBSERVATION.CLASS_VI,
                OBSERVATION.CLASS_EN,
                OBSERVATION.VALUE,
                OBSERVATION.QUALIFIER,
                OBSERVATION.KIND,
                OBSERVATION.CONFIDENCE,
                OBSERVATION.NOTE_VI,
                OBSERVATION.NOTE_EN);
        for (Waiting each : numbers) {
            insert = insert.values(
                    each.indicator,
                    each.territory,
                    Objects.requireNonNull(sources.get(each.key)),
                    each.asOf,
                    DatePrecision.DAY,
                    each.classVi,
                    each.classEn,
                    each.amount,
                    each.qualifier,
                    each.kind,
                    Confidence.HIGH,
                    each.why == null ? null : "Đính chính: " + each.why,
                    each.why == null ? null : "Corrected: " + each.why);
        }
        Map<Long, Long> bySource = insert.returningResult(OBSERVATION.SOURCE_ID, OBSERVATION.ID)
                .fetchMap(OBSERVATION.SOURCE_ID, OBSERVATION.ID);
        return numbers.stream()
                .collect(toMap(
                        Waiting::key,
                        each -> Objects.requireNonNull(bySource.get(Objects.requireNonNull(sources.get(each.key))))));
    }
}
