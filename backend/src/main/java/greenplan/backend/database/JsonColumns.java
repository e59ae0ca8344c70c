package greenplan.backend.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A row as the record keeps it. */
public final class JsonColumns {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonColumns() {}

    /** What stands in its columns, in their order, without those that are null; null for no row. */
    public static @Nullable Map<String, String> of(@Nullable JSONB row) {
        if (row == null) {
            return null;
        }
        var columns = new LinkedHashMap<String, String>();
        JSON.readTree(row.data()).properties().forEach(column -> {
            if (!column.getValue().isNull()) {
                columns.put(column.getKey(), words(column.getValue()));
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
