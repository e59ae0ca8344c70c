package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.PROVINCE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.reorganisation.Recorded.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Reads the reorganisations of a province. */
@Repository
class RecordedRepository {

    private static final Field<List<Party>> PREDECESSORS = parties(AGENCY_SUCCESSION.PREDECESSOR_ID, false);
    private static final Field<List<Party>> SUCCESSORS = parties(AGENCY_SUCCESSION.SUCCESSOR_ID, false);
    private static final Field<List<Party>> GOING_ON = parties(AGENCY_SUCCESSION.PREDECESSOR_ID, true);

    private final DSLContext database;

    RecordedRepository(DSLContext database) {
        this.database = database;
    }

    /** Lets nobody else reorganise the province until the transaction ends. */
    void lock(long province) {
        database.select(PROVINCE.ID)
                .from(PROVINCE)
                .where(PROVINCE.ID.eq(province))
                .forUpdate()
                .fetch();
    }

    List<Recorded> ofProvince(long province, LocalDate today) {
        return recorded(AGENCY_REORGANISATION.PROVINCE_ID.eq(province), today);
    }

    /** Those that were decided in the portal, in the order of their days. */
    List<Recorded> decided(long province) {
        return recorded(
                        AGENCY_REORGANISATION
                                .PROVINCE_ID
                                .eq(province)
                                .and(AGENCY_REORGANISATION.RECORDED_ON.isNotNull()),
                        LocalDate.MAX)
                .reversed();
    }

    Optional<Recorded> find(long key, LocalDate today) {
        return recorded(AGENCY_REORGANISATION.ID.eq(key), today).stream().findFirst();
    }

    private List<Recorded> recorded(Condition which, LocalDate today) {
        return database.select(AGENCY_REORGANISATION.fields())
                .select(PROVINCE.CODE, PREDECESSORS, SUCCESSORS, GOING_ON)
                .from(AGENCY_REORGANISATION)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY_REORGANISATION.PROVINCE_ID))
                .where(which)
                .orderBy(AGENCY_REORGANISATION.DATE.desc(), AGENCY_REORGANISATION.ID.desc())
                .fetch(row -> recorded(row, today));
    }

    private static Recorded recorded(Record row, LocalDate today) {
        LocalDate date = row.get(AGENCY_REORGANISATION.DATE);
        LocalDate recordedOn = row.get(AGENCY_REORGANISATION.RECORDED_ON);
        return new Recorded(
                row.get(AGENCY_REORGANISATION.ID),
                row.get(PROVINCE.CODE),
                row.get(AGENCY_REORGANISATION.CODE),
                row.get(AGENCY_REORGANISATION.KIND),
                date,
                row.get(AGENCY_REORGANISATION.DATE_CERTAINTY),
                new Act(
                        null,
                        row.get(AGENCY_REORGANISATION.ACT_NUMBER),
                        row.get(AGENCY_REORGANISATION.ACT_DATE),
                        row.get(AGENCY_REORGANISATION.ACT_ISSUER),
                        null,
                        null),
                row.get(PREDECESSORS),
                Stream.concat(row.get(SUCCESSORS).stream(), row.get(GOING_ON).stream())
                        .distinct()
                        .toList(),
                Text.of(row.get(AGENCY_REORGANISATION.NOTE_VI), row.get(AGENCY_REORGANISATION.NOTE_EN)),
                recordedOn,
                recordedOn != null && date.isAfter(today),
                row.get(AGENCY_REORGANISATION.VERSION));
    }

    /** Agencies of the change of the row, each once; those that go on still have a name on its day. */
    private static Field<List<Party>> parties(TableField<?, Long> who, boolean goingOn) {
        var its = PROVINCE.as("its_province");
        Condition exist = exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and("{0} @> {1}", AGENCY_NAME.VALID, AGENCY_REORGANISATION.DATE));
        return multiset(select(
                                concat(its.CODE, inline("/"), AGENCY.CODE),
                                newest(AGENCY_NAME.NAME_VI),
                                newest(AGENCY_NAME.NAME_EN))
                        .from(AGENCY_SUCCESSION)
                        .join(AGENCY)
                        .on(AGENCY.ID.eq(who))
                        .join(its)
                        .on(its.ID.eq(AGENCY.PROVINCE_ID))
                        .where(AGENCY_SUCCESSION.REORGANISATION_ID.eq(AGENCY_REORGANISATION.ID))
                        .and(goingOn ? exist : noCondition())
                        .groupBy(its.CODE, AGENCY.CODE, AGENCY.ID)
                        .orderBy(min(AGENCY_SUCCESSION.POSITION), AGENCY.ID))
                .convertFrom(rows -> rows.map(Records.mapping((code, vi, en) -> new Party(code, new Text(vi, en)))))
                .as(who.getName() + (goingOn ? "_going_on" : ""));
    }

    private static Field<String> newest(TableField<?, String> language) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .orderBy(AGENCY_NAME.VALID.desc())
                .limit(1));
    }
}
