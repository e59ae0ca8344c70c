package greenplan.backend.record;

import static greenplan.db.record.Tables.CHANGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the record, newest first. */
@Repository
class ChangeRepository {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final DSLContext database;

    ChangeRepository(DSLContext database) {
        this.database = database;
    }

    /** Changes that meet a condition, older than the one with a key; one more than asked for when there are more. */
    List<ChangeRow> changes(Condition which, @Nullable Long olderThan, int first) {
        return database.selectFrom(CHANGE)
                .where(which)
                .and(olderThan == null ? org.jooq.impl.DSL.noCondition() : CHANGE.ID.lt(olderThan))
                .orderBy(CHANGE.ID.desc())
                .limit(first + 1)
                .fetch(row -> new ChangeRow(
                        row.getId(),
                        row.getAt(),
                        row.getTbl(),
                        row.getKey(),
                        columns(row.getBefore()),
                        columns(row.getAfter()),
                        row.getActor(),
                        row.getReason()));
    }

    /** One change, to say where the record breaks. */
    @Nullable
    ChangeRow change(long key) {
        return changes(CHANGE.ID.eq(key), null, 1).stream().findFirst().orElse(null);
    }

    private static @Nullable Map<String, String> columns(@Nullable JSONB row) {
        if (row == null) {
            return null;
        }
        var columns = new LinkedHashMap<String, String>();
        JSON.readTree(row.data()).properties().forEach(column -> {
            JsonNode value = column.getValue();
            if (!value.isNull()) {
                columns.put(column.getKey(), words(value));
            }
        });
        return columns;
    }

    private static String words(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
