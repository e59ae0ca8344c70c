package greenplan.backend.report;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.REPORT_VALUE;

import greenplan.db.base.tables.records.ReportValueRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes the rows of a report, each from the version that its editor saw. */
@Repository
public class FilingRepository {

    private final DSLContext database;
    private final ValueRowRepository values;

    FilingRepository(DSLContext database, ValueRowRepository values) {
        this.database = database;
        this.values = values;
    }

    /** What a report says of a target. */
    Optional<FiledValue.Stored> value(long report, long target) {
        return database.selectFrom(REPORT_VALUE)
                .where(REPORT_VALUE.REPORT_ID.eq(report), REPORT_VALUE.TARGET_ID.eq(target))
                .fetchOptional(QuantityRepository::stored);
    }

    private static ReportValueRecord row(long report, FiledValue value) {
        var row = new ReportValueRecord();
        row.setReportId(report);
        row.setTargetId(value.target());
        row.setIndicatorId(value.indicator());
        row.setClassVi(value.classVi());
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
    Optional<ValueRow> file(long report, FiledValue value, int expectedVersion, LocalDate day) {
        ReportValueRecord row = row(report, value);
        return values.value(
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
