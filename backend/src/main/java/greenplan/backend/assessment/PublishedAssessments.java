package greenplan.backend.assessment;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.REPORT_ASSESSMENT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What accepted reports say in words, as everybody may read it. */
@Component
class PublishedAssessments {

    private final DSLContext published;

    PublishedAssessments(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    Map<Long, List<Assessment.Told>> ofFilings(Set<Long> filings) {
        return published
                .select(REPORT_ASSESSMENT.REPORT_ID, REPORT_ASSESSMENT.PART, REPORT_ASSESSMENT.TEXT)
                .from(REPORT_ASSESSMENT)
                .where(among(REPORT_ASSESSMENT.REPORT_ID, filings))
                .orderBy(REPORT_ASSESSMENT.REPORT_ID, REPORT_ASSESSMENT.PART)
                .fetchGroups(REPORT_ASSESSMENT.REPORT_ID, row -> new Assessment.Told(row.value2(), row.value3()));
    }
}
