package greenplan.backend.agency;

import static greenplan.db.published.Tables.AGENCY_CHANGE;
import static greenplan.db.published.Tables.AGENCY_SUCCESSION;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.TARGET_AGENCY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * To whom a link between a target and an agency has passed: with the duty that it names, to those who bear that duty in the same way for
 * the agency on the day; without a duty, to the agency's first successor. A duty is followed over two reorganisations.
 */
final class Inheritance {

    static final Field<Long> LINK = field(name("inheritance", "link"), SQLDataType.BIGINT);
    static final Field<Long> HEIR = field(name("inheritance", "heir"), SQLDataType.BIGINT);
    static final Field<LocalDate> FROM = field(name("inheritance", "since"), SQLDataType.LOCALDATE);
    static final Field<String> NOTE_VI = field(name("inheritance", "note_vi"), SQLDataType.VARCHAR);
    static final Field<String> NOTE_EN = field(name("inheritance", "note_en"), SQLDataType.VARCHAR);

    private Inheritance() {}

    static Table<?> on(LocalDate day) {
        var link = TARGET_AGENCY.as("inherited");
        var step = AGENCY_SUCCESSION.as("step");
        var earlier = AGENCY_SUCCESSION.as("earlier");
        var withDuty = select(
                        link.ID,
                        DUTY_BEARER.AGENCY_ID,
                        field("lower({0})", SQLDataType.LOCALDATE, DUTY_BEARER.VALID),
                        DUTY_BEARER.NOTE_VI,
                        DUTY_BEARER.NOTE_EN)
                .from(link)
                .join(DUTY_BEARER)
                .on(
                        DUTY_BEARER.DUTY_ID.eq(link.DUTY_ID),
                        DUTY_BEARER.MODALITY.eq(link.MODALITY),
                        DUTY_BEARER.AGENCY_ID.ne(link.AGENCY_ID),
                        DateSpan.on(DUTY_BEARER.VALID, day),
                        exists(selectOne()
                                .from(step)
                                .where(
                                        step.CHANGE_ID.eq(DUTY_BEARER.CHANGE_ID),
                                        step.PREDECESSOR_ID
                                                .eq(link.AGENCY_ID)
                                                .or(step.PREDECESSOR_ID.in(select(earlier.SUCCESSOR_ID)
                                                        .from(earlier)
                                                        .where(earlier.PREDECESSOR_ID.eq(link.AGENCY_ID)))))));
        var withoutDuty = select(
                        link.ID, step.SUCCESSOR_ID, AGENCY_CHANGE.DATE, AGENCY_CHANGE.NOTE_VI, AGENCY_CHANGE.NOTE_EN)
                .from(link)
                .join(step)
                .on(step.PREDECESSOR_ID.eq(link.AGENCY_ID), step.POSITION.eq(1))
                .join(AGENCY_CHANGE)
                .on(AGENCY_CHANGE.ID.eq(step.CHANGE_ID), AGENCY_CHANGE.DATE.le(day))
                .where(link.DUTY_ID.isNull());
        return withDuty.union(withoutDuty).asTable("inheritance", "link", "heir", "since", "note_vi", "note_en");
    }
}
