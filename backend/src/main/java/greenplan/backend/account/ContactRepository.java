package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.LAST_SIGN_IN;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Who works for a province and its agencies: two statements, however many there are. */
@Repository
class ContactRepository {

    /** Whoever left longer ago is shown by the account alone. */
    private static final int YEARS_BACK = 1;

    private final DSLContext database;

    ContactRepository(DSLContext database) {
        this.database = database;
    }

    /** The agencies that stand on a day with their people, and the people of the province itself. */
    ContactList of(Place.Province province, LocalDate day) {
        Map<Long, List<Contact>> people = people(province, day);
        return new ContactList(
                people.getOrDefault(0L, List.of()),
                agencies(
                        province,
                        day,
                        (id, code, name) -> Contact.OfAgency.of(code, name, people.getOrDefault(id, List.of()))));
    }

    private interface Joined {
        Contact.OfAgency agency(long id, String code, Text name);
    }

    private List<Contact.OfAgency> agencies(Place.Province province, LocalDate day, Joined joined) {
        return database.select(AGENCY.ID, AGENCY.CODE, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN)
                .from(AGENCY)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .where(AGENCY.PROVINCE_ID.eq(province.id()))
                .and(AGENCY.KIND.notIn(AgencyKind.CLASS, AgencyKind.STAKEHOLDERS))
                .orderBy(Sql.vietnamese(AGENCY_NAME.NAME_VI), AGENCY.ID)
                .fetch(mapping(
                        (id, code, vi, en) -> joined.agency(id, province.code() + "/" + code, new Text(vi, en))));
    }

    /** People by the key of the agency that answers on the day; 0 for the province itself. */
    private Map<Long, List<Contact>> people(Place.Province province, LocalDate day) {
        Field<Long> agency = InTime.agencyOn(ROLE_GRANT.AGENCY_ID, day);
        return database.select(
                        AGENCY.ID,
                        ACCOUNT.ID,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.EMAIL,
                        ACCOUNT.POSITION,
                        ACCOUNT.TELEPHONE,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.VALID,
                        LAST_SIGN_IN.AT,
                        ACCOUNT.DISABLED_AT)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .leftJoin(LAST_SIGN_IN)
                .on(LAST_SIGN_IN.ACCOUNT_ID.eq(ACCOUNT.ID))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(agency))
                .where(AGENCY.PROVINCE_ID
                        .eq(province.id())
                        .or(InTime.provinceOn(ROLE_GRANT.PROVINCE_ID, day).eq(province.id())))
                .and(ROLE_GRANT
                        .PROVINCE_ID
                        .isNotNull()
                        .or(InTime.leadsTo(
                                ROLE_GRANT.AGENCY_ID,
                                select(AGENCY.ID).from(AGENCY).where(AGENCY.PROVINCE_ID.eq(province.id())))))
                .and(DateSpan.lastsTo(ROLE_GRANT.VALID, day.minusYears(YEARS_BACK)))
                .orderBy(ROLE_GRANT.ROLE.desc(), Sql.vietnamese(ACCOUNT.DISPLAY_NAME), ROLE_GRANT.ID)
                .fetchGroups(row -> Objects.requireNonNullElse(row.get(AGENCY.ID), 0L), row -> contact(row, day));
    }

    private static Contact contact(Record row, LocalDate day) {
        DateSpan valid = row.get(ROLE_GRANT.VALID);
        LocalDate from = Objects.requireNonNull(valid.from());
        LocalDate to = valid.to();
        OffsetDateTime signedIn = row.get(LAST_SIGN_IN.AT);
        OffsetDateTime disabled = row.get(ACCOUNT.DISABLED_AT);
        return new Contact(
                StaffId.of("Account", row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.POSITION),
                row.get(ACCOUNT.TELEPHONE),
                Role.valueOf(row.get(ROLE_GRANT.ROLE).name()),
                from,
                to,
                signedIn,
                disabled,
                Contact.state(from, to, signedIn, disabled, day));
    }
}
