package greenplan.backend.amendment;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans that take the place of others, as everybody may read it. */
@Component
class PublishedSupersessions {

    private static final greenplan.db.published.tables.Plan EARLIER = PLAN.as("earlier");

    private final Statements statements;

    PublishedSupersessions(Statements statements) {
        this.statements = statements;
    }

    /** Rows of the plans that these replace, as far as they are loaded. */
    Map<Long, Long> earlier(Set<Long> plans) {
        return statements
                .of(() -> select(PLAN.ID, EARLIER.ID)
                        .from(PLAN)
                        .join(EARLIER)
                        .on(EARLIER.CODE.eq(PLAN.SUPERSEDES))
                        .where(among(PLAN.ID)))
                .with(keys(plans))
                .fetchMap(PLAN.ID, EARLIER.ID);
    }

    /** Rows of the plans that replace these; of several the newest. */
    Map<Long, Long> later(Set<Long> plans) {
        return statements
                .of(() -> select(EARLIER.ID, PLAN.ID)
                        .distinctOn(EARLIER.ID)
                        .from(PLAN)
                        .join(EARLIER)
                        .on(EARLIER.CODE.eq(PLAN.SUPERSEDES))
                        .where(among(EARLIER.ID))
                        .orderBy(EARLIER.ID, PLAN.SUPERSEDES_FROM.desc(), PLAN.ID.desc()))
                .with(keys(plans))
                .fetchMap(EARLIER.ID, PLAN.ID);
    }

    /** Since when these replace others. */
    Map<Long, LocalDate> since(Set<Long> plans) {
        return statements
                .of(() -> select(PLAN.ID, PLAN.SUPERSEDES_FROM)
                        .from(PLAN)
                        .where(among(PLAN.ID), PLAN.SUPERSEDES_FROM.isNotNull()))
                .with(keys(plans))
                .fetchMap(PLAN.ID, PLAN.SUPERSEDES_FROM);
    }
}
