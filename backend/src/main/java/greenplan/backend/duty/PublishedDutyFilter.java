package greenplan.backend.duty;

import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.DUTY_STANDING;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.SIGNPOST;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Given;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Audience;
import greenplan.db.base.enums.DutyStanding;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Which duties a list shows; null is no condition.
 *
 * @param bearer slug of an agency that the plan names for the duty, or that holds it on the day
 * @param modality how it is borne, by that agency when one is asked for
 * @param part path of a section: what stands in it
 * @param audience whom the duty serves or addresses
 * @param standing how far it has got, by accepted reports
 * @param topic code of a topic that the editor finds it under
 * @param trade code of a trade that it concerns by the editor's reading
 */
record PublishedDutyFilter(
        @Nullable String bearer,
        @Nullable Modality modality,
        @Nullable String part,
        @Nullable Audience audience,
        @Nullable DutyStanding standing,
        @Nullable String topic,
        @Nullable String trade) {

    private static final Given<String> BEARER = new Given<>("bearer", SQLDataType.VARCHAR);
    private static final Given<String> TOPIC = new Given<>("topic", SQLDataType.VARCHAR);
    private static final Given<String> TRADE = new Given<>("trade", SQLDataType.VARCHAR);
    private static final Given<String> PART = new Given<>("part", SQLDataType.VARCHAR);

    /** In the words of the index that has these few duties alone. */
    private static final Condition FOR_SOMEBODY = condition("{0} <> '{}'", DUTY_VERSION.AUDIENCE);

    /** Which conditions there are: those of a text are the same for each text. */
    PublishedDutyFilter shape() {
        return new PublishedDutyFilter(
                bearer == null ? null : "?",
                modality,
                part == null ? null : "?",
                audience,
                standing,
                topic == null ? null : "?",
                trade == null ? null : "?");
    }

    /** The texts that the conditions of its shape need. */
    List<Given.Value> values() {
        return List.of(BEARER.is(bearer), PART.is(part), TOPIC.is(topic), TRADE.is(trade));
    }

    /** What {@link #on} looks at: versions alone where that is enough, for all that numbers them stands in an index. */
    Table<?> from() {
        return part == null ? DUTY_VERSION : DUTY_VERSION.leftJoin(CLAUSE).on(PublishedDutyFields.standsIn());
    }

    /** The versions of the day that are asked for. */
    Condition on(Field<LocalDate> day) {
        var condition = DateSpan.on(DUTY_VERSION.VALID, day);
        if (bearer != null || modality != null) {
            condition = condition.and(exists(selectOne()
                    .from(DUTY_BEARER)
                    .join(AGENCY)
                    .on(AGENCY.ID.eq(DUTY_BEARER.AGENCY_ID))
                    .where(
                            DUTY_BEARER.DUTY_ID.eq(DUTY_VERSION.DUTY_ID),
                            PublishedShares.holds(day),
                            modality == null ? noCondition() : DUTY_BEARER.MODALITY.eq(inline(modality)),
                            bearer == null ? noCondition() : AGENCY.CODE.eq(BEARER))));
        }
        if (part != null) {
            condition = condition.and(CLAUSE.PATH
                    .eq(PART)
                    .or(CLAUSE.PATH.startsWith(concat(PART, inline("."))))
                    .or(CLAUSE.PATH.startsWith(concat(PART, inline("(")))));
        }
        if (audience != null) {
            condition = condition
                    .and(inline(audience.getLiteral()).eq(any(DUTY_VERSION.AUDIENCE.cast(SQLDataType.VARCHAR.array()))))
                    .and(FOR_SOMEBODY);
        }
        if (standing != null) {
            condition = condition.and(exists(selectOne()
                    .from(DUTY_STANDING)
                    .where(
                            DUTY_STANDING.DUTY_ID.eq(DUTY_VERSION.DUTY_ID),
                            DUTY_STANDING.STANDING.eq(inline(standing)))));
        }
        if (topic != null || trade != null) {
            condition = condition.and(DUTY_VERSION.CLAUSE_ID.in(select(SIGNPOST.CLAUSE_ID)
                    .from(SIGNPOST)
                    .where(
                            topic == null ? noCondition() : TOPIC.eq(any(SIGNPOST.TOPICS)),
                            trade == null ? noCondition() : TRADE.eq(any(SIGNPOST.TRADES)))));
        }
        return condition;
    }
}
