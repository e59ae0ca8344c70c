package greenplan.backend.file;

import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DIFFICULTY_STEP;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_FILE;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.db.base.tables.ReportValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of files that belong to a value or to an answer. */
@Repository
public class FileRepository {

    /** The documents that are the answer of the row of {@code difficulty_step}; for a statement over steps. */
    public static final Field<List<StoredFile>> OF_STEP = files(REPORT_FILE.STEP_ID.eq(DIFFICULTY_STEP.ID));

    private final DSLContext database;

    FileRepository(DSLContext database) {
        this.database = database;
    }

    /** The files of the revision of the row; for a statement over values. */
    public static Field<List<StoredFile>> of(ReportValue value) {
        return files(REPORT_FILE.VALUE_ID.eq(value.ID).and(REPORT_FILE.REVISION.eq(value.REVISION)));
    }

    private static Field<List<StoredFile>> files(Condition which) {
        return multiset(select(
                                REPORT_FILE.ID,
                                REPORT_FILE.NAME,
                                REPORT_FILE.MEDIA_TYPE,
                                REPORT_FILE.SIZE,
                                REPORT_FILE.UPLOADED_AT)
                        .from(REPORT_FILE)
                        .where(which)
                        .orderBy(REPORT_FILE.ID))
                .convertFrom(rows -> rows.map(Records.mapping(StoredFile::new)));
    }

    /**
     * A file, and who may read it.
     *
     * @param agency key of the agency whose report it belongs to; null while it waits
     * @param target code of the target whose value it supports; null when it answers a difficulty
     * @param open the revision of the value that it belongs to was accepted, or the difficulty that it answers is public
     */
    record Found(
            StoredFile file,
            byte[] sha256,
            long uploadedBy,
            @Nullable Long agency,
            @Nullable String target,
            boolean open) {}

    Optional<Found> find(long key) {
        Field<Boolean> open = field(REPORT_FILE
                .REVISION
                .lt(REPORT_VALUE.REVISION)
                .or(REPORT_VALUE.ACCEPTED_AT.isNotNull())
                .or(DIFFICULTY
                        .PUBLISHED_ON
                        .isNotNull()
                        .and(REPORT.FILED_AT.isNotNull())
                        .and(REPORT.cycle().WITHDRAWN_AT.isNull())));
        return database.select(
                        REPORT_FILE.ID,
                        REPORT_FILE.NAME,
                        REPORT_FILE.MEDIA_TYPE,
                        REPORT_FILE.SIZE,
                        REPORT_FILE.UPLOADED_AT,
                        REPORT_FILE.SHA256,
                        REPORT_FILE.UPLOADED_BY,
                        REPORT.AGENCY_ID,
                        TARGET.CODE,
                        open)
                .from(REPORT_FILE)
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.ID.eq(REPORT_FILE.VALUE_ID))
                .leftJoin(DIFFICULTY_STEP)
                .on(DIFFICULTY_STEP.ID.eq(REPORT_FILE.STEP_ID))
                .leftJoin(DIFFICULTY)
                .on(DIFFICULTY.ID.eq(DIFFICULTY_STEP.DIFFICULTY_ID))
                .leftJoin(REPORT)
                .on(REPORT.ID.eq(coalesce(REPORT_VALUE.REPORT_ID, DIFFICULTY_STEP.REPORT_ID)))
                .leftJoin(TARGET)
                .on(TARGET.ID.eq(REPORT_VALUE.TARGET_ID))
                .where(REPORT_FILE.ID.eq(key))
                .fetchOptional(row -> new Found(
                        new StoredFile(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        Boolean.TRUE.equals(row.value10())));
    }

    /** The value that a file of a report is attached to, when it came with the present revision of it. */
    public Optional<Long> valueOf(long file, long report) {
        return database.select(REPORT_VALUE.TARGET_ID)
                .from(REPORT_FILE)
                .join(REPORT_VALUE)
                .on(REPORT_VALUE.ID.eq(REPORT_FILE.VALUE_ID), REPORT_VALUE.REVISION.eq(REPORT_FILE.REVISION))
                .where(REPORT_FILE.ID.eq(file), REPORT_VALUE.REPORT_ID.eq(report))
                .fetchOptional(row -> Objects.requireNonNull(row.value1()));
    }
}
