package greenplan.backend.record;

import greenplan.backend.start.Vietnam;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record as a file, for whoever may read it as a list: {@code GET /record/changes.csv} in words, one line per changed
 * field, and {@code GET /record/changes.jsonl} as it is stored, one change per line; newest first, filtered as the list is.
 */
@RestController
@RequestMapping("/record")
class RecordExport {

    private static final int AT_ONCE = 500;

    private final RecordedChanges recorded;
    private final JsonMapper json;

    RecordExport(RecordedChanges recorded, JsonMapper json) {
        this.recorded = recorded;
        this.json = json;
    }

    @GetMapping("/changes.csv")
    void csv(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String account,
            HttpServletResponse response)
            throws IOException {
        ReadableRepository which = recorded.readable(new RecordFilter(from, to, table, account));
        PrintWriter out = begin(response, "text/csv;charset=UTF-8", "changes.csv");
        out.write("\ufeff");
        out.write(Csv.line("id", "at", "account", "who", "kind", "table", "what", "why", "field", "before", "after"));
        each(which, changes -> recorded.inWords(changes).forEach(change -> lines(change, out)));
        out.flush();
    }

    @GetMapping("/changes.jsonl")
    void jsonLines(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String table,
            @RequestParam @Nullable String account,
            HttpServletResponse response)
            throws IOException {
        ReadableRepository which = recorded.readable(new RecordFilter(from, to, table, account));
        PrintWriter out = begin(response, "application/x-ndjson;charset=UTF-8", "changes.jsonl");
        each(which, changes -> changes.forEach(change -> out.write(json.writeValueAsString(object(change)) + "\n")));
        out.flush();
    }

    private static PrintWriter begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getWriter();
    }

    private void each(ReadableRepository which, Consumer<List<ChangeRow>> write) {
        Long last = null;
        List<ChangeRow> changes;
        do {
            changes = recorded.next(which, last, AT_ONCE);
            write.accept(changes);
            last = changes.isEmpty() ? null : Long.valueOf(changes.getLast().key());
        } while (changes.size() == AT_ONCE);
    }

    private static void lines(RecordedChange change, PrintWriter out) {
        List<RecordedChange.@Nullable Field> fields =
                change.fields().isEmpty() ? Collections.singletonList(null) : List.copyOf(change.fields());
        for (RecordedChange.@Nullable Field field : fields) {
            out.write(Csv.line(
                    Long.toString(change.key()),
                    Vietnam.moment(change.at()),
                    change.account() == null ? "" : change.account().toString(),
                    change.actor().vi(),
                    change.kind().name(),
                    change.table(),
                    change.what().vi(),
                    change.why(),
                    field == null ? "" : field.label().vi(),
                    field == null || field.before() == null
                            ? ""
                            : field.before().vi(),
                    field == null || field.after() == null ? "" : field.after().vi()));
        }
    }

    private static LinkedHashMap<String, @Nullable Object> object(ChangeRow change) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", change.key());
        object.put("at", change.at().toString());
        object.put("actor", change.actor());
        object.put("table", change.table());
        object.put("row", change.row());
        object.put("reason", change.reason());
        object.put("before", change.before());
        object.put("after", change.after());
        return object;
    }
}
