package greenplan.backend.reorganisation;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION_CUT;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.succession.Step;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * The reorganisations of one kind of body as they stand in the database: read, written and undone. Agencies and provinces have tables of their
 * own whose columns have the same names.
 */
abstract class ChangeRepository {

    final DSLContext database;
    private final String type;
    private final String word;
    private final Table<?> changes;
    private final Table<?> successions;
    private final Table<?> cuts;
    private final Field<List<Party>> predecessors;
    private final List<Field<List<Party>>> successors;

    /**
     * Starts.
     *
     * @param type type of a reorganisation in the graph
     * @param word what one is called in an error
     * @param cuts where is kept what was cut short
     * @param successors who follows, each list after the other, and nobody twice
     */
    ChangeRepository(
            DSLContext database,
            String type,
            String word,
            Table<?> changes,
            Table<?> successions,
            Table<?> cuts,
            Field<List<Party>> predecessors,
            List<Field<List<Party>>> successors) {
        this.database = database;
        this.type = type;
        this.word = word;
        this.changes = changes;
        this.successions = successions;
        this.cuts = cuts;
        this.predecessors = predecessors;
        this.successors = successors;
    }

    /** The column of the table that has the name of the one of agencies. */
    private static <T> Field<T> its(Table<?> table, Field<T> named) {
        return requireNonNull(table.field(named));
    }

    /** The key in an id of the graph. */
    long key(String id) {
        return StaffId.key(type, id, "id");
    }

    /** Every reorganisation that concerns a province, newest first. */
    abstract List<Recorded> ofProvince(long province, LocalDate today);

    Recorded find(long key, LocalDate today) {
        return recorded(its(changes, AGENCY_REORGANISATION.ID).eq(key), today).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(word, StaffId.of(type, key)));
    }

    /** Newest first. */
    List<Recorded> recorded(Condition which, LocalDate today) {
        return database.select(changes.fields())
                .select(predecessors)
                .select(successors)
                .from(changes)
                .where(which)
                .orderBy(
                        its(changes, AGENCY_REORGANISATION.DATE).desc(),
                        its(changes, AGENCY_REORGANISATION.ID).desc())
                .fetch(row -> recorded(row, today));
    }

    private Recorded recorded(Record of, LocalDate today) {
        var row = of.into(AGENCY_REORGANISATION);
        LocalDate recordedOn = row.getRecordedOn();
        boolean founds = row.getKind() == ReorganisationKind.FOUND;
        return new Recorded(
                type,
                row.getId(),
                row.getCode(),
                row.getKind(),
                row.getDate(),
                row.getDateCertainty(),
                new Act(row.getActKind(), row.getActNumber(), row.getActDate(), row.getActIssuer(), null, null),
                founds ? List.of() : of.get(predecessors),
                successors.stream()
                        .flatMap(each -> of.get(each).stream())
                        .distinct()
                        .toList(),
                Text.of(row.getNoteVi(), row.getNoteEn()),
                recordedOn,
                recordedOn != null && (founds || row.getDate().isAfter(today)),
                row.getVersion());
    }

    /**
     * Begins to write a reorganisation that is decided.
     *
     * @param row where only is set what the other kind of body does not have
     * @param keys rows of all bodies by slug
     */
    Writing begin(TableRecord<?> row, ReorganisationKind kind, Step step, Decision decision, Map<String, Long> keys) {
        Text note = decision.note();
        row.set(its(changes, AGENCY_REORGANISATION.CODE), step.code());
        row.set(its(changes, AGENCY_REORGANISATION.KIND), kind);
        row.set(its(changes, AGENCY_REORGANISATION.DATE), step.date());
        row.set(its(changes, AGENCY_REORGANISATION.DATE_CERTAINTY), decision.certainty());
        row.set(its(changes, AGENCY_REORGANISATION.ACT_NUMBER), decision.act());
        row.set(its(changes, AGENCY_REORGANISATION.ACT_DATE), decision.actDate());
        row.set(its(changes, AGENCY_REORGANISATION.ACT_ISSUER), decision.issuer());
        row.set(its(changes, AGENCY_REORGANISATION.NOTE_VI), note == null ? null : note.vi());
        row.set(its(changes, AGENCY_REORGANISATION.NOTE_EN), note == null ? null : note.english());
        row.set(its(changes, AGENCY_REORGANISATION.CONFIDENCE), Confidence.HIGH);
        row.set(its(changes, AGENCY_REORGANISATION.RECORDED_ON), decision.recordedOn());
        Field<Long> id = its(changes, AGENCY_REORGANISATION.ID);
        long change = requireNonNull(
                database.insertInto(changes).set(row).returning(id).fetchSingle(id));
        return writing(change, step, keys);
    }

    /** Goes on writing what a reorganisation does. */
    Writing writing(long change, Step step, Map<String, Long> keys) {
        return new Writing(database, change, step.date(), keys, cuts);
    }

    /**
     * Writes who follows whom. Nobody follows whoever goes on alone or ends for good, and that is on record, too.
     *
     * @param heirs who follows a predecessor, the first by default
     */
    <R extends TableRecord<R>> void follow(
            Table<R> table, Step step, Function<String, List<String>> heirs, Writing writing) {
        var rows = new ArrayList<R>();
        for (String predecessor : step.predecessors()) {
            List<String> following = heirs.apply(predecessor);
            for (int i = 0; i < Math.max(1, following.size()); i++) {
                R row = table.newRecord();
                row.set(its(table, AGENCY_SUCCESSION.REORGANISATION_ID), writing.change());
                row.set(its(table, AGENCY_SUCCESSION.PREDECESSOR_ID), writing.key(predecessor));
                row.set(
                        its(table, AGENCY_SUCCESSION.SUCCESSOR_ID),
                        following.isEmpty() ? null : writing.key(following.get(i)));
                row.set(its(table, AGENCY_SUCCESSION.POSITION), i + 1);
                rows.add(row);
            }
        }
        writing.insert(table, rows);
    }

    /** Another reorganisation that was recorded later reaches one of the same bodies. */
    boolean isBuiltUpon(long change) {
        var mine = successions.as("mine");
        var other = successions.as("other");
        List<Field<Long>> bodies =
                List.of(its(mine, AGENCY_SUCCESSION.PREDECESSOR_ID), its(mine, AGENCY_SUCCESSION.SUCCESSOR_ID));
        return database.fetchExists(selectOne()
                .from(mine)
                .join(other)
                .on(
                        its(other, AGENCY_SUCCESSION.REORGANISATION_ID)
                                .gt(its(mine, AGENCY_SUCCESSION.REORGANISATION_ID)),
                        its(other, AGENCY_SUCCESSION.PREDECESSOR_ID)
                                .in(bodies)
                                .or(its(other, AGENCY_SUCCESSION.SUCCESSOR_ID).in(bodies)))
                .where(its(mine, AGENCY_SUCCESSION.REORGANISATION_ID).eq(change)));
    }

    /** Something was given to what the reorganisation begins. */
    abstract boolean isInUse(long change);

    /** Takes it back: what it began goes, what it cut short is as it was. False when the version is another one. */
    boolean undo(long change, int expectedVersion) {
        Field<Integer> version = its(changes, AGENCY_REORGANISATION.VERSION);
        boolean first = changesOne(database.update(changes)
                .set(version, expectedVersion + 1)
                .where(its(changes, AGENCY_REORGANISATION.ID).eq(change), version.eq(expectedVersion)));
        if (first) {
            takeBack(change);
        }
        return first;
    }

    /** Deletes and restores all its rows. */
    abstract void takeBack(long change);

    /** Deletes its rows in a table. */
    void delete(Table<?> table, long change) {
        Field<Long> by = table.equals(changes)
                ? its(table, AGENCY_REORGANISATION.ID)
                : its(table, AGENCY_SUCCESSION.REORGANISATION_ID);
        database.deleteFrom(table).where(by.eq(change)).execute();
    }

    /** Gives rows of a table their days back. */
    void restore(Table<?> table, long change) {
        database.update(table)
                .set(its(table, AGENCY_REORGANISATION_CUT.VALID), its(cuts, AGENCY_REORGANISATION_CUT.VALID))
                .from(cuts)
                .where(its(cuts, AGENCY_REORGANISATION_CUT.REORGANISATION_ID).eq(change))
                .and(its(cuts, AGENCY_REORGANISATION_CUT.TBL).eq(table.getName()))
                .and(its(cuts, AGENCY_REORGANISATION_CUT.ROW_ID).eq(its(table, AGENCY_REORGANISATION.ID)))
                .execute();
    }
}
