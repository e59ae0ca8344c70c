package greenplan.ui.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/** The tables of a page as CSV: its address with {@code .csv}, the parameter {@code bang} names the table. */
final class CsvDownload {

    /** The parameter that names the table; without it, the first one. */
    static final String TABLE = "bang";

    private static final String SUFFIX = ".csv";

    private CsvDownload() {}

    static boolean isMeant(String path) {
        return path.endsWith(SUFFIX);
    }

    static void answer(Pages pages, VisitorRequest asked, Keeping keeping, HttpServletResponse response)
            throws IOException {
        String path = asked.path().substring(0, asked.path().length() - SUFFIX.length());
        var query = new LinkedHashMap<>(asked.query());
        String name = query.getOrDefault(TABLE, List.of("")).getFirst();
        query.remove(TABLE);
        PublicView view = pages.view(path);
        Rendering rendering = view.render(pages.whole(path, query, asked.accepted()));
        var table = view.tables().stream()
                .filter(candidate -> name.isEmpty() || candidate.name().equals(name))
                .findFirst();
        if (rendering.status() != 200 || table.isEmpty()) {
            int status = rendering.status() == 200 ? HttpServletResponse.SC_NOT_FOUND : rendering.status();
            if (asked.acceptsPage()) {
                response.sendError(status);
                return;
            }
            response.setStatus(status);
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", Rendering.RETRY_AFTER);
            }
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(explanation(path, name, rendering).getBytes(StandardCharsets.UTF_8));
            return;
        }
        String file =
                path.substring(path.lastIndexOf('/') + 1) + "-" + table.get().name() + SUFFIX;
        keeping.tell(true, response);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.replaceAll("[^\\w.()-]", "_") + "\"");
        response.setContentType("text/csv;charset=UTF-8");
        response.getOutputStream().write(table.get().csv().getBytes(StandardCharsets.UTF_8));
    }

    private static String explanation(String path, String table, Rendering rendering) {
        return rendering.status() == 200
                ? "Page /%s has no table named %s.%n".formatted(path, table.isEmpty() ? "at all" : table)
                : "There is no CSV for /%s: %s.%n"
                        .formatted(path, rendering.page().title());
    }
}
