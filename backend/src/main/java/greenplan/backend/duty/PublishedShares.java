package greenplan.backend.duty;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.duty.PublishedDutyFields.columns;
import static greenplan.backend.duty.PublishedDutyFields.duties;
import static greenplan.backend.duty.PublishedDutyFields.duty;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectDistinct;

import greenplan.backend.database.Given;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Duties of agencies: those held on the day and those that a plan gave them, by plan and in the order of its text, whole or by how they are borne. */
@Component
class PublishedShares {

    private static final Given<Modality[]> MODALITIES =
            new Given<>("modalities", DUTY_BEARER.MODALITY.getDataType().array());

    private static final Field<Long> AGENCY = field(name("borne", "agency_id"), DUTY_BEARER.AGENCY_ID.getDataType());
    private static final Field<Long> BORNE = field(name("borne", "duty_id"), DUTY_BEARER.DUTY_ID.getDataType());
    private static final Field<Modality> MODALITY =
            field(name("borne", "modality"), DUTY_BEARER.MODALITY.getDataType());

    private final Statements statements;

    PublishedShares(Statements statements) {
        this.statements = statements;
    }

    /** A page of the duties of each; one statement for all that name a modality, and one for those that name none. */
    Map<Share, Connection<Duty>> pages(
            Set<Share> shares, Page page, LocalDate day, Set<PublishedDutyFields.Part> with) {
        var pages = new LinkedHashMap<Share, Connection<Duty>>();
        for (boolean byModality : new boolean[] {true, false}) {
            var these = shares.stream()
                    .filter(share -> byModality == (share.modality() != null))
                    .toList();
            if (these.isEmpty()) {
                continue;
            }
            var values = new ArrayList<>(Siblings.page(page));
            values.add(keys(these.stream().map(Share::agency).collect(toSet())));
            values.add(DAY.is(day));
            values.add(MODALITIES.is(these.stream()
                    .map(Share::modality)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toArray(Modality[]::new)));
            pages.putAll(Siblings.pages(
                    statements
                            .ofTold(new Shape(byModality, with), Shape::statement)
                            .with(values),
                    page,
                    row -> new Share(row.get(AGENCY), byModality ? row.get(MODALITY) : null),
                    row -> duty(row, day, with)));
        }
        return pages;
    }

    private record Shape(boolean byModality, Set<PublishedDutyFields.Part> with) {

        Statements.Told statement() {
            List<Field<?>> share = byModality ? List.of(AGENCY, MODALITY) : List.of(AGENCY);
            List<Field<?>> borne = new ArrayList<>(List.of(DUTY_BEARER.AGENCY_ID, DUTY_BEARER.DUTY_ID));
            if (byModality) {
                borne.add(DUTY_BEARER.MODALITY);
            }
            var bearers = selectDistinct(borne)
                    .from(DUTY_BEARER)
                    .where(
                            among(DUTY_BEARER.AGENCY_ID),
                            holds(DAY),
                            byModality ? DUTY_BEARER.MODALITY.eq(any(MODALITIES)) : noCondition());
            return Siblings.inOnePass(
                    columns(with),
                    duties(DAY, with).join(bearers.asTable("borne")).on(BORNE.eq(DUTY_VERSION.DUTY_ID)),
                    DUTY_VERSION.REPEALED.isFalse(),
                    share,
                    PLAN.CODE,
                    DUTY_VERSION.POSITION,
                    DUTY_VERSION.DUTY_ID);
        }
    }

    /** The bearer is the one whom the plan names, or bears the duty on the day. */
    static Condition holds(Field<LocalDate> day) {
        return DUTY_BEARER.REORGANISATION_ID.isNull().or(DateSpan.on(DUTY_BEARER.VALID, day));
    }
}
