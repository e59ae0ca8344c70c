package greenplan.backend.agency;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.nameOn;
import static greenplan.backend.agency.PublishedAgencyFields.province;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_NAME;
import static greenplan.db.published.Tables.PROVINCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The list of agencies, and how many it has of what. */
@Component
class PublishedAgencyList {

    private final DSLContext published;

    PublishedAgencyList(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    Connection<Agency> page(PublishedAgencyFilter filter, Page page, LocalDate day) {
        var condition = filter.condition().and(begunBy(day));
        var these = AGENCY.join(PROVINCE).on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID));
        return published
                .select(
                        multiset(select(agency(AGENCY, PROVINCE, day))
                                        .from(these)
                                        .where(condition)
                                        .orderBy(vietnamese(PROVINCE.NAME_VI), nameOn(AGENCY, val(day)), AGENCY.ID)
                                        .limit(page.first())
                                        .offset(page.offset()))
                                .convertFrom(rows -> rows.map(row -> row.value1())),
                        field(selectCount().from(these).where(condition)))
                .fetchSingle(Records.mapping((nodes, total) -> new Connection<>(nodes, total, page)));
    }

    /** How many that {@link #page} lists each province has of each kind. */
    List<AgencyCount> counts(PublishedAgencyFilter filter, LocalDate day) {
        return published
                .select(province(PROVINCE), AGENCY.KIND, count())
                .from(AGENCY)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(filter.condition().and(begunBy(day)))
                .groupBy(PROVINCE.ID, PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN, PROVINCE.SAMPLE, AGENCY.KIND)
                .orderBy(vietnamese(PROVINCE.NAME_VI), PROVINCE.ID, AGENCY.KIND)
                .fetch(Records.mapping(AgencyCount::new));
    }

    /** An agency that a reorganisation brings is listed from its first day on. */
    private static Condition begunBy(LocalDate day) {
        return exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and("(lower_inf({0}) or lower({0}) <= {1})", AGENCY_NAME.VALID, val(day)));
    }
}
