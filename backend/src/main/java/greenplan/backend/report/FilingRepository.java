package greenplan.backend.report;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import greenplan.db.base.enums.TargetForm;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the rows of a report, each from the version that its editor saw. */
@Repository
public class FilingRepository {

    private final DSLContext database;
    private final ReportRowRepository rows;

    FilingRepository(DSLContext database, ReportRowRepository rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * A target that a report owes.
     *
     * @param area key of the area that was asked for; null when the province has none of that slug
     * @param history least and most that was published of it there
     * @param stored what the report says of it
     */
    public record Owed(
            long target,
            TargetForm form,
            int steps,
            @Nullable String unit,
            @Nullable Long area,
            List<BigDecimal> history,
            FiledValue.@Nullable Stored stored) {}

    /** The target of this code, when the report owes it on the day; with an area of the province by its slug, or that of the plan. */
    Optional<Owed> owed(ReportHeader head, String target, @Nullable String area, LocalDate day) {
        Condition asked = area == null
                ? TERRITORY.ID.eq(head.area())
                : TERRITORY.PROVINCE_ID.eq(head.province()).and(TERRITORY.CODE.eq(area));
        return database.select(
                        TARGET.ID,
                        TARGET.FORM,
                        TARGET.STEPS_VI,
                        TARGET.indicator().UNIT,
                        TERRITORY.ID,
                        published(min(OBSERVATION.VALUE)),
                        published(max(OBSERVATION.VALUE)),
                        REPORT_VALUE)
                .from(TARGET)
                .join(REPORT)
                .on(REPORT.ID.eq(head.key()))
                .leftJoin(TERRITORY)
                .on(asked)
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), REPORT_VALUE.TARGET_ID.eq(TARGET.ID))
                .where(TARGET.PLAN_ID.eq(head.plan()), TARGET.CODE.eq(target))
                .and(OwedRepository.owes(day))
                .and(OwedRepository.keepsTarget(day))
                .fetchOptional(mapping((key, form, steps, unit, where, least, most, stored) -> new Owed(
                        key,
                        form,
                        steps == null ? 0 : steps.length,
                        unit,
                        where,
                        Stream.of(least, most).filter(Objects::nonNull).toList(),
                        stored(stored))));
    }

    private static Field<BigDecimal> published(Field<BigDecimal> over) {
        return field(select(over)
                .from(OBSERVATION)
                .where(OBSERVATION.REPLACED_AT.isNull(), OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(OBSERVATION.TERRITORY_ID.eq(TERRITORY.ID))
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI)));
    }

    /** What a report says of a target. */
    Optional<FiledValue.Stored> value(long report, long target) {
        return database.selectFrom(REPORT_VALUE)
                .where(REPORT_VALUE.REPORT_ID.eq(report), REPORT_VALUE.TARGET_ID.eq(target))
                .fetchOptional(FilingRepository::stored);
    }

    private static FiledValue.@Nullable Stored stored(@Nullable ReportValueRecord row) {
        if (row == null || row.getId() == null) {
            return null;
        }
        var value = new FiledValue(
                row.getTargetId(),
                row.getKind(),
                row.getAmount(),
                row.getWords(),
                row.get(REPORT_VALUE.QUALIFIER),
                row.getAsOf(),
                row.getTerritoryId(),
                row.getSource(),
                row.getNoDataReason(),
                row.getOverrideReason());
        return new FiledValue.Stored(row.getId(), value, row.getRevision(), row.getVersion(), row.getAcceptedAt());
    }

    private static ReportValueRecord row(long report, FiledValue value) {
        var row = new ReportValueRecord();
        row.setReportId(report);
        row.setTargetId(value.target());
        row.setKind(value.kind());
        row.setAmount(value.amount());
        row.setWords(value.words());
        row.set(REPORT_VALUE.QUALIFIER, value.qualifier());
        row.setSource(value.source());
        row.setNoDataReason(value.noDataReason());
        row.setOverrideReason(value.overrideReason());
        if (value.noDataReason() == null) {
            row.setAsOf(value.asOf());
            row.setTerritoryId(value.area());
        }
        return row;
    }

    /** Writes a value over the version that was expected, 0 for none; the row as it is then, or nothing when there is another version. */
    Optional<Report.Value> file(long report, FiledValue value, int expectedVersion, LocalDate day) {
        ReportValueRecord row = row(report, value);
        return rows.value(
                expectedVersion == 0
                        ? database.insertInto(REPORT_VALUE)
                                .set(row)
                                .onConflictDoNothing()
                                .returning()
                        : database.update(REPORT_VALUE)
                                .set(row)
                                .where(isVersion(row, expectedVersion))
                                .returning(),
                day);
    }

    /** Writes a new revision over an accepted value; false when the version is another one. */
    public boolean correct(long report, FiledValue value, int expectedVersion, String reason) {
        ReportValueRecord row = row(report, value);
        row.setCorrectionReason(reason);
        row.setAcceptedAt(null);
        row.setAcceptedBy(null);
        return changesOne(database.update(REPORT_VALUE)
                .set(row)
                .set(REPORT_VALUE.REVISION, REPORT_VALUE.REVISION.plus(1))
                .where(isVersion(row, expectedVersion)));
    }

    private static Condition isVersion(ReportValueRecord row, int version) {
        return REPORT_VALUE
                .REPORT_ID
                .eq(row.getReportId())
                .and(REPORT_VALUE.TARGET_ID.eq(row.getTargetId()))
                .and(REPORT_VALUE.VERSION.eq(version));
    }

    /** Counts a change of what belongs to a value; false when the version is another one. */
    boolean touch(long value, int expectedVersion) {
        return changesOne(database.update(REPORT_VALUE)
                .set(REPORT_VALUE.VERSION, expectedVersion + 1)
                .where(REPORT_VALUE.ID.eq(value), REPORT_VALUE.VERSION.eq(expectedVersion)));
    }

    void addDifficulty(long report, String cause, String proposal) {
        database.insertInto(DIFFICULTY)
                .set(DIFFICULTY.REPORT_ID, report)
                .set(DIFFICULTY.CAUSE, cause)
                .set(DIFFICULTY.PROPOSAL, proposal)
                .execute();
    }

    boolean changeDifficulty(long report, long key, int expectedVersion, String cause, String proposal) {
        return changesOne(database.update(DIFFICULTY)
                .set(DIFFICULTY.CAUSE, cause)
                .set(DIFFICULTY.PROPOSAL, proposal)
                .where(DIFFICULTY.ID.eq(key), DIFFICULTY.REPORT_ID.eq(report))
                .and(DIFFICULTY.VERSION.eq(expectedVersion)));
    }

    boolean removeDifficulty(long key, int expectedVersion) {
        return changesOne(
                database.deleteFrom(DIFFICULTY).where(DIFFICULTY.ID.eq(key), DIFFICULTY.VERSION.eq(expectedVersion)));
    }
}
