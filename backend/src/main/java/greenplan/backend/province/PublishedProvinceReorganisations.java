package greenplan.backend.province;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.published.Tables.PROVINCE_SUCCESSION;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Mergers and splits of provinces, as everybody may read them. */
@Component
class PublishedProvinceReorganisations {

    private static final Field<List<Province>> PREDECESSORS = parties(PROVINCE_SUCCESSION.PREDECESSOR_ID);
    private static final Field<List<Province>> SUCCESSORS = parties(PROVINCE_SUCCESSION.SUCCESSOR_ID);

    private final Statements statements;

    PublishedProvinceReorganisations(Statements statements) {
        this.statements = statements;
    }

    /** Those that these provinces take part in, oldest first. */
    Map<Long, List<ProvinceReorganisation>> ofProvinces(Set<Long> provinces, LocalDate today) {
        return statements
                .of(() -> select(PROVINCE.ID)
                        .select(PROVINCE_REORGANISATION.fields())
                        .select(PREDECESSORS, SUCCESSORS)
                        .from(PROVINCE)
                        .join(PROVINCE_REORGANISATION)
                        .on(PROVINCE_REORGANISATION.ID.in(select(PROVINCE_SUCCESSION.REORGANISATION_ID)
                                .from(PROVINCE_SUCCESSION)
                                .where(PROVINCE.ID.in(
                                        PROVINCE_SUCCESSION.PREDECESSOR_ID, PROVINCE_SUCCESSION.SUCCESSOR_ID))))
                        .where(among(PROVINCE.ID))
                        .orderBy(PROVINCE_REORGANISATION.DATE, PROVINCE_REORGANISATION.ID))
                .with(keys(provinces))
                .fetchGroups(PROVINCE.ID, row -> change(row, today));
    }

    private static ProvinceReorganisation change(Row row, LocalDate today) {
        LocalDate date = row.get(PROVINCE_REORGANISATION.DATE);
        return new ProvinceReorganisation(
                row.get(PROVINCE_REORGANISATION.KIND),
                date,
                row.get(PROVINCE_REORGANISATION.DATE_CERTAINTY),
                !date.isAfter(today),
                new Act(
                        row.get(PROVINCE_REORGANISATION.ACT_KIND),
                        row.get(PROVINCE_REORGANISATION.ACT_NUMBER),
                        row.get(PROVINCE_REORGANISATION.ACT_DATE),
                        row.get(PROVINCE_REORGANISATION.ACT_ISSUER),
                        null,
                        null),
                row.get(PREDECESSORS),
                row.get(SUCCESSORS),
                Text.of(row.get(PROVINCE_REORGANISATION.NOTE_VI), row.get(PROVINCE_REORGANISATION.NOTE_EN)),
                ChangeSource.of(
                        row.get(PROVINCE_REORGANISATION.SOURCE_TITLE),
                        row.get(PROVINCE_REORGANISATION.SOURCE_PUBLISHER),
                        row.get(PROVINCE_REORGANISATION.SOURCE_DATE),
                        row.get(PROVINCE_REORGANISATION.SOURCE_URL)),
                row.get(PROVINCE_REORGANISATION.CONFIDENCE));
    }

    /** Provinces of the change of the row, each once. */
    private static Field<List<Province>> parties(TableField<?, Long> who) {
        var party = PROVINCE.as("party");
        return multiset(select(party.ID, party.CODE, party.NAME_VI, party.NAME_EN, party.SAMPLE)
                        .from(PROVINCE_SUCCESSION)
                        .join(party)
                        .on(party.ID.eq(who))
                        .where(PROVINCE_SUCCESSION.REORGANISATION_ID.eq(PROVINCE_REORGANISATION.ID))
                        .groupBy(party.ID, party.CODE, party.NAME_VI, party.NAME_EN, party.SAMPLE)
                        .orderBy(min(PROVINCE_SUCCESSION.POSITION), min(PROVINCE_SUCCESSION.ID)))
                .convertFrom(rows -> rows.map(Records.mapping(
                        (key, code, vi, en, sample) -> new Province(key, code, new Text(vi, en), sample))))
                .as(who.getName());
    }
}
