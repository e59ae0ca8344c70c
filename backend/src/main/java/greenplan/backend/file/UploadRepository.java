package greenplan.backend.file;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.REPORT_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Uploads that wait until something has them. */
@Repository
class UploadRepository {

    /** Nothing has it yet. */
    private static final Condition WAITS = REPORT_FILE.VALUE_ID.isNull().and(REPORT_FILE.STEP_ID.isNull());

    private final DSLContext database;

    UploadRepository(DSLContext database) {
        this.database = database;
    }

    StoredFile add(long account, String name, String mediaType, byte[] sha256, long size) {
        return database.insertInto(REPORT_FILE)
                .set(REPORT_FILE.UPLOADED_BY, account)
                .set(REPORT_FILE.NAME, name)
                .set(REPORT_FILE.MEDIA_TYPE, mediaType)
                .set(REPORT_FILE.SIZE, size)
                .set(REPORT_FILE.SHA256, sha256)
                .returning(REPORT_FILE.ID, REPORT_FILE.UPLOADED_AT)
                .fetchSingle(row -> new StoredFile(row.getId(), name, mediaType, size, row.getUploadedAt()));
    }

    /**
     * Uploads of an account that wait to be attached.
     *
     * @param bytes of all together
     */
    record Waiting(int files, long bytes) {}

    /** What waits of an account, which no other upload of the account adds to before this transaction ends. */
    Waiting waiting(long account) {
        database.execute("select pg_advisory_xact_lock(4718, hashtext({0}))", val(Long.toString(account)));
        return database.select(count(), coalesce(sum(REPORT_FILE.SIZE), BigDecimal.ZERO))
                .from(REPORT_FILE)
                .where(REPORT_FILE.UPLOADED_BY.eq(account))
                .and(WAITS)
                .fetchSingle(row -> new Waiting(row.value1(), row.value2().longValueExact()));
    }

    /** Removes uploads that were not attached within a day; their keys. */
    List<Long> removeForgotten() {
        return database.deleteFrom(REPORT_FILE)
                .where(WAITS)
                .and(REPORT_FILE.UPLOADED_AT.lt(
                        field("{0} - interval '1 day'", OffsetDateTime.class, currentOffsetDateTime())))
                .returning(REPORT_FILE.ID)
                .fetch(REPORT_FILE.ID);
    }

    /** Attaches an upload of the account to a revision of a value; false when none of theirs waits under this key. */
    boolean attach(long file, long account, long value, int revision) {
        return changesOne(database.update(REPORT_FILE)
                .set(REPORT_FILE.VALUE_ID, value)
                .set(REPORT_FILE.REVISION, revision)
                .where(REPORT_FILE.ID.eq(file), REPORT_FILE.UPLOADED_BY.eq(account))
                .and(WAITS));
    }

    /** Attaches an upload of the account to the answer of an authority; false when none of theirs waits under this key. */
    boolean attachToStep(long file, long account, long step) {
        return changesOne(database.update(REPORT_FILE)
                .set(REPORT_FILE.STEP_ID, step)
                .where(REPORT_FILE.ID.eq(file), REPORT_FILE.UPLOADED_BY.eq(account))
                .and(WAITS));
    }

    void remove(long file) {
        database.deleteFrom(REPORT_FILE).where(REPORT_FILE.ID.eq(file)).execute();
    }
}
