package greenplan.backend.packages;

import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How rows of the loaded package, of the portal and of a new edition differ, in words. */
record RowDifferences(RowWords words) {

    /** In one column. */
    Difference in(Field<?> column, RowKey key, @Nullable Record before, Record now, Record wanted) {
        return new Difference(
                key.file(),
                words.object(key, now),
                RowWords.field(column),
                words.value(key.table(), column, before),
                words.value(key.table(), column, now),
                words.value(key.table(), column, wanted));
    }

    /** As a whole: a row is there on one side and not on another. */
    Difference whole(RowKey key, @Nullable Record before, @Nullable Record now, @Nullable Record wanted) {
        Record any = now != null ? now : wanted != null ? wanted : before;
        return new Difference(
                key.file(),
                any == null ? "" : words.object(key, any),
                null,
                summary(key, before),
                summary(key, now),
                summary(key, wanted));
    }

    /** The first of its texts, which says most. */
    private @Nullable String summary(RowKey key, @Nullable Record row) {
        if (row == null) {
            return null;
        }
        return Stream.of("title_vi", "text_vi", "name_vi", "text", "quote")
                .map(row::field)
                .filter(field -> field != null && row.get(field) != null)
                .findFirst()
                .map(field -> words.value(key.table(), field, row))
                .orElseGet(() -> words.object(key, row));
    }
}
