package greenplan.backend.target;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CHANGE;
import static greenplan.db.published.Tables.EVIDENCE;
import static greenplan.db.published.Tables.NOTE_TARGET;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.JsonColumns;
import greenplan.backend.database.Statements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** What changed about targets, as everybody may read it: without who did it. */
@Component
class PublishedHistory {

    /** A change that {@link #changes} found. */
    static final greenplan.db.published.tables.Change ITS = CHANGE.as("its");

    private static final Field<Long> SUBJECT = field(name("subject", "target"), Long.class);

    private final Statements statements;

    PublishedHistory(Statements statements) {
        this.statements = statements;
    }

    /** Changes of targets, of the values published about them, of notes on them and of who answers for them; newest first. */
    Map<Long, List<Change>> ofTargets(Set<Long> targets) {
        return statements
                .of(PublishedHistory::ofTargets)
                .with(keys(targets))
                .fetchGroups(
                        SUBJECT,
                        row -> Change.of(
                                row.get(ITS.AT),
                                row.get(ITS.TBL),
                                row.get(ITS.REASON),
                                JsonColumns.of(row.get(ITS.BEFORE)),
                                JsonColumns.of(row.get(ITS.AFTER))));
    }

    private static Select<Record> ofTargets() {
        return select(List.of(SUBJECT, ITS.AT, ITS.TBL, ITS.REASON, ITS.BEFORE, ITS.AFTER))
                .from(subjects())
                .crossJoin(changes(
                        CHANGE.TBL.eq(field(name("subject", "tbl"), String.class)),
                        CHANGE.KEY.eq(field(name("subject", "key"), Long.class))))
                .orderBy(ITS.ID.desc());
    }

    /**
     * Changes that fulfil conditions on what was joined before, as {@link #ITS}. The view hides rows, and a join with it would read the whole record; this
     * is asked for each row by itself, by the index, and {@code offset} keeps PostgreSQL from making a join of it.
     */
    static Table<?> changes(Condition... which) {
        return lateral(select(CHANGE.fields()).from(CHANGE).where(which).offset(inline(0)))
                .as(ITS);
    }

    /**
     * Rows that belong to targets. A responsibility is found in the record itself, since it may be gone; the index holds responsibilities alone, so the
     * word stands in the statement.
     */
    private static Table<?> subjects() {
        return select(TARGET.ID.as("target"), inline("target").as("tbl"), TARGET.ID.as("key"))
                .from(TARGET)
                .where(among(TARGET.ID))
                .union(select(EVIDENCE.TARGET_ID, inline("observation"), EVIDENCE.OBSERVATION_ID)
                        .from(EVIDENCE)
                        .where(among(EVIDENCE.TARGET_ID)))
                .union(select(NOTE_TARGET.TARGET_ID, inline("note"), NOTE_TARGET.NOTE_ID)
                        .from(NOTE_TARGET)
                        .where(among(NOTE_TARGET.TARGET_ID)))
                .union(select(CHANGE.TARGET_ID, CHANGE.TBL, CHANGE.KEY)
                        .from(CHANGE)
                        .where(CHANGE.TBL.eq(inline("responsibility")), among(CHANGE.TARGET_ID)))
                .asTable("subject");
    }
}
