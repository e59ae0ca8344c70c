package greenplan.backend.agency;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.nameOn;
import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_NAME;
import static greenplan.db.published.Tables.AGENCY_REORGANISATION;
import static greenplan.db.published.Tables.AGENCY_SUCCESSION;
import static greenplan.db.published.Tables.CLASS_MEMBER;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.backend.database.Rows;
import greenplan.backend.database.Statements;
import greenplan.backend.province.ChangeSource;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Agencies as everybody may read them, each as it is on a day. */
@Component
public class PublishedAgencies {

    /** The agency of a row, as it is on the day that is given. */
    private static final Field<Agency> IT = field(agency(AGENCY, PROVINCE, DAY));

    private static final Field<OwnReorganisation> CHANGE = field(PublishedAgencyFields.change(AGENCY_REORGANISATION));

    private static final Given<String> PROVINCE_CODE = new Given<>("province", SQLDataType.VARCHAR);
    private static final Given<String> SLUG = new Given<>("slug", SQLDataType.VARCHAR);

    private final Statements statements;

    PublishedAgencies(Statements statements) {
        this.statements = statements;
    }

    /** The agency with a code, {@code province/slug}. */
    Optional<Agency> byCode(String code, LocalDate day) {
        int slash = code.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : agencies(
                                statements
                                        .of(() -> withNames(
                                                PROVINCE.CODE.eq(PROVINCE_CODE).and(AGENCY.CODE.eq(SLUG))))
                                        .with(
                                                PROVINCE_CODE.is(code.substring(0, slash)),
                                                SLUG.is(code.substring(slash + 1))),
                                day)
                        .values()
                        .stream()
                        .findFirst();
    }

    /** Agencies by the keys of their rows. */
    public Map<Long, Agency> byKeys(Set<Long> keys, LocalDate day) {
        return agencies(statements.of(() -> withNames(among(AGENCY.ID))).with(keys(keys)), day);
    }

    private static Map<Long, Agency> agencies(Rows withNames, LocalDate day) {
        var agencies = new HashMap<Long, Agency>();
        withNames.fetchGroups(AGENCY.ID, row -> row).forEach((key, names) -> agencies.put(key, agency(names, day)));
        return agencies;
    }

    /** A row for each name, in the order in which agencies bore them. */
    private static Select<Record> withNames(Condition which) {
        return select(PublishedAgencyFields.WITH_NAME)
                .from(AGENCY)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .where(which)
                .orderBy(AGENCY_NAME.VALID);
    }

    Map<Long, Agency> focalOf(Set<Long> plans, LocalDate day) {
        return statements
                .of(() -> select(PLAN.ID, IT)
                        .from(PLAN)
                        .join(PROVINCE)
                        .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                        .join(AGENCY)
                        .on(AGENCY.PROVINCE_ID.eq(PROVINCE.ID), AGENCY.CODE.eq(PLAN.FOCAL_AGENCY))
                        .where(among(PLAN.ID)))
                .with(keys(plans), DAY.is(day))
                .fetchMap(PLAN.ID, IT);
    }

    /** How agencies are reached; one of which nothing is known is missing. */
    Map<Long, AgencyContact> contacts(Set<Long> agencies) {
        return statements
                .of(() -> select(AGENCY.fields())
                        .from(AGENCY)
                        .where(among(AGENCY.ID), AGENCY.CONTACT_SOURCE_TITLE.isNotNull()))
                .with(keys(agencies))
                .fetchMap(
                        AGENCY.ID,
                        row -> new AgencyContact(
                                row.get(AGENCY.CONTACT_ADDRESS),
                                row.get(AGENCY.CONTACT_TELEPHONE),
                                row.get(AGENCY.CONTACT_EMAIL),
                                row.get(AGENCY.CONTACT_WEBSITE),
                                Objects.requireNonNull(ChangeSource.of(
                                        row.get(AGENCY.CONTACT_SOURCE_TITLE),
                                        row.get(AGENCY.CONTACT_SOURCE_PUBLISHER),
                                        row.get(AGENCY.CONTACT_SOURCE_DATE),
                                        row.get(AGENCY.CONTACT_SOURCE_URL)))));
    }

    /** Members of classes on the day, by name. */
    Map<Long, List<Agency>> members(Set<Long> classes, LocalDate day) {
        return beside(CLASS_MEMBER.CLASS_ID, CLASS_MEMBER.MEMBER_ID, classes, day);
    }

    /** Classes of members on the day, by name. */
    Map<Long, List<Agency>> classes(Set<Long> members, LocalDate day) {
        return beside(CLASS_MEMBER.MEMBER_ID, CLASS_MEMBER.CLASS_ID, members, day);
    }

    private Map<Long, List<Agency>> beside(
            TableField<?, Long> self, TableField<?, Long> other, Set<Long> agencies, LocalDate day) {
        return statements
                .of(new Side(self, other), Side::members)
                .with(keys(agencies), DAY.is(day))
                .fetchGroups(self, IT);
    }

    Map<Long, List<Succession>> predecessors(Set<Long> agencies, LocalDate day) {
        return successions(AGENCY_SUCCESSION.SUCCESSOR_ID, AGENCY_SUCCESSION.PREDECESSOR_ID, agencies, day);
    }

    Map<Long, List<Succession>> successors(Set<Long> agencies, LocalDate day) {
        return successions(AGENCY_SUCCESSION.PREDECESSOR_ID, AGENCY_SUCCESSION.SUCCESSOR_ID, agencies, day);
    }

    /** Reorganisations of the agencies by which nobody follows them. */
    Map<Long, List<OwnReorganisation>> ownReorganisations(Set<Long> agencies, LocalDate day) {
        return statements
                .of(() -> select(AGENCY_SUCCESSION.PREDECESSOR_ID, CHANGE)
                        .from(AGENCY_SUCCESSION)
                        .join(AGENCY_REORGANISATION)
                        .on(AGENCY_REORGANISATION.ID.eq(AGENCY_SUCCESSION.REORGANISATION_ID))
                        .where(among(AGENCY_SUCCESSION.PREDECESSOR_ID), AGENCY_SUCCESSION.SUCCESSOR_ID.isNull())
                        .and(AGENCY_REORGANISATION
                                .KIND
                                .in(inline(ReorganisationKind.RENAME), inline(ReorganisationKind.ABOLISH))
                                .or(not(somebodyFollows())))
                        .orderBy(AGENCY_REORGANISATION.DATE, AGENCY_SUCCESSION.ID))
                .with(keys(agencies))
                .fetchGroups(AGENCY_SUCCESSION.PREDECESSOR_ID, CHANGE);
    }

    private static Condition somebodyFollows() {
        var other = AGENCY_SUCCESSION.as("other");
        return exists(select(other.ID)
                .from(other)
                .where(other.REORGANISATION_ID.eq(AGENCY_REORGANISATION.ID), other.SUCCESSOR_ID.isNotNull()));
    }

    private Map<Long, List<Succession>> successions(
            TableField<?, Long> self, TableField<?, Long> other, Set<Long> agencies, LocalDate day) {
        return statements
                .of(new Side(self, other), Side::successions)
                .with(keys(agencies), DAY.is(day))
                .fetchGroups(self, row -> {
                    var change = row.get(CHANGE);
                    return new Succession(
                            row.get(IT),
                            change.kind(),
                            change.date(),
                            change.certainty(),
                            change.act(),
                            change.note(),
                            change.source(),
                            change.confidence());
                });
    }

    /** Successions, and classes with their members, as one side of them sees the other. */
    private record Side(TableField<?, Long> self, TableField<?, Long> other) {

        Select<?> members() {
            return select(self, IT)
                    .from(CLASS_MEMBER)
                    .join(AGENCY)
                    .on(AGENCY.ID.eq(other))
                    .join(PROVINCE)
                    .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                    .where(among(self), DateSpan.on(CLASS_MEMBER.VALID, DAY))
                    .orderBy(nameOn(AGENCY, DAY), AGENCY.ID);
        }

        Select<?> successions() {
            return select(self, IT, CHANGE)
                    .from(AGENCY_SUCCESSION)
                    .join(AGENCY_REORGANISATION)
                    .on(AGENCY_REORGANISATION.ID.eq(AGENCY_SUCCESSION.REORGANISATION_ID))
                    .join(AGENCY)
                    .on(AGENCY.ID.eq(other))
                    .join(PROVINCE)
                    .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                    .where(among(self))
                    .orderBy(AGENCY_REORGANISATION.DATE, AGENCY_SUCCESSION.POSITION, AGENCY_SUCCESSION.ID);
        }
    }
}
