package greenplan.backend.agency;

import static greenplan.backend.database.Sql.matches;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.PROVINCE;
import static org.jooq.impl.DSL.noCondition;

import greenplan.db.base.enums.AgencyKind;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies a list shows.
 *
 * @param province slug of a province, or null for all
 * @param kind kind of agency, or null for all
 * @param includeSample whether fictional ones are shown
 */
record PublishedAgencyFilter(
        @Nullable String province, @Nullable AgencyKind kind, boolean includeSample) {

    Condition condition() {
        return matches(PROVINCE.CODE, province)
                .and(matches(AGENCY.KIND, kind))
                .and(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse());
    }
}
