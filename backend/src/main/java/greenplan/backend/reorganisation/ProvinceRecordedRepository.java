package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.reorganisation.Recorded.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Reads the reorganisations of provinces. */
@Repository
class ProvinceRecordedRepository {

    private static final Field<List<Party>> PREDECESSORS = parties(PROVINCE_SUCCESSION.PREDECESSOR_ID);
    private static final Field<List<Party>> SUCCESSORS = parties(PROVINCE_SUCCESSION.SUCCESSOR_ID);

    private final DSLContext database;

    ProvinceRecordedRepository(DSLContext database) {
        this.database = database;
    }

    /** Those that a province takes part in, newest first. */
    List<ProvinceRecorded> ofProvince(long province, LocalDate today) {
        return recorded(
                PROVINCE_REORGANISATION.ID.in(select(PROVINCE_SUCCESSION.REORGANISATION_ID)
                        .from(PROVINCE_SUCCESSION)
                        .where(PROVINCE_SUCCESSION
                                .PREDECESSOR_ID
                                .eq(province)
                                .or(PROVINCE_SUCCESSION.SUCCESSOR_ID.eq(province)))),
                today);
    }

    Optional<ProvinceRecorded> find(long key, LocalDate today) {
        return recorded(PROVINCE_REORGANISATION.ID.eq(key), today).stream().findFirst();
    }

    private List<ProvinceRecorded> recorded(Condition which, LocalDate today) {
        return database.select(PROVINCE_REORGANISATION.fields())
                .select(PREDECESSORS, SUCCESSORS)
                .from(PROVINCE_REORGANISATION)
                .where(which)
                .orderBy(PROVINCE_REORGANISATION.DATE.desc(), PROVINCE_REORGANISATION.ID.desc())
                .fetch(row -> recorded(row, today));
    }

    private static ProvinceRecorded recorded(Record row, LocalDate today) {
        LocalDate date = row.get(PROVINCE_REORGANISATION.DATE);
        LocalDate recordedOn = row.get(PROVINCE_REORGANISATION.RECORDED_ON);
        return new ProvinceRecorded(
                row.get(PROVINCE_REORGANISATION.ID),
                row.get(PROVINCE_REORGANISATION.KIND),
                date,
                row.get(PROVINCE_REORGANISATION.DATE_CERTAINTY),
                new Act(
                        null,
                        row.get(PROVINCE_REORGANISATION.ACT_NUMBER),
                        row.get(PROVINCE_REORGANISATION.ACT_DATE),
                        row.get(PROVINCE_REORGANISATION.ACT_ISSUER),
                        null,
                        null),
                row.get(PREDECESSORS),
                row.get(SUCCESSORS),
                Text.of(row.get(PROVINCE_REORGANISATION.NOTE_VI), row.get(PROVINCE_REORGANISATION.NOTE_EN)),
                recordedOn,
                recordedOn != null && date.isAfter(today),
                row.get(PROVINCE_REORGANISATION.VERSION));
    }

    /** Provinces of the change of the row, each once. */
    private static Field<List<Party>> parties(TableField<?, Long> who) {
        return multiset(select(PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN)
                        .from(PROVINCE_SUCCESSION)
                        .join(PROVINCE)
                        .on(PROVINCE.ID.eq(who))
                        .where(PROVINCE_SUCCESSION.REORGANISATION_ID.eq(PROVINCE_REORGANISATION.ID))
                        .groupBy(PROVINCE.ID)
                        .orderBy(min(PROVINCE_SUCCESSION.POSITION), min(PROVINCE_SUCCESSION.ID)))
                .convertFrom(rows -> rows.map(Records.mapping((code, vi, en) -> new Party(code, new Text(vi, en)))))
                .as(who.getName());
    }
}
