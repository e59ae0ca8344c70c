package greenplan.backend.reorganisation;

import static greenplan.backend.database.Sql.amongCodes;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.ProvinceBody.Part;
import greenplan.backend.reorganisation.ProvinceBody.Possession;
import greenplan.backend.succession.Handover;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Reads provinces with their codes, areas and reorganisations, in one statement. */
@Repository
class ProvinceRepository {

    private static final Field<List<Handover<Possession>>> CODES = multiset(
                    select(PROVINCE_OFFICIAL_CODE.ID, PROVINCE_OFFICIAL_CODE.CODE, PROVINCE_OFFICIAL_CODE.VALID)
                            .from(PROVINCE_OFFICIAL_CODE)
                            .where(PROVINCE_OFFICIAL_CODE.PROVINCE_ID.eq(PROVINCE.ID))
                            .orderBy(PROVINCE_OFFICIAL_CODE.VALID, PROVINCE_OFFICIAL_CODE.ID))
            .convertFrom(rows -> rows.map(
                    Records.mapping((row, code, valid) -> new Handover<>(new Possession(row, code, null), valid))))
            .as("codes");
    private static final Field<List<Handover<Possession>>> AREAS = multiset(
                    select(TERRITORY.ID, TERRITORY.CODE, TERRITORY.NAME_VI, TERRITORY.NAME_EN, TERRITORY.VALID)
                            .from(TERRITORY)
                            .where(TERRITORY.PROVINCE_ID.eq(PROVINCE.ID))
                            .orderBy(TERRITORY.VALID, TERRITORY.ID))
            .convertFrom(rows -> rows.map(Records.mapping(
                    (row, code, vi, en, valid) -> new Handover<>(new Possession(row, code, new Text(vi, en)), valid))))
            .as("areas");
    private static final Field<List<Part>> PARTS = multiset(select(
                            PROVINCE_REORGANISATION.DATE,
                            boolOr(PROVINCE_SUCCESSION.PREDECESSOR_ID.eq(PROVINCE.ID)),
                            boolOr(PROVINCE_SUCCESSION.SUCCESSOR_ID.eq(PROVINCE.ID)))
                    .from(PROVINCE_SUCCESSION)
                    .join(PROVINCE_REORGANISATION)
                    .on(PROVINCE_REORGANISATION.ID.eq(PROVINCE_SUCCESSION.REORGANISATION_ID))
                    .where(PROVINCE.ID.in(PROVINCE_SUCCESSION.PREDECESSOR_ID, PROVINCE_SUCCESSION.SUCCESSOR_ID))
                    .groupBy(PROVINCE_REORGANISATION.ID, PROVINCE_REORGANISATION.DATE)
                    .orderBy(PROVINCE_REORGANISATION.DATE, PROVINCE_REORGANISATION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(Part::new)))
            .as("parts");

    private final DSLContext database;

    ProvinceRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Provinces by slug.
     *
     * @param slugs those that nobody knows are missing
     * @param digits national codes: whoever has or had one of them is among them, too
     */
    Map<String, ProvinceBody> among(Collection<String> slugs, Collection<String> digits) {
        return database.select(
                        PROVINCE.ID,
                        PROVINCE.CODE,
                        PROVINCE.NAME_VI,
                        PROVINCE.NAME_EN,
                        PROVINCE.SAMPLE,
                        CODES,
                        AREAS,
                        PARTS)
                .from(PROVINCE)
                .where(amongCodes(PROVINCE.CODE, slugs)
                        .or(PROVINCE.ID.in(select(PROVINCE_OFFICIAL_CODE.PROVINCE_ID)
                                .from(PROVINCE_OFFICIAL_CODE)
                                .where(amongCodes(PROVINCE_OFFICIAL_CODE.CODE, digits)))))
                .orderBy(PROVINCE.ID)
                .fetchMap(
                        PROVINCE.CODE,
                        Records.mapping((key, code, vi, en, sample, codes, areas, parts) ->
                                new ProvinceBody(key, code, new Text(vi, en), sample, codes, areas, parts)));
    }

    /** Lets nobody else reorganise provinces until the transaction ends. */
    void lock() {
        database.select(PROVINCE.ID)
                .from(PROVINCE)
                .orderBy(PROVINCE.ID)
                .forNoKeyUpdate()
                .fetch();
    }
}
