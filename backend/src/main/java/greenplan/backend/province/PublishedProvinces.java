package greenplan.backend.province;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.published.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.published.Tables.TERRITORY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.db.published.tables.records.ProvinceOfficialCodeRecord;
import greenplan.db.published.tables.records.ProvinceRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Provinces, their codes and their areas, as everybody may read them. */
@Component
public class PublishedProvinces {

    private final DSLContext db;
    private final Statements statements;

    PublishedProvinces(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** Those that have a plan, or follow one that has, by Vietnamese name. */
    List<Province> withAPlan(boolean includeSample) {
        return statements
                .of(includeSample, PublishedProvinces::withAPlan)
                .with()
                .fetch(PublishedProvinces::province);
    }

    private static Select<ProvinceRecord> withAPlan(Boolean includeSample) {
        return selectFrom(PROVINCE)
                .where(exists(selectOne().from(PLAN).where(PLAN.PROVINCE_ID.eq(PROVINCE.ID)))
                        .or(exists(selectOne()
                                .from(PROVINCE_SUCCESSION)
                                .join(PLAN)
                                .on(PLAN.PROVINCE_ID.eq(PROVINCE_SUCCESSION.PREDECESSOR_ID))
                                .where(PROVINCE_SUCCESSION.SUCCESSOR_ID.eq(PROVINCE.ID)))))
                .and(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse())
                .orderBy(vietnamese(PROVINCE.NAME_VI), PROVINCE.ID);
    }

    /** The province with a slug. */
    public Optional<Province> byCode(String code) {
        return db.selectFrom(PROVINCE).where(PROVINCE.CODE.eq(code)).fetchOptional(row -> province(Row.of(row)));
    }

    /** Provinces by the keys of their rows. */
    public Map<Long, Province> byKeys(Set<Long> keys) {
        return statements
                .of(() -> selectFrom(PROVINCE).where(among(PROVINCE.ID)))
                .with(keys(keys))
                .fetchMap(PROVINCE.ID, PublishedProvinces::province);
    }

    /** National codes of provinces, oldest first. */
    Map<Long, List<OfficialCode>> officialCodes(Set<Long> provinces) {
        return db.selectFrom(PROVINCE_OFFICIAL_CODE)
                .where(among(PROVINCE_OFFICIAL_CODE.PROVINCE_ID, provinces))
                .orderBy(PROVINCE_OFFICIAL_CODE.VALID, PROVINCE_OFFICIAL_CODE.ID)
                .fetchGroups(PROVINCE_OFFICIAL_CODE.PROVINCE_ID, PublishedProvinces::officialCode);
    }

    /** Territories of provinces, oldest first. */
    Map<Long, List<Territory>> territories(Set<Long> provinces) {
        return db.selectFrom(TERRITORY)
                .where(among(TERRITORY.PROVINCE_ID, provinces))
                .orderBy(TERRITORY.VALID, TERRITORY.ID)
                .fetchGroups(TERRITORY.PROVINCE_ID, row -> territory(Row.of(row)));
    }

    /** Territories by the keys of their rows. */
    public Map<Long, Territory> territoriesByKeys(Set<Long> keys) {
        return statements
                .of(() -> selectFrom(TERRITORY).where(among(TERRITORY.ID)))
                .with(keys(keys))
                .fetchMap(TERRITORY.ID, PublishedProvinces::territory);
    }

    /** Reads all of {@link greenplan.db.published.Tables#PROVINCE}. */
    public static Province province(Row row) {
        return new Province(
                row.get(PROVINCE.ID),
                row.get(PROVINCE.CODE),
                new Text(row.get(PROVINCE.NAME_VI), row.get(PROVINCE.NAME_EN)),
                row.get(PROVINCE.SAMPLE));
    }

    private static OfficialCode officialCode(ProvinceOfficialCodeRecord row) {
        var valid = row.getValid();
        return new OfficialCode(row.getCode(), valid.from(), valid.to(), row.getSource(), row.getConfidence());
    }

    private static Territory territory(Row row) {
        var valid = row.get(TERRITORY.VALID);
        return new Territory(
                row.get(TERRITORY.ID),
                row.get(TERRITORY.CODE),
                new Text(row.get(TERRITORY.NAME_VI), row.get(TERRITORY.NAME_EN)),
                valid.from(),
                valid.to(),
                Text.of(row.get(TERRITORY.NOTE_VI), row.get(TERRITORY.NOTE_EN)));
    }
}
