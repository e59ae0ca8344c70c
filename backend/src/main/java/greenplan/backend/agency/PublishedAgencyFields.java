package greenplan.backend.agency;

import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_NAME;
import static greenplan.db.published.Tables.PROVINCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.backend.province.ChangeSource;
import greenplan.backend.province.PublishedProvinces;
import greenplan.db.published.tables.AgencyName;
import greenplan.db.published.tables.AgencyReorganisation;
import greenplan.db.published.tables.Province;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How an agency is read inside any statement that has it and its province joined. */
public final class PublishedAgencyFields {

    private static final AgencyName NAME = AGENCY_NAME.as("its_name");

    /** What {@link #agency(List, LocalDate)} reads of an agency with its province, a row for each of its names. */
    static final List<Field<?>> WITH_NAME = List.of(
            AGENCY.ID,
            AGENCY.CODE,
            AGENCY.KIND,
            AGENCY.NOTE_VI,
            AGENCY.NOTE_EN,
            PROVINCE.ID,
            PROVINCE.CODE,
            PROVINCE.NAME_VI,
            PROVINCE.NAME_EN,
            PROVINCE.SAMPLE,
            AGENCY_NAME.NAME_VI,
            AGENCY_NAME.NAME_EN,
            AGENCY_NAME.VALID);

    private PublishedAgencyFields() {}

    /** The agency that some rows of {@link #WITH_NAME} tell, oldest name first. */
    static Agency agency(List<Row> names, LocalDate day) {
        var row = names.getFirst();
        return new Agency(
                row.get(AGENCY.ID),
                PublishedProvinces.province(row),
                row.get(PROVINCE.CODE) + "/" + row.get(AGENCY.CODE),
                row.get(AGENCY.KIND),
                names.stream()
                        .map(name -> greenplan.backend.agency.AgencyName.of(
                                name.get(AGENCY_NAME.NAME_VI),
                                name.get(AGENCY_NAME.NAME_EN),
                                name.get(AGENCY_NAME.VALID)))
                        .toList(),
                Text.of(row.get(AGENCY.NOTE_VI), row.get(AGENCY.NOTE_EN)),
                day);
    }

    @SuppressWarnings("NullAway") // without an outer join each row has its agency
    public static SelectField<Agency> agency(
            greenplan.db.published.tables.Agency agency, Province province, Field<LocalDate> day) {
        return agencyOrNone(agency, province, day);
    }

    /** The same for a day that is known. */
    public static SelectField<Agency> agency(
            greenplan.db.published.tables.Agency agency, Province province, LocalDate day) {
        return agency(agency, province, DSL.val(day));
    }

    /** The agency of a left join; null where there is none. */
    public static SelectField<@Nullable Agency> agencyOrNone(
            greenplan.db.published.tables.Agency agency, Province province, Field<LocalDate> day) {
        var names = multiset(select(NAME.NAME_VI, NAME.NAME_EN, NAME.VALID)
                        .from(NAME)
                        .where(NAME.AGENCY_ID.eq(agency.ID))
                        .orderBy(NAME.VALID))
                .convertFrom(rows -> rows.map(mapping(greenplan.backend.agency.AgencyName::of)));
        return row(
                        agency.ID,
                        province(province),
                        concat(province.CODE, inline("/"), agency.CODE),
                        agency.KIND,
                        names,
                        text(agency.NOTE_VI, agency.NOTE_EN),
                        day)
                .mapping((key, its, code, kind, named, note, asOf) ->
                        key == null ? null : new Agency(key, its, code, kind, named, note, asOf));
    }

    /** A province as one column; null where a left join has none. */
    static SelectField<greenplan.backend.province.Province> province(Province province) {
        return row(province.ID, province.CODE, text(province.NAME_VI, province.NAME_EN), province.SAMPLE)
                .mapping((key, code, name, sample) ->
                        key == null ? null : new greenplan.backend.province.Province(key, code, name, sample));
    }

    /** A reorganisation without those who take part. */
    public static SelectField<OwnReorganisation> change(AgencyReorganisation change) {
        var source = row(change.SOURCE_TITLE, change.SOURCE_PUBLISHER, change.SOURCE_DATE, change.SOURCE_URL)
                .mapping(ChangeSource::of);
        return row(
                        change.ID,
                        change.KIND,
                        change.DATE,
                        change.DATE_CERTAINTY,
                        act(change),
                        text(change.NOTE_VI, change.NOTE_EN),
                        source,
                        change.CONFIDENCE)
                .mapping(OwnReorganisation::new);
    }

    /** The act of a reorganisation as one column. */
    static SelectField<Act> act(AgencyReorganisation change) {
        return row(change.ACT_KIND, change.ACT_NUMBER, change.ACT_DATE, change.ACT_ISSUER)
                .mapping((kind, number, date, issuer) -> new Act(kind, number, date, issuer, null, null));
    }

    /** Both languages of a text as one column; null when the row has none. */
    public static SelectField<Text> text(Field<String> vi, Field<String> en) {
        return row(vi, en).mapping(Text::of);
    }

    /** Vietnamese name on the day, for ordering. */
    static Field<String> nameOn(greenplan.db.published.tables.Agency agency, Field<LocalDate> day) {
        return vietnamese(DSL.field(select(NAME.NAME_VI)
                .from(NAME)
                .where(NAME.AGENCY_ID.eq(agency.ID))
                .orderBy(greenplan.db.DateSpan.on(NAME.VALID, day).desc(), NAME.VALID.desc())
                .limit(DSL.inline(1))));
    }
}
