package greenplan.backend.assessment;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.REPORT_ASSESSMENT;

import greenplan.db.base.enums.AssessmentPart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What reports say in words. */
@Repository
class AssessmentRepository {

    private final DSLContext database;

    AssessmentRepository(DSLContext database) {
        this.database = database;
    }

    /** What is written of each report. */
    Map<Long, List<Assessment>> ofReports(Collection<Long> reports) {
        return database.selectFrom(REPORT_ASSESSMENT)
                .where(among(REPORT_ASSESSMENT.REPORT_ID, reports))
                .orderBy(REPORT_ASSESSMENT.PART)
                .fetchGroups(
                        row -> row.getReportId(),
                        row -> new Assessment(row.getPart(), row.getText(), row.getVersion()));
    }

    /** Writes a part, or takes it out; false when the version is another one. */
    boolean write(long report, AssessmentPart part, int expectedVersion, @Nullable String text) {
        var which = REPORT_ASSESSMENT
                .REPORT_ID
                .eq(report)
                .and(REPORT_ASSESSMENT.PART.eq(part))
                .and(REPORT_ASSESSMENT.VERSION.eq(expectedVersion));
        if (text == null) {
            return expectedVersion == 0
                    || changesOne(database.deleteFrom(REPORT_ASSESSMENT).where(which));
        }
        if (expectedVersion == 0) {
            return changesOne(database.insertInto(REPORT_ASSESSMENT)
                    .set(REPORT_ASSESSMENT.REPORT_ID, report)
                    .set(REPORT_ASSESSMENT.PART, part)
                    .set(REPORT_ASSESSMENT.TEXT, text)
                    .onConflictDoNothing());
        }
        return changesOne(database.update(REPORT_ASSESSMENT)
                .set(REPORT_ASSESSMENT.TEXT, text)
                .where(which));
    }
}
