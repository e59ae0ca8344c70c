package greenplan.backend.review;

import static greenplan.db.base.Tables.REPORT_COMMENT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Comments on reports. */
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
}
