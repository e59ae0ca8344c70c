package greenplan.backend.rights;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Provinces and agencies as places of rights. */
@Repository
public class PlaceRepository {

    private final DSLContext database;

    PlaceRepository(DSLContext database) {
        this.database = database;
    }

    /** A province by its slug. */
    public Optional<Place.Province> province(String code) {
        return province(PROVINCE.CODE.eq(code));
    }

    /** A province by the key of its row. */
    public Optional<Place.Province> province(long key) {
        return province(PROVINCE.ID.eq(key));
    }

    /** The province of a plan, by the plan's code. */
    public Optional<Place.Province> provinceOfPlan(String code) {
        return province(PROVINCE.ID.eq(select(PLAN.PROVINCE_ID).from(PLAN).where(PLAN.CODE.eq(code))));
    }

    private Optional<Place.Province> province(Condition which) {
        return database.select(PROVINCE.ID, PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN)
                .from(PROVINCE)
                .where(which)
                .fetchOptional(mapping((id, slug, vi, en) -> new Place.Province(id, slug, new Text(vi, en))));
    }

    /** An agency by province and slug, as it is, whatever became of it. */
    public Optional<Place.Agency> agency(String code, LocalDate day) {
        String[] parts = code.split("/", 2);
        return parts.length < 2
                ? Optional.empty()
                : agency(AGENCY.province().CODE.eq(parts[0]).and(AGENCY.CODE.eq(parts[1])), day);
    }

    /** The agency that answers on a day for the one of this key. */
    public Optional<Place.Agency> agencyOn(long agency, LocalDate day) {
        return agency(AGENCY.ID.eq(InTime.agencyOn(val(agency), day)), day);
    }

    /** The agency that answers on a day for the one of the column; for a statement over what names agencies. */
    public static Field<Place.Agency> answering(Field<Long> agency, Field<LocalDate> day) {
        return field(select(place(day)).from(AGENCY).where(AGENCY.ID.eq(InTime.agencyOn(agency, day))));
    }

    private Optional<Place.Agency> agency(Condition which, LocalDate day) {
        return database.select(place(val(day))).from(AGENCY).where(which).fetchOptional(Record1::value1);
    }

    private static SelectField<Place.Agency> place(Field<LocalDate> day) {
        return row(
                        AGENCY.ID,
                        AGENCY.CODE,
                        HeldRepository.name(AGENCY_NAME.NAME_VI, day),
                        HeldRepository.name(AGENCY_NAME.NAME_EN, day),
                        AGENCY.PROVINCE_ID,
                        AGENCY.province().CODE,
                        AGENCY.province().NAME_VI,
                        AGENCY.province().NAME_EN)
                .mapping(PlaceRepository::place);
    }

    private static Place.Agency place(
            long id,
            String slug,
            @Nullable String vi,
            @Nullable String en,
            long province,
            String provinceCode,
            String provinceVi,
            String provinceEn) {
        String code = provinceCode + "/" + slug;
        var name = new Text(Objects.requireNonNullElse(vi, code), Objects.requireNonNullElse(en, code));
        return new Place.Agency(
                id, code, name, new Place.Province(province, provinceCode, new Text(provinceVi, provinceEn)));
    }
}
