package greenplan.backend.record;

import static greenplan.db.published.Tables.RECORD_HEAD;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What everybody may know of the record of changes. */
@Component
class PublishedRecord {

    private final DSLContext published;

    PublishedRecord(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** The newest block: its number, its hash in hexadecimal, and when it was closed. */
    record Head(int block, String hash, OffsetDateTime at) {}

    Optional<Head> head() {
        return published
                .select(RECORD_HEAD.SEQ, RECORD_HEAD.HASH, RECORD_HEAD.AT)
                .from(RECORD_HEAD)
                .fetchOptional(row -> new Head(row.value1().intValue(), row.value2(), row.value3()));
    }
}
