package greenplan.backend.file;

import static greenplan.db.base.Tables.REPORT_FILE_CONTENT;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Contents in the database: one backup holds everything, and a rollback leaves nothing behind. */
@Repository
class FileContentRepository implements Contents {

    private final DSLContext database;

    FileContentRepository(DSLContext database) {
        this.database = database;
    }

    @Override
    public void keep(long file, byte[] content) {
        database.insertInto(REPORT_FILE_CONTENT)
                .set(REPORT_FILE_CONTENT.FILE_ID, file)
                .set(REPORT_FILE_CONTENT.DATA, content)
                .execute();
    }

    @Override
    public byte[] read(long file) {
        return Objects.requireNonNull(database.select(REPORT_FILE_CONTENT.DATA)
                .from(REPORT_FILE_CONTENT)
                .where(REPORT_FILE_CONTENT.FILE_ID.eq(file))
                .fetchSingle(REPORT_FILE_CONTENT.DATA));
    }

    /** The row of the file took it along. */
    @Override
    public void forget(long file) {}
}
