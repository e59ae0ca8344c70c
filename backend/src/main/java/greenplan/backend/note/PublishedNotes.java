package greenplan.backend.note;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.backend.database.Sql.matches;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.NOTE_TARGET;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.NoteKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The register of editor's notes as everybody may read it, in the order of the text. */
@Component
public class PublishedNotes {

    private static final Field<Integer> COUNT = count();
    private static final List<OrderField<?>> IN_ORDER = List.of(NOTE.PLAN_ID, NOTE.POSITION, NOTE.ID);

    private final DSLContext db;
    private final Statements statements;

    PublishedNotes(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** Notes by the keys of their rows. */
    public Map<Long, Note> byKeys(Set<Long> keys, LocalDate asOf) {
        return statements
                .of(() -> notes(select(NOTE.fields())).where(among(NOTE.ID)).orderBy(IN_ORDER))
                .with(keys(keys))
                .fetchMap(NOTE.ID, row -> note(row, asOf));
    }

    /** The note with a code of its plan and its own, {@code plan/code}. */
    Optional<Note> byCode(String code, LocalDate asOf) {
        return notes(db.select(NOTE.fields()))
                .where(halves(PLAN.CODE, NOTE.CODE, code))
                .fetchOptional(row -> note(Row.of(row), asOf));
    }

    /** One page of the notes of each plan; of one kind, when one is given. */
    Map<Long, Connection<Note>> ofPlans(Set<Long> plans, @Nullable NoteKind kind, Page page, LocalDate asOf) {
        var places = Siblings.number(
                NOTE.PLAN_ID,
                NOTE.ID,
                NOTE,
                among(NOTE.PLAN_ID, plans).and(matches(NOTE.KIND, kind)),
                NOTE.POSITION,
                NOTE.ID);
        return Siblings.pages(notes(db.select(NOTE.fields())), NOTE.ID, places, page, row -> note(row, asOf));
    }

    /** How many notes of which kind plans have. */
    Map<Long, List<NoteCount>> counts(Set<Long> plans) {
        return statements
                .of(() -> select(NOTE.PLAN_ID, NOTE.KIND, COUNT)
                        .from(NOTE)
                        .where(among(NOTE.PLAN_ID))
                        .groupBy(NOTE.PLAN_ID, NOTE.KIND)
                        .orderBy(NOTE.PLAN_ID, NOTE.KIND))
                .with(keys(plans))
                .fetchGroups(NOTE.PLAN_ID, row -> new NoteCount(row.get(NOTE.KIND), row.get(COUNT)));
    }

    /** Notes on clauses. */
    Map<Long, List<Note>> ofClauses(Set<Long> clauses, LocalDate asOf) {
        return statements
                .of(() -> notes(select(NOTE.fields()))
                        .where(among(NOTE.CLAUSE_ID))
                        .orderBy(IN_ORDER))
                .with(keys(clauses))
                .fetchGroups(NOTE.CLAUSE_ID, row -> note(row, asOf));
    }

    /** Notes on targets. */
    public Map<Long, List<Note>> ofTargets(Set<Long> targets, LocalDate asOf) {
        return statements
                .of(() -> notes(select(NOTE.fields()).select(NOTE_TARGET.TARGET_ID))
                        .join(NOTE_TARGET)
                        .on(NOTE_TARGET.NOTE_ID.eq(NOTE.ID))
                        .where(among(NOTE_TARGET.TARGET_ID))
                        .orderBy(IN_ORDER))
                .with(keys(targets))
                .fetchGroups(NOTE_TARGET.TARGET_ID, row -> note(row, asOf));
    }

    private static SelectOnConditionStep<Record> notes(SelectSelectStep<Record> columns) {
        return columns.select(PLAN.CODE).from(NOTE).join(PLAN).on(PLAN.ID.eq(NOTE.PLAN_ID));
    }

    private static Note note(Row row, LocalDate asOf) {
        return new Note(
                row.get(NOTE.ID),
                row.get(NOTE.PLAN_ID),
                row.get(NOTE.CLAUSE_ID),
                row.get(PLAN.CODE),
                row.get(NOTE.CODE),
                row.get(NOTE.KIND),
                row.get(NOTE.QUOTE),
                new Text(row.get(NOTE.TEXT_VI), row.get(NOTE.TEXT_EN)),
                row.get(NOTE.CLARIFICATION),
                row.get(NOTE.CLARIFICATION_ACT),
                row.get(NOTE.CLARIFIED_ON),
                row.get(NOTE.VERSION),
                asOf);
    }
}
