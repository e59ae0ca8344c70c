package greenplan.backend.kept;

import static greenplan.db.published.Tables.VERSION;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The version of what is published, as the database has it. */
@Component
class PublishedVersion {

    private final DSLContext published;

    PublishedVersion(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** A number that goes up with each commit that changes what everybody may read. */
    long number() {
        return Objects.requireNonNull(
                published.select(VERSION.NUMBER).from(VERSION).fetchSingle(VERSION.NUMBER));
    }
}
