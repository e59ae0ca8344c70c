package greenplan.backend.review;

import static greenplan.db.base.Tables.REPORT_COMMENT;
import static greenplan.db.base.Tables.REPORT_VALUE;

import greenplan.db.base.tables.records.ReportValueRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Comments on reports, and new revisions of what was accepted. */
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
