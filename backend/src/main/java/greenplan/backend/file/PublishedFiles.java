package greenplan.backend.file;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.SOURCE_FILE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Files of accepted values as everybody may read them. */
@Component
class PublishedFiles {

    private final DSLContext published;

    PublishedFiles(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** The files of each published value. */
    Map<Long, List<SourceFile>> ofObservations(Set<Long> observations) {
        return published
                .select(
                        SOURCE_FILE.OBSERVATION_ID,
                        SOURCE_FILE.ID,
                        SOURCE_FILE.TARGET_CODE,
                        SOURCE_FILE.MEDIA_TYPE,
                        SOURCE_FILE.SIZE)
                .from(SOURCE_FILE)
                .where(among(SOURCE_FILE.OBSERVATION_ID, observations))
                .orderBy(SOURCE_FILE.OBSERVATION_ID, SOURCE_FILE.ID)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new SourceFile(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
