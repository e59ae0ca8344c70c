package greenplan.backend.report;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.with;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Writes the rows of a report, each from the version that its editor saw. */
@Repository
public class FilingRepository {

    /** The columns of a row that are filed. */
    private static final List<Field<?>> FILED = List.of(
            REPORT_VALUE.REPORT_ID,
            REPORT_VALUE.TARGET_ID,
            REPORT_VALUE.INDICATOR_ID,
            REPORT_VALUE.CLASS_VI,
            REPORT_VALUE.KIND,
            REPORT_VALUE.AMOUNT,
            REPORT_VALUE.WORDS,
            REPORT_VALUE.QUALIFIER,
            REPORT_VALUE.AS_OF,
            REPORT_VALUE.TERRITORY_ID,
            REPORT_VALUE.SOURCE,
            REPORT_VALUE.NO_DATA_REASON,
            REPORT_VALUE.OVERRIDE_REASON);

    private static final Given<Integer> EXPECTED = new Given<>("expected version", SQLDataType.INTEGER);

    /** What a statement has written. */
    private static final ReportValue WRITTEN = REPORT_VALUE.as("written");

    private final DSLContext database;
    private final Statements statements;

    FilingRepository(DSLContext database, @Qualifier("application") Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** What a report says of a target. */
    Optional<FiledValue.Stored> value(long report, long target) {
        return database.selectFrom(REPORT_VALUE)
                .where(REPORT_VALUE.REPORT_ID.eq(report), REPORT_VALUE.TARGET_ID.eq(target))
                .fetchOptional(row -> QuantityRepository.stored(Row.of(row), REPORT_VALUE));
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
        row.setAsOf(value.asOf());
        row.setTerritoryId(value.area());
        return row;
    }

    /** Writes a value over the version that was expected, 0 for none; as it is stored then, or nothing when there is another version. */
    Optional<FiledValue.Stored> file(long report, FiledValue value, int expectedVersion) {
        var given = new ArrayList<>(Given.all(FILED, row(report, value)));
        given.add(EXPECTED.is(expectedVersion));
        return statements
                .of(expectedVersion == 0, FilingRepository::written)
                .with(given)
                .fetchOptional(row -> Objects.requireNonNull(QuantityRepository.stored(row, WRITTEN)));
    }

    private static Select<?> written(boolean isNew) {
        return with(name(WRITTEN.getName()).as(writing(isNew)))
                .select(WRITTEN.fields())
                .from(WRITTEN.getUnqualifiedName());
    }

    private static ResultQuery<ReportValueRecord> writing(boolean isNew) {
        var row = Given.each(FILED);
        return isNew
                ? insertInto(REPORT_VALUE).set(row).onConflictDoNothing().returning()
                : update(REPORT_VALUE)
                        .set(row)
                        .where(REPORT_VALUE.REPORT_ID.eq(Given.of(REPORT_VALUE.REPORT_ID)))
                        .and(REPORT_VALUE.TARGET_ID.eq(Given.of(REPORT_VALUE.TARGET_ID)))
                        .and(REPORT_VALUE.VERSION.eq(EXPECTED))
                        .returning();
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

    /**
     * Writes values over the versions that were expected, 0 for none, in one statement each for new rows and for others.
     *
     * @return the targets under which something was written
     */
    public Set<Long> fileAll(long report, Map<FiledValue, Integer> values) {
        var fresh = new ArrayList<ReportValueRecord>();
        var stored = new ArrayList<ReportValueRecord>();
        values.forEach((value, version) -> {
            ReportValueRecord row = row(report, value);
            row.setVersion(version == 0 ? 1 : version);
            (version == 0 ? fresh : stored).add(row);
        });
        var written = new HashSet<Long>();
        if (!fresh.isEmpty()) {
            written.addAll(database.insertInto(REPORT_VALUE)
                    .set(fresh)
                    .onConflictDoNothing()
                    .returning(REPORT_VALUE.TARGET_ID)
                    .fetch(REPORT_VALUE.TARGET_ID));
        }
        if (!stored.isEmpty()) {
            written.addAll(database.insertInto(REPORT_VALUE)
                    .set(stored)
                    .onConflict(REPORT_VALUE.REPORT_ID, REPORT_VALUE.TARGET_ID)
                    .doUpdate()
                    .setNonConflictingKeyToExcluded()
                    .where(REPORT_VALUE.VERSION.eq(excluded(REPORT_VALUE.VERSION)))
                    .returning(REPORT_VALUE.TARGET_ID)
                    .fetch(REPORT_VALUE.TARGET_ID));
        }
        return written;
    }

    /** Takes away what is said of a quantity, as long as nobody accepted it; false when the version is another one. */
    public boolean empty(long value, int expectedVersion) {
        return changesOne(database.deleteFrom(REPORT_VALUE)
                .where(REPORT_VALUE.ID.eq(value), REPORT_VALUE.VERSION.eq(expectedVersion)));
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
}
