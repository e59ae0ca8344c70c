package greenplan.backend.report;

import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.PROGRESS_REPORT;
import static greenplan.db.base.Tables.REPORT_COMMENT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.SOURCE;
import static greenplan.db.base.Tables.TARGET;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.SourceKind;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Comments on reports, and what becomes public when a row is accepted. */
@Repository
class ReviewRepository {

    private final DSLContext database;

    ReviewRepository(DSLContext database) {
        this.database = database;
    }

    void comment(long report, @Nullable String field, String text) {
        database.insertInto(REPORT_COMMENT)
                .set(REPORT_COMMENT.REPORT_ID, report)
                .set(REPORT_COMMENT.FIELD, field)
                .set(REPORT_COMMENT.TEXT, text)
                .execute();
    }

    /** Rows of a report that wait for acceptance, with what their publication needs. */
    List<Record> waiting(long report, LocalDate day) {
        return List.copyOf(database.select(REPORT_VALUE.fields())
                .select(TARGET.CODE, TARGET.INDICATOR_ID, TARGET.CLASS_VI, TARGET.CLASS_EN, AGENCY_NAME.NAME_VI)
                .from(REPORT_VALUE)
                .join(TARGET)
                .on(TARGET.ID.eq(REPORT_VALUE.TARGET_ID))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(TARGET.INDICATOR_ID))
                .join(PROGRESS_REPORT)
                .on(PROGRESS_REPORT.ID.eq(REPORT_VALUE.REPORT_ID))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(ReportRepository.agencyOn(PROGRESS_REPORT.AGENCY_ID, day)))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .where(REPORT_VALUE.REPORT_ID.eq(report), REPORT_VALUE.ACCEPTED_AT.isNull())
                .orderBy(TARGET.POSITION)
                .fetch());
    }

    /** Accepts a row; a number becomes a public observation whose source is the report. */
    void accept(Record row, int year, long reviewer, OffsetDateTime now) {
        Long observation = row.get(REPORT_VALUE.AMOUNT) == null ? null : publish(row, year, now);
        database.update(REPORT_VALUE)
                .set(REPORT_VALUE.ACCEPTED_AT, now)
                .set(REPORT_VALUE.ACCEPTED_BY, reviewer)
                .set(REPORT_VALUE.OBSERVATION_ID, observation)
                .where(REPORT_VALUE.ID.eq(row.get(REPORT_VALUE.ID)))
                .execute();
    }

    private long publish(Record row, int year, OffsetDateTime now) {
        int revision = row.get(REPORT_VALUE.REVISION);
        String why = row.get(REPORT_VALUE.CORRECTION_REASON);
        String title = "Báo cáo năm %d của %s: %s%s"
                .formatted(
                        year,
                        row.get(AGENCY_NAME.NAME_VI),
                        row.get(REPORT_VALUE.SOURCE),
                        revision == 1 ? "" : " (đính chính lần %d)".formatted(revision - 1));
        Long source = database.insertInto(SOURCE)
                .set(SOURCE.CODE, "report-value-" + row.get(REPORT_VALUE.ID) + "-" + revision)
                .set(SOURCE.KIND, SourceKind.REPORT)
                .set(SOURCE.TITLE, title)
                .set(SOURCE.PUBLISHER, row.get(AGENCY_NAME.NAME_VI))
                .set(SOURCE.DATE, now.toLocalDate())
                .returning(SOURCE.ID)
                .fetchSingle(SOURCE.ID);
        Long observation = database.insertInto(OBSERVATION)
                .set(OBSERVATION.INDICATOR_ID, row.get(TARGET.INDICATOR_ID))
                .set(OBSERVATION.TERRITORY_ID, row.get(REPORT_VALUE.TERRITORY_ID))
                .set(OBSERVATION.SOURCE_ID, source)
                .set(OBSERVATION.AS_OF, row.get(REPORT_VALUE.AS_OF))
                .set(OBSERVATION.AS_OF_PRECISION, DatePrecision.DAY)
                .set(OBSERVATION.CLASS_VI, row.get(TARGET.CLASS_VI))
                .set(OBSERVATION.CLASS_EN, row.get(TARGET.CLASS_EN))
                .set(OBSERVATION.VALUE, row.get(REPORT_VALUE.AMOUNT))
                .set(OBSERVATION.QUALIFIER, row.get(REPORT_VALUE.QUALIFIER))
                .set(OBSERVATION.KIND, row.get(REPORT_VALUE.KIND))
                .set(OBSERVATION.CONFIDENCE, Confidence.HIGH)
                .set(OBSERVATION.NOTE_VI, why == null ? null : "Đính chính: " + why)
                .set(OBSERVATION.NOTE_EN, why == null ? null : "Corrected: " + why)
                .returning(OBSERVATION.ID)
                .fetchSingle(OBSERVATION.ID);
        return Objects.requireNonNull(observation);
    }

    /** Writes a new revision over an accepted row; false when the version is another one. */
    boolean correct(ReportValueRecord row, int expectedVersion, String reason) {
        row.setCorrectionReason(reason);
        row.setAcceptedAt(null);
        row.setAcceptedBy(null);
        return database.update(REPORT_VALUE)
                        .set(row)
                        .set(REPORT_VALUE.REVISION, REPORT_VALUE.REVISION.plus(1))
                        .where(REPORT_VALUE.REPORT_ID.eq(row.getReportId()))
                        .and(REPORT_VALUE.TARGET_ID.eq(row.getTargetId()))
                        .and(REPORT_VALUE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}
