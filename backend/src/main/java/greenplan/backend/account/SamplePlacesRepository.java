package greenplan.backend.account;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Where the first accounts of the sample province hold their roles. */
@Repository
class SamplePlacesRepository {

    private final DSLContext database;
    private final PlaceRepository places;

    SamplePlacesRepository(DSLContext database, PlaceRepository places) {
        this.database = database;
        this.places = places;
    }

    /** Every role but the administrator's; none when the province is not loaded, no agency roles when it has no department. */
    Map<Role, Place> roles(String province, LocalDate day) {
        Map<Role, Place> roles = new EnumMap<>(Role.class);
        Optional<Place.Province> sample = places.province(province);
        sample.ifPresent(place -> {
            aDepartment(province, day).flatMap(code -> places.agency(code, day)).ifPresent(agency -> {
                roles.put(Role.AGENCY_EDITOR, agency);
                roles.put(Role.AGENCY_HEAD, agency);
            });
            roles.put(Role.FOCAL_OFFICER, place);
            roles.put(Role.LEADER, place);
            roles.put(Role.PORTAL_EDITOR, place);
        });
        return roles;
    }

    /** The department that exists on the day and owes values of the most targets, so that its report has something to fill in. */
    private Optional<String> aDepartment(String province, LocalDate day) {
        return database.select(AGENCY.CODE)
                .from(AGENCY)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .where(AGENCY.province().CODE.eq(province))
                .and(AGENCY.KIND.eq(AgencyKind.DEPARTMENT))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .orderBy(targets(day).desc(), AGENCY.ID)
                .limit(1)
                .fetchOptional(AGENCY.CODE)
                .map(code -> province + "/" + code);
    }

    private static Field<Integer> targets(LocalDate day) {
        return field(selectCount()
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.AGENCY_ID.eq(AGENCY.ID))
                .and(RESPONSIBILITY.BASIS.ne(ResponsibilityBasis.INFERRED))
                .and(DateSpan.on(RESPONSIBILITY.VALID, day)));
    }
}
