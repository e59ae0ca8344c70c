package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CHANGE;
import static greenplan.db.published.Tables.NOTE_TARGET;
import static greenplan.db.published.Tables.OBSERVATION;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.JsonColumns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What changed about targets, as everybody may read it: without who did it. */
@Component
class PublishedHistory {

    private final DSLContext db;

    PublishedHistory(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** Changes of targets, of the values published about them, of notes on them and of who answers for them; newest first. */
    Map<Long, List<Change>> ofTargets(Set<Long> targets) {
        var subjects = subjects(targets);
        var target = subjects.field("target", Long.class);
        return db.select(target, CHANGE.AT, CHANGE.TBL, CHANGE.REASON, CHANGE.BEFORE, CHANGE.AFTER)
                .from(subjects)
                .join(CHANGE)
                .on(CHANGE.TBL.eq(subjects.field("tbl", String.class)))
                .and(CHANGE.KEY.eq(subjects.field("key", Long.class)))
                .orderBy(CHANGE.ID.desc())
                .fetchGroups(
                        target,
                        row -> Change.of(
                                row.get(CHANGE.AT),
                                row.get(CHANGE.TBL),
                                row.get(CHANGE.REASON),
                                JsonColumns.of(row.get(CHANGE.BEFORE)),
                                JsonColumns.of(row.get(CHANGE.AFTER))));
    }

    /** Rows that belong to targets. A responsibility is found in the record itself, since it may be gone. */
    private static Table<?> subjects(Set<Long> targets) {
        Field<Long> responsibleFor = pointer("target_id");
        return select(TARGET.ID.as("target"), inline("target").as("tbl"), TARGET.ID.as("key"))
                .from(TARGET)
                .where(among(TARGET.ID, targets))
                .union(select(TARGET.ID, inline("observation"), OBSERVATION.ID)
                        .from(PublishedEvidence.TABLES)
                        .where(among(TARGET.ID, targets)))
                .union(select(NOTE_TARGET.TARGET_ID, inline("note"), NOTE_TARGET.NOTE_ID)
                        .from(NOTE_TARGET)
                        .where(among(NOTE_TARGET.TARGET_ID, targets)))
                .union(select(responsibleFor, CHANGE.TBL, CHANGE.KEY)
                        .from(CHANGE)
                        .where(CHANGE.TBL.eq("responsibility"))
                        .and(among(responsibleFor, targets)))
                .asTable("subject");
    }

    /** What the recorded row points to; the row itself may be gone. */
    static Field<Long> pointer(String column) {
        return field(
                "({0})::bigint",
                Long.class, jsonbGetAttributeAsText(coalesce(CHANGE.AFTER, CHANGE.BEFORE), inline(column)));
    }
}
