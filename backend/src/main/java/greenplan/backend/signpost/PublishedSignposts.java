package greenplan.backend.signpost;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.SIGNPOST;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Signposts as everybody may read them. */
@Component
class PublishedSignposts {

    private final Statements statements;

    PublishedSignposts(Statements statements) {
        this.statements = statements;
    }

    /** Those at targets. */
    Map<Long, Signpost> ofTargets(Set<Long> targets) {
        return at(SIGNPOST.TARGET_ID, targets);
    }

    /** Those at clauses. */
    Map<Long, Signpost> ofClauses(Set<Long> clauses) {
        return at(SIGNPOST.CLAUSE_ID, clauses);
    }

    /** The topics of the targets of plans, by plan and target. */
    Map<Long, Map<Long, List<String>>> topics(Set<Long> plans) {
        var topics = new HashMap<Long, Map<Long, List<String>>>();
        statements
                .of(() -> select(SIGNPOST.PLAN_ID, SIGNPOST.TARGET_ID, SIGNPOST.TOPICS)
                        .from(SIGNPOST)
                        .where(among(SIGNPOST.PLAN_ID), SIGNPOST.TARGET_ID.isNotNull()))
                .with(keys(plans))
                .fetch()
                .forEach(row -> topics.computeIfAbsent(row.get(SIGNPOST.PLAN_ID), plan -> new HashMap<>())
                        .put(row.get(SIGNPOST.TARGET_ID), List.of(row.get(SIGNPOST.TOPICS))));
        return topics;
    }

    private Map<Long, Signpost> at(Field<Long> place, Set<Long> keys) {
        return statements
                .of(place, at -> select(SIGNPOST.fields()).from(SIGNPOST).where(among(at)))
                .with(keys(keys))
                .fetchMap(place, PublishedSignposts::signpost);
    }

    private static Signpost signpost(Row row) {
        return new Signpost(
                List.of(row.get(SIGNPOST.TOPICS)),
                List.of(row.get(SIGNPOST.TRADES)),
                List.of(row.get(SIGNPOST.AUDIENCE)),
                Text.of(row.get(SIGNPOST.MEANING_VI), row.get(SIGNPOST.MEANING_EN)));
    }
}
