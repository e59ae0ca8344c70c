package greenplan.backend.responsibility;

import static greenplan.db.published.Tables.AGENCY_REORGANISATION;
import static greenplan.db.published.Tables.TARGET_PASSAGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.db.base.enums.Certainty;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * To whom a link between a target and an agency has passed by the day: as the last reorganisation that reached it says. Whoever bears the
 * duty that the link names was chosen when that reorganisation was recorded, and so was whoever a single target went to.
 */
final class PublishedInheritance {

    static final Field<Long> HEIR = field(name("inheritance", "heir"), SQLDataType.BIGINT);
    static final Field<LocalDate> FROM = field(name("inheritance", "since"), SQLDataType.LOCALDATE);
    static final Field<Certainty> CERTAINTY =
            field(name("inheritance", "certainty"), AGENCY_REORGANISATION.DATE_CERTAINTY.getDataType());
    static final Field<String> NOTE_VI = field(name("inheritance", "note_vi"), SQLDataType.VARCHAR);
    static final Field<String> NOTE_EN = field(name("inheritance", "note_en"), SQLDataType.VARCHAR);

    private PublishedInheritance() {}

    /** Of one link: nothing when it has not passed. */
    static Table<?> of(Field<Long> link, Field<LocalDate> day) {
        return lateral(select(
                                TARGET_PASSAGE.SUCCESSOR_ID,
                                AGENCY_REORGANISATION.DATE,
                                AGENCY_REORGANISATION.DATE_CERTAINTY,
                                coalesce(TARGET_PASSAGE.NOTE_VI, AGENCY_REORGANISATION.NOTE_VI),
                                coalesce(TARGET_PASSAGE.NOTE_EN, AGENCY_REORGANISATION.NOTE_EN))
                        .from(TARGET_PASSAGE)
                        .join(AGENCY_REORGANISATION)
                        .on(
                                AGENCY_REORGANISATION.ID.eq(TARGET_PASSAGE.REORGANISATION_ID),
                                AGENCY_REORGANISATION.DATE.le(day))
                        .where(TARGET_PASSAGE.RESPONSIBILITY_ID.eq(link))
                        .orderBy(AGENCY_REORGANISATION.DATE.desc(), TARGET_PASSAGE.ID.desc())
                        .limit(inline(1)))
                .as("inheritance", "heir", "since", "certainty", "note_vi", "note_en");
    }
}
