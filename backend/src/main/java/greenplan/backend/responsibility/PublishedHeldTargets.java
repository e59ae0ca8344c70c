package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.RESPONSIBILITY;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_PASSAGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which targets agencies answer for, as everybody may read it. */
@Component
class PublishedHeldTargets {

    private final DSLContext published;

    PublishedHeldTargets(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** Keys of the targets that agencies answer for on the day, named or by succession, by plan and in the order of its text. */
    Map<Long, Connection<Long>> targetKeys(Set<Long> agencies, Page page, LocalDate day) {
        var of = AGENCY.as("of");
        // Two ways to a link, each with its own index; over both at once all links would be read. The view of links
        // hides some, so that a join
        // reads it whole, unless offset makes it a subselect for each passage.
        var passed = RESPONSIBILITY.as("passed");
        var these = TARGET.ID.in(select(RESPONSIBILITY.TARGET_ID)
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.AGENCY_ID.eq(of.ID), DateSpan.on(RESPONSIBILITY.VALID, day))
                .union(select(passed.TARGET_ID)
                        .from(TARGET_PASSAGE)
                        .crossJoin(lateral(select(RESPONSIBILITY.fields())
                                        .from(RESPONSIBILITY)
                                        .where(RESPONSIBILITY.ID.eq(TARGET_PASSAGE.RESPONSIBILITY_ID))
                                        .offset(inline(0)))
                                .as(passed))
                        .crossJoin(PublishedInheritance.of(passed.ID, day))
                        .where(TARGET_PASSAGE.SUCCESSOR_ID.eq(of.ID), PublishedInheritance.HEIR.eq(of.ID))
                        .and(DateSpan.on(passed.VALID, day))));
        return published
                .select(
                        of.ID,
                        multiset(select(TARGET.ID)
                                        .from(TARGET)
                                        .where(these)
                                        .orderBy(TARGET.PLAN_ID, TARGET.POSITION, TARGET.ID)
                                        .limit(page.first())
                                        .offset(page.offset()))
                                .convertFrom(rows -> rows.map(row -> row.value1())),
                        field(selectCount().from(TARGET).where(these)))
                .from(of)
                .where(among(of.ID, agencies))
                .fetchMap(row -> row.value1(), row -> new Connection<>(row.value2(), row.value3(), page));
    }
}
