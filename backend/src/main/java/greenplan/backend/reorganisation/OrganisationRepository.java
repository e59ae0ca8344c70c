package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Organisation.Agency;
import greenplan.backend.reorganisation.Organisation.Duty;
import greenplan.backend.reorganisation.Organisation.Link;
import greenplan.backend.succession.Holding;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads the agencies of a province with all that they bear: three statements. */
@Repository
class OrganisationRepository {

    private final DSLContext database;

    OrganisationRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * An organisation with the rows that it was read from.
     *
     * @param keys rows of the agencies by slug
     * @param bearings rows of the holdings by duty
     */
    record Found(Organisation organisation, Map<String, Long> keys, Map<Long, Map<Holding, Long>> bearings) {}

    Found of(long province) {
        Found alone = alone(province);
        var bearings = new HashMap<Long, Map<Holding, Long>>();
        List<Duty> duties = duties(province, bearings);
        return new Found(
                new Organisation(alone.organisation().agencies(), duties, links(province)), alone.keys(), bearings);
    }

    /** The agencies without what they bear: one statement. */
    Found alone(long province) {
        var keys = new HashMap<String, Long>();
        var agencies = new LinkedHashMap<String, Agency>();
        agencies(province).forEach(row -> {
            keys.put(row.get(AGENCY.CODE), row.get(AGENCY.ID));
            agencies.put(row.get(AGENCY.CODE), agency(row));
        });
        return new Found(new Organisation(agencies, List.of(), List.of()), keys, Map.of());
    }

    private static final Field<List<DateSpan>> EXISTS = multiset(select(AGENCY_NAME.VALID)
                    .from(AGENCY_NAME)
                    .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                    .orderBy(AGENCY_NAME.VALID))
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<String> VI = newest(AGENCY_NAME.NAME_VI).as("vi");
    private static final Field<String> EN = newest(AGENCY_NAME.NAME_EN).as("en");
    private static final Field<LocalDate> LAST = field(select(max(AGENCY_SUCCESSION.agencyReorganisation().DATE))
                    .from(AGENCY_SUCCESSION)
                    .where(AGENCY_SUCCESSION
                            .PREDECESSOR_ID
                            .eq(AGENCY.ID)
                            .or(AGENCY_SUCCESSION.SUCCESSOR_ID.eq(AGENCY.ID))))
            .as("last_change");

    private List<? extends Record> agencies(long province) {
        return database.select(AGENCY.ID, AGENCY.CODE, AGENCY.KIND, EXISTS, VI, EN, LAST)
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(province))
                .orderBy(AGENCY.ID)
                .fetch();
    }

    private static Agency agency(Record row) {
        List<DateSpan> exists = row.get(EXISTS);
        LocalDate last = Stream.concat(
                        Stream.ofNullable(row.get(LAST)),
                        exists.stream().map(DateSpan::from).filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Agency(row.get(AGENCY.CODE), new Text(row.get(VI), row.get(EN)), row.get(AGENCY.KIND), exists, last);
    }

    /** The newest name of the agency of the row. */
    static Field<String> newest(Field<String> language) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .orderBy(AGENCY_NAME.VALID.desc())
                .limit(1));
    }

    private List<Duty> duties(long province, Map<Long, Map<Holding, Long>> bearings) {
        var duties = new ArrayList<Duty>();
        database.select(DUTY.ID, DUTY.plan().CODE, DUTY.CODE, DUTY.TITLE_VI, DUTY.TITLE_EN)
                .select(DUTY_BEARER.ID, AGENCY.CODE, DUTY_BEARER.MODALITY, DUTY_BEARER.POSITION, DUTY_BEARER.VALID)
                .select(AGENCY_REORGANISATION.CODE, DUTY_BEARER.NOTE_VI, DUTY_BEARER.NOTE_EN)
                .from(DUTY)
                .join(DUTY_BEARER)
                .on(DUTY_BEARER.DUTY_ID.eq(DUTY.ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(DUTY_BEARER.AGENCY_ID))
                .leftJoin(AGENCY_REORGANISATION)
                .on(AGENCY_REORGANISATION.ID.eq(DUTY_BEARER.REORGANISATION_ID))
                .where(DUTY.plan().PROVINCE_ID.eq(province))
                .orderBy(DUTY.PLAN_ID, DUTY.POSITION, DUTY_BEARER.POSITION, DUTY_BEARER.VALID, DUTY_BEARER.ID)
                .fetchGroups(DUTY.ID)
                .forEach((key, rows) -> {
                    var holdings = new LinkedHashMap<Holding, Long>();
                    rows.forEach(row -> holdings.put(
                            new Holding(
                                    row.get(AGENCY.CODE),
                                    row.get(DUTY_BEARER.MODALITY),
                                    row.get(DUTY_BEARER.POSITION),
                                    row.get(DUTY_BEARER.VALID),
                                    row.get(AGENCY_REORGANISATION.CODE),
                                    Text.of(row.get(DUTY_BEARER.NOTE_VI), row.get(DUTY_BEARER.NOTE_EN))),
                            row.get(DUTY_BEARER.ID)));
                    bearings.put(key, holdings);
                    Record first = rows.getFirst();
                    duties.add(new Duty(
                            key,
                            first.get(DUTY.plan().CODE),
                            first.get(DUTY.CODE),
                            new Text(first.get(DUTY.TITLE_VI), first.get(DUTY.TITLE_EN)),
                            List.copyOf(holdings.keySet())));
                });
        return duties;
    }

    private List<Link> links(long province) {
        var newest = select(TARGET_PASSAGE.ID)
                .from(TARGET_PASSAGE)
                .where(TARGET_PASSAGE.RESPONSIBILITY_ID.eq(RESPONSIBILITY.ID))
                .orderBy(TARGET_PASSAGE.agencyReorganisation().DATE.desc(), TARGET_PASSAGE.ID.desc())
                .limit(1);
        var passage = TARGET_PASSAGE.as("passage");
        return database.select(RESPONSIBILITY.ID, TARGET.plan().CODE, TARGET.CODE, TARGET.TITLE_VI, TARGET.TITLE_EN)
                .select(RESPONSIBILITY.MODALITY, RESPONSIBILITY.DUTY_ID, AGENCY.CODE)
                .from(RESPONSIBILITY)
                .join(TARGET)
                .on(TARGET.ID.eq(RESPONSIBILITY.TARGET_ID))
                .leftJoin(passage)
                .on(passage.ID.eq(field(newest)))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(
                        when(passage.ID.isNull(), RESPONSIBILITY.AGENCY_ID).otherwise(passage.SUCCESSOR_ID)))
                .where(TARGET.plan().PROVINCE_ID.eq(province), RESPONSIBILITY.REJECTED_ON.isNull())
                .and(DateSpan.isOpen(RESPONSIBILITY.VALID))
                .orderBy(TARGET.PLAN_ID, TARGET.POSITION, RESPONSIBILITY.ID)
                .fetch(row -> new Link(
                        row.get(RESPONSIBILITY.ID),
                        row.get(TARGET.plan().CODE),
                        row.get(TARGET.CODE),
                        new Text(row.get(TARGET.TITLE_VI), row.get(TARGET.TITLE_EN)),
                        row.get(RESPONSIBILITY.MODALITY),
                        row.get(RESPONSIBILITY.DUTY_ID),
                        row.get(AGENCY.CODE)));
    }
}
