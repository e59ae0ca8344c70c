package greenplan.backend.responsibility;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
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

import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.DateSpan;
import greenplan.db.published.tables.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Which targets agencies answer for, as everybody may read it. */
@Component
class PublishedHeldTargets {

    private static final Agency OF = AGENCY.as("of");
    private static final greenplan.db.published.tables.Responsibility PASSED = RESPONSIBILITY.as("passed");
    private static final Given<Integer> FIRST = new Given<>("first", SQLDataType.INTEGER);
    private static final Given<Integer> OFFSET = new Given<>("offset", SQLDataType.INTEGER);

    private static final Field<List<Long>> KEYS = multiset(select(TARGET.ID)
                    .from(TARGET)
                    .where(held())
                    .orderBy(TARGET.PLAN_ID, TARGET.POSITION, TARGET.ID)
                    .limit(FIRST)
                    .offset(OFFSET))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private static final Field<Integer> NUMBER =
            field(selectCount().from(TARGET).where(held()));

    private final Statements statements;

    PublishedHeldTargets(Statements statements) {
        this.statements = statements;
    }

    /** Keys of the targets that agencies answer for on the day, named or by succession, by plan and in the order of its text. */
    Map<Long, Connection<Long>> targetKeys(Set<Long> agencies, Page page, LocalDate day) {
        return statements
                .of(() -> select(OF.ID, KEYS, NUMBER).from(OF).where(among(OF.ID)))
                .with(keys(agencies), DAY.is(day), FIRST.is(page.first()), OFFSET.is(page.offset()))
                .fetchMap(OF.ID, row -> new Connection<>(row.get(KEYS), row.get(NUMBER), page));
    }

    /**
     * Two ways to a link, each with its own index; over both at once all links would be read. The view of links hides some, so that a join reads
     * it whole, unless offset makes it a subselect for each passage.
     */
    private static Condition held() {
        return TARGET.ID.in(select(RESPONSIBILITY.TARGET_ID)
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.AGENCY_ID.eq(OF.ID), DateSpan.on(RESPONSIBILITY.VALID, DAY))
                .union(select(PASSED.TARGET_ID)
                        .from(TARGET_PASSAGE)
                        .crossJoin(lateral(select(RESPONSIBILITY.fields())
                                        .from(RESPONSIBILITY)
                                        .where(RESPONSIBILITY.ID.eq(TARGET_PASSAGE.RESPONSIBILITY_ID))
                                        .offset(inline(0)))
                                .as(PASSED))
                        .crossJoin(PublishedInheritance.of(PASSED.ID, DAY))
                        .where(TARGET_PASSAGE.SUCCESSOR_ID.eq(OF.ID), PublishedInheritance.HEIR.eq(OF.ID))
                        .and(DateSpan.on(PASSED.VALID, DAY))));
    }
}
