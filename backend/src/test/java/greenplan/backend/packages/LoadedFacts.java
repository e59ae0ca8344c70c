package greenplan.backend.packages;

import greenplan.backend.SharedApi;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks what the record holds of the two plans. */
@SharedApi
abstract class LoadedFacts {

    @Autowired
    DSLContext database;

    String text(String query, Object... values) {
        return database.fetchSingle(query, values).get(0, String.class);
    }
}
