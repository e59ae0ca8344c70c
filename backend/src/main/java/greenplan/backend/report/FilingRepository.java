package greenplan.backend.report;

import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TERRITORY;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.TargetForm;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the rows of a report, each from the version that its editor saw. */
@Repository
public class FilingRepository {

    private final DSLContext database;

    FilingRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A target that a report owes.
     *
     * @param stored what the report says of it
     */
    public record Owed(
            long target,
            TargetForm form,
            int steps,
            long indicator,
            @Nullable String unit,
            @Nullable String classVi,
            @Nullable String classEn,
            @Nullable ReportValueRecord stored) {}

    /** The target of this code, when the report owes it on the day. */
    Optional<Owed> owed(long report, long plan, String target, LocalDate day) {
        return database.select(
                        TARGET.ID,
                        TARGET.FORM,
                        TARGET.STEPS_VI,
                        TARGET.INDICATOR_ID,
                        INDICATOR.UNIT,
                        TARGET.CLASS_VI,
                        TARGET.CLASS_EN,
                        REPORT_VALUE)
                .from(TARGET)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(TARGET.INDICATOR_ID))
                .join(REPORT)
                .on(REPORT.ID.eq(report))
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), REPORT_VALUE.TARGET_ID.eq(TARGET.ID))
                .where(TARGET.PLAN_ID.eq(plan), TARGET.CODE.eq(target))
                .and(OwedRepository.owes(day))
                .and(OwedRepository.keepsTarget(day))
                .fetchOptional(row -> new Owed(
                        row.value1(),
                        row.value2(),
                        row.value3() == null ? 0 : row.value3().length,
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8().getId() == null ? null : row.value8()));
    }

    /** What was published of an indicator in an area, for one class. */
    List<BigDecimal> history(Owed of, long area) {
        return database.select(OBSERVATION.VALUE)
                .from(OBSERVATION)
                .where(OBSERVATION.INDICATOR_ID.eq(of.indicator()), OBSERVATION.TERRITORY_ID.eq(area))
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(of.classVi()))
                .fetch(OBSERVATION.VALUE);
    }

    /** An area of the province by its slug, with the days on which it is one. */
    Optional<Area> area(long province, String code) {
        return database.select(TERRITORY.ID, TERRITORY.VALID)
                .from(TERRITORY)
                .where(TERRITORY.PROVINCE_ID.eq(province), TERRITORY.CODE.eq(code))
                .fetchOptional(Records.mapping(Area::new));
    }

    record Area(long key, DateSpan valid) {}

    /** What a report says of a target. */
    public Optional<ReportValueRecord> value(long report, long target) {
        return database.selectFrom(REPORT_VALUE)
                .where(REPORT_VALUE.REPORT_ID.eq(report), REPORT_VALUE.TARGET_ID.eq(target))
                .fetchOptional();
    }

    /** Writes a value over the version that was expected, 0 for none; false when there is another. */
    boolean file(ReportValueRecord row, int expectedVersion) {
        if (expectedVersion == 0) {
            return database.insertInto(REPORT_VALUE)
                            .set(row)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return database.update(REPORT_VALUE)
                        .set(row)
                        .where(REPORT_VALUE.REPORT_ID.eq(row.getReportId()))
                        .and(REPORT_VALUE.TARGET_ID.eq(row.getTargetId()))
                        .and(REPORT_VALUE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Counts a change of what belongs to a value; false when the version is another one. */
    boolean touch(long value, int expectedVersion) {
        return database.update(REPORT_VALUE)
                        .set(REPORT_VALUE.VERSION, expectedVersion + 1)
                        .where(REPORT_VALUE.ID.eq(value), REPORT_VALUE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** The duty of this code, when the agency of the report holds it on the day. */
    Optional<Long> held(long report, long plan, String duty, LocalDate day) {
        return database.select(DUTY.ID)
                .from(DUTY)
                .join(REPORT)
                .on(REPORT.ID.eq(report))
                .where(DUTY.PLAN_ID.eq(plan), DUTY.CODE.eq(duty))
                .and(OwedRepository.holds(day))
                .and(OwedRepository.keepsDuty(day))
                .fetchOptional(DUTY.ID);
    }

    boolean progress(long report, long duty, int expectedVersion, String text) {
        if (expectedVersion == 0) {
            return database.insertInto(REPORT_PROGRESS)
                            .set(REPORT_PROGRESS.REPORT_ID, report)
                            .set(REPORT_PROGRESS.DUTY_ID, duty)
                            .set(REPORT_PROGRESS.TEXT, text)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return database.update(REPORT_PROGRESS)
                        .set(REPORT_PROGRESS.TEXT, text)
                        .where(REPORT_PROGRESS.REPORT_ID.eq(report), REPORT_PROGRESS.DUTY_ID.eq(duty))
                        .and(REPORT_PROGRESS.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    void addDifficulty(long report, String cause, String proposal) {
        database.insertInto(DIFFICULTY)
                .set(DIFFICULTY.REPORT_ID, report)
                .set(DIFFICULTY.CAUSE, cause)
                .set(DIFFICULTY.PROPOSAL, proposal)
                .execute();
    }

    boolean changeDifficulty(long report, long key, int expectedVersion, String cause, String proposal) {
        return database.update(DIFFICULTY)
                        .set(DIFFICULTY.CAUSE, cause)
                        .set(DIFFICULTY.PROPOSAL, proposal)
                        .where(DIFFICULTY.ID.eq(key), DIFFICULTY.REPORT_ID.eq(report))
                        .and(DIFFICULTY.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean removeDifficulty(long key, int expectedVersion) {
        return database.deleteFrom(DIFFICULTY)
                        .where(DIFFICULTY.ID.eq(key), DIFFICULTY.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}
