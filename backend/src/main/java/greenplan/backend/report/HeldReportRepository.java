package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.ENDING_OF;
import static greenplan.db.base.Tables.REPORT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.backend.cycle.CycleEnding;
import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;

/** Where reports stand, read while they are held. */
final class HeldReportRepository {

    private static final Field<Place.Agency> ANSWERING = PlaceRepository.answering(
                    field(name("held", "agency_id"), REPORT.AGENCY_ID.getDataType()), Given.DAY)
            .as("agency");

    private HeldReportRepository() {}

    /** How reports are held until the transaction ends. */
    enum How {
        NOT,
        /** It stays as it is, while others who hold it so change rows of it, too. */
        TOGETHER,
        /** Nobody else changes it, nor a row of it. */
        ALONE
    }

    /** The statement for {@code Given.keys} of reports on {@code Given.DAY}, in the order of these keys. */
    static Select<?> statement(How how) {
        var wanted = select(
                        REPORT.ID,
                        REPORT.CYCLE_ID,
                        REPORT.AGENCY_ID,
                        CYCLE.PLAN_ID,
                        CYCLE.plan().PROVINCE_ID,
                        CYCLE.YEAR,
                        CYCLE.OPENS_ON,
                        CYCLE.DATA_CUTOFF,
                        CYCLE.plan().TERRITORY_ID,
                        REPORT.STATE,
                        REPORT.NOTHING,
                        REPORT.FILED_AT,
                        REPORT.SUBMITTED_BY,
                        REPORT.ACCEPTED_AT,
                        REPORT.VERSION)
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .where(among(REPORT.ID), ReportRepository.begunBy(Given.DAY))
                .orderBy(REPORT.ID);
        var held = switch (how) {
            case NOT -> wanted.asTable("held");
            case TOGETHER -> wanted.forShare().of(REPORT).asTable("held");
            case ALONE -> wanted.forUpdate().of(REPORT).asTable("held");
        };
        // Whoever closes or withdraws a cycle holds its reports, and these may have waited for that: it is read after
        // them.
        var ending = ENDING_OF.call(its(held, REPORT.CYCLE_ID)).as("ending");
        return select(held.fields())
                .select(ANSWERING, ending.CLOSED_AT, ending.WITHDRAWN_AT)
                .from(held)
                .crossJoin(lateral(ending))
                .orderBy(its(held, REPORT.ID));
    }

    /** A row of the statement. */
    static ReportHeader head(Row row) {
        return new ReportHeader(
                row.get(REPORT.ID),
                row.get(REPORT.CYCLE_ID),
                row.get(CYCLE.PLAN_ID),
                row.get(ANSWERING),
                row.get(CYCLE.plan().PROVINCE_ID),
                row.get(CYCLE.YEAR),
                row.get(CYCLE.OPENS_ON),
                row.get(CYCLE.DATA_CUTOFF),
                row.get(CYCLE.plan().TERRITORY_ID),
                row.get(REPORT.STATE),
                row.get(REPORT.NOTHING),
                row.get(REPORT.FILED_AT),
                row.get(REPORT.SUBMITTED_BY),
                row.get(REPORT.ACCEPTED_AT),
                row.get(REPORT.VERSION),
                new CycleEnding(row.get(ENDING_OF.CLOSED_AT), row.get(ENDING_OF.WITHDRAWN_AT)));
    }

    private static <T> Field<T> its(Table<?> held, Field<T> column) {
        return Objects.requireNonNull(held.field(column));
    }
}
