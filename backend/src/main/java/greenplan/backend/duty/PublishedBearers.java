package greenplan.backend.duty;

import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY_REORGANISATION;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.DUTY_PASSAGE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import greenplan.backend.agency.Agency;
import greenplan.backend.agency.OwnReorganisation;
import greenplan.backend.agency.PublishedAgencies;
import greenplan.backend.agency.PublishedAgencyFields;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Who bears duties, and who does so on a day: shares and what became of them, and each agency among them once. */
@Component
class PublishedBearers {

    private static final Field<OwnReorganisation> CHANGE = field(PublishedAgencyFields.change(AGENCY_REORGANISATION));
    private static final Field<Text> WHY = field(text(DUTY_PASSAGE.NOTE_VI, DUTY_PASSAGE.NOTE_EN));

    private final Statements statements;
    private final PublishedAgencies agencies;

    PublishedBearers(Statements statements, PublishedAgencies agencies) {
        this.statements = statements;
        this.agencies = agencies;
    }

    /**
     * Who bears each duty, the section's bearer first.
     *
     * @param now who bears it on the day is told, too
     */
    Map<Long, List<Bearer>> ofDuties(Set<Long> duties, LocalDate day, boolean now) {
        List<Row> shares =
                statements.of(PublishedBearers::shares).with(keys(duties)).fetch();
        List<Row> passed = now
                ? statements
                        .of(PublishedBearers::passages)
                        .with(keys(duties), DAY.is(day))
                        .fetch()
                : List.of();
        var named = new HashSet<Long>();
        shares.forEach(row -> named.add(row.get(DUTY_BEARER.AGENCY_ID)));
        passed.forEach(row -> named.add(row.get(DUTY_PASSAGE.SUCCESSOR_ID)));
        named.remove(null);
        Map<Long, Agency> known = named.isEmpty() ? Map.of() : agencies.byKeys(named, day);
        var passages = new HashMap<Long, List<Bearing.Passage>>();
        passed.forEach(row -> passages.computeIfAbsent(row.get(DUTY_PASSAGE.DUTY_ID), duty -> new ArrayList<>())
                .add(new Bearing.Passage(
                        row.get(DUTY_PASSAGE.MODALITY),
                        row.get(DUTY_PASSAGE.PREDECESSOR_ID),
                        known.get(row.get(DUTY_PASSAGE.SUCCESSOR_ID)),
                        row.get(CHANGE),
                        row.get(WHY))));
        var bearers = new LinkedHashMap<Long, List<Bearer>>();
        for (Row row : shares) {
            long duty = row.get(DUTY_BEARER.DUTY_ID);
            var agency = requireNonNull(known.get(row.get(DUTY_BEARER.AGENCY_ID)));
            var modality = row.get(DUTY_BEARER.MODALITY);
            bearers.computeIfAbsent(duty, unused -> new ArrayList<>())
                    .add(
                            now
                                    ? new Bearing(agency, modality, passages.getOrDefault(duty, List.of())).bearer()
                                    : new Bearer(agency, modality, null, null));
        }
        return bearers;
    }

    private static Select<Record> shares() {
        return select(List.of(DUTY_BEARER.DUTY_ID, DUTY_BEARER.AGENCY_ID, DUTY_BEARER.MODALITY))
                .from(DUTY_BEARER)
                .where(among(DUTY_BEARER.DUTY_ID), DUTY_BEARER.REORGANISATION_ID.isNull())
                .orderBy(DUTY_BEARER.POSITION, DUTY_BEARER.ID);
    }

    /** How shares went on until the day, reorganisation by reorganisation. */
    private static Select<Record> passages() {
        return select(List.of(
                        DUTY_PASSAGE.DUTY_ID,
                        DUTY_PASSAGE.MODALITY,
                        DUTY_PASSAGE.PREDECESSOR_ID,
                        DUTY_PASSAGE.SUCCESSOR_ID,
                        CHANGE,
                        WHY))
                .from(DUTY_PASSAGE)
                .join(AGENCY_REORGANISATION)
                .on(AGENCY_REORGANISATION.ID.eq(DUTY_PASSAGE.REORGANISATION_ID), AGENCY_REORGANISATION.DATE.le(DAY))
                .where(among(DUTY_PASSAGE.DUTY_ID))
                .orderBy(AGENCY_REORGANISATION.DATE, AGENCY_REORGANISATION.ID, DUTY_PASSAGE.ID);
    }
}
