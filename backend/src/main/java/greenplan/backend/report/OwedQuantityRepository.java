package greenplan.backend.report;

import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.file.FileRepository;
import greenplan.backend.file.StoredFile;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Quantities that a report owes, with all that must be known before one is filed, and all that its row tells besides when it was. */
@Repository
class OwedQuantityRepository {

    private static final Given<Long> HEAD = new Given<>("report", SQLDataType.BIGINT);
    private static final Given<Long> PLAN = new Given<>("plan", SQLDataType.BIGINT);
    private static final Given<Long> PROVINCE = new Given<>("province", SQLDataType.BIGINT);
    private static final Given<Long> AREA = new Given<>("area", SQLDataType.BIGINT);
    private static final Given<String> NAMED = new Given<>("named", SQLDataType.VARCHAR);
    private static final Given<String[]> CODES = new Given<>("codes", SQLDataType.VARCHAR.array());

    private static final Field<Long> JUDGED_ON = coalesce(TARGET_IN_TIME.TERRITORY_ID, AREA);
    private static final Field<List<Known.Figure>> FIGURES =
            KnownRepository.figures(TERRITORY.ID, REPORT_VALUE.OBSERVATION_ID).as("figures");
    private static final Field<List<Known.Related>> PUBLISHED =
            KnownRepository.published(TERRITORY.ID).as("published");
    private static final Field<List<Known.Related>> FILED =
            KnownRepository.filed(TERRITORY.ID).as("filed");
    private static final Field<List<Known.Said>> OPEN =
            KnownRepository.open(REPORT_VALUE).as("open");
    private static final Field<List<StoredFile>> FILES =
            FileRepository.of(REPORT_VALUE).as("files");

    private final Statements statements;

    OwedQuantityRepository(@Qualifier("application") Statements statements) {
        this.statements = statements;
    }

    /** The quantities of the targets with these codes that the report owes on the day, by code; in an area of the province by its slug, or each in that on which its target is judged. */
    Map<String, Quantity.Owed> owed(
            ReportHeader head, Collection<String> targets, @Nullable String area, LocalDate day) {
        var rows = new LinkedHashMap<Long, Row>();
        statements
                .of(area != null, OwedQuantityRepository::statement)
                .with(
                        HEAD.is(head.key()),
                        PLAN.is(head.plan()),
                        PROVINCE.is(head.province()),
                        AREA.is(head.area()),
                        NAMED.is(area),
                        CODES.is(targets.toArray(String[]::new)),
                        Given.DAY.is(day))
                .fetch()
                .forEach(row -> rows.merge(row.get(TARGET.ID), row, QuantityRepository.under(REPORT_VALUE)));
        return rows.values().stream()
                .filter(row -> targets.contains(row.get(TARGET.CODE)))
                .collect(toMap(
                        row -> row.get(TARGET.CODE),
                        row -> owed(
                                row,
                                rows.values().stream()
                                        .filter(each -> isOneRow(each, row))
                                        .toList())));
    }

    private static boolean isOneRow(Row one, Row other) {
        return QuantityRepository.key(one).equals(QuantityRepository.key(other))
                && Objects.equals(one.get(REPORT_VALUE.ID), other.get(REPORT_VALUE.ID));
    }

    /** @param same the rows of all targets that are told in one row of the report with that of the first */
    private static Quantity.Owed owed(Row row, List<Row> same) {
        List<Row> there = same.stream()
                .filter(each -> Objects.equals(each.get(TERRITORY.ID), row.get(TERRITORY.ID)))
                .toList();
        return new Quantity.Owed(
                QuantityRepository.quantity(same),
                row.get(TERRITORY.ID),
                row.get(TERRITORY.VALID),
                KnownRepository.known(
                        row.get(FIGURES),
                        there.stream().flatMap(each -> Stream.of(each.get(FILED), each.get(PUBLISHED)))),
                QuantityRepository.stored(row, REPORT_VALUE),
                there.size() < same.size() ? null : beside(row, same));
    }

    /** Null when the report no longer owes the target under which it was filed. */
    private static Quantity.@Nullable Beside beside(Row row, List<Row> same) {
        Long under = row.get(REPORT_VALUE.TARGET_ID);
        return under != null && same.stream().noneMatch(each -> under.equals(each.get(TARGET.ID)))
                ? null
                : new Quantity.Beside(
                        row.get(TERRITORY.CODE),
                        same.stream().noneMatch(each -> each.get(JUDGED_ON).equals(row.get(TERRITORY.ID))),
                        row.get(OPEN).stream().findFirst().orElse(null),
                        row.get(FILES));
    }

    /** @param isNamed an area of the province is named */
    private static Select<?> statement(boolean isNamed) {
        var asked = TARGET.as("asked");
        var its = TARGET_IN_TIME.as("its");
        Condition judged = TERRITORY.ID.eq(JUDGED_ON);
        Condition where = isNamed
                ? TERRITORY
                        .CODE
                        .eq(NAMED)
                        .and(TERRITORY.PROVINCE_ID.eq(PROVINCE).or(judged))
                : judged;
        return select(QuantityRepository.columns())
                .select(TERRITORY.ID, TERRITORY.CODE, TERRITORY.VALID, JUDGED_ON)
                .select(FIGURES, PUBLISHED, FILED, OPEN, FILES)
                .select(REPORT_VALUE.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID), DateSpan.on(TARGET_IN_TIME.VALID, Given.DAY))
                .join(asked)
                .on(asked.PLAN_ID.eq(PLAN), asked.CODE.eq(any(CODES)))
                .and(asked.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .join(its)
                .on(its.TARGET_ID.eq(asked.ID), DateSpan.on(its.VALID, Given.DAY))
                .and(QuantityRepository.sharesWith(asked, its))
                .join(REPORT)
                .on(REPORT.ID.eq(HEAD))
                .leftJoin(TERRITORY)
                .on(where)
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), QuantityRepository.serves(REPORT_VALUE))
                .where(TARGET.PLAN_ID.eq(PLAN))
                .and(OwedRepository.owes(Given.DAY))
                .and(OwedRepository.keepsTarget(Given.DAY))
                .orderBy(TARGET.POSITION);
    }
}
