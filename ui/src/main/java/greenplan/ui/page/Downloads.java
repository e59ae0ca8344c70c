package greenplan.ui.page;

import greenplan.ui.chart.Chart;
import greenplan.ui.chart.Svg;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.PageRequest;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import greenplan.ui.share.Pictures;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a page gives away as files, by its address with a suffix: its tables as CSV and workbooks, named by the parameter
 * {@code bang}, its charts as SVG and PNG, named by {@code hinh}, and without a name the picture that is shown where it is shared.
 */
final class Downloads {

    private final FileKind kind;

    Downloads(FileKind kind) {
        this.kind = kind;
    }

    void answer(
            Pages pages, VisitorRequest asked, Keeping keeping, PortalSettings settings, HttpServletResponse response)
            throws IOException {
        String path =
                asked.path().substring(0, asked.path().length() - kind.suffix().length());
        var query = new LinkedHashMap<>(asked.query());
        String name = query.getOrDefault(kind.parameter(), List.of("")).getFirst();
        query.remove(kind.parameter());
        PublicView view = pages.view(path);
        Rendering rendering = view.render(pages.whole(path, query, asked.accepted()));
        var content = rendering.status() == 200 ? content(view, rendering, name, settings) : Optional.<byte[]>empty();
        if (content.isEmpty()) {
            refuse(asked, response, rendering, path, name);
            return;
        }
        keeping.tell(true, response);
        if (!isShared(name)) {
            String part = name.isEmpty() ? first(view) : name;
            response.setHeader(
                    "Content-Disposition",
                    DownloadName.kept(DownloadName.of(rendering.request(), part, kind.suffix())));
        }
        // A picture is looked at by itself, too: nothing in it runs or loads.
        response.setHeader(ContentSecurity.HEADER, "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType(kind.type());
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private boolean isShared(String name) {
        return kind == FileKind.PNG && name.isEmpty();
    }

    private String first(PublicView view) {
        return kind.isTable()
                ? view.tables().getFirst().name()
                : view.charts().getFirst().name();
    }

    private Optional<byte[]> content(PublicView view, Rendering rendering, String name, PortalSettings settings) {
        var voice = Voice.of(rendering.request().language());
        if (isShared(name)) {
            String day = voice.formats().date(day(rendering.request()));
            return Optional.of(Pictures.of(rendering.page().picture(), voice.say("page.portal"), day));
        }
        return switch (kind) {
            case CSV -> table(view, name).map(table -> table.csv().getBytes(StandardCharsets.UTF_8));
            case XLSX -> table(view, name).map(table -> workbook(table, rendering, voice, settings));
            case SVG ->
                chart(view, name)
                        .map(chart -> Svg.file(chart.plot(), chart.drawing(), voice.language())
                                .getBytes(StandardCharsets.UTF_8));
            case PNG -> chart(view, name).map(chart -> picture(chart, rendering, voice, settings));
        };
    }

    private static LocalDate day(PageRequest request) {
        return request.day(Paths.DAY).orElse(LocalDate.now(Formats.VIETNAM));
    }

    private static Optional<DataTable> table(PublicView view, String name) {
        return view.tables().stream()
                .filter(each -> name.isEmpty() || each.name().equals(name))
                .findFirst();
    }

    private static Optional<Chart> chart(PublicView view, String name) {
        return view.charts().stream()
                .filter(each -> name.isEmpty() || each.name().equals(name))
                .findFirst();
    }

    private static byte[] workbook(DataTable table, Rendering rendering, Voice voice, PortalSettings settings) {
        var request = rendering.request();
        var notes = new LinkedHashMap<String, String>();
        notes.put(voice.say("page.file.page"), rendering.page().title());
        notes.put(voice.say("page.file.table"), table.caption());
        notes.put(voice.say("page.file.address"), settings.origin() + request.href() + request.queryString());
        notes.put(voice.say("page.file.day"), day(request).toString());
        notes.put(voice.say("page.file.portal"), voice.say("page.portal"));
        notes.put(voice.say("page.file.licence"), settings.dataLicence());
        return table.xlsx(List.of(voice.say("page.file.data"), voice.say("page.file.notes")), notes);
    }

    private static byte[] picture(Chart chart, Rendering rendering, Voice voice, PortalSettings settings) {
        var request = rendering.request();
        String source = voice.say(
                "page.file.source",
                voice.say("page.portal"),
                voice.formats().date(day(request)),
                settings.origin() + request.href());
        return Pictures.of(rendering.page().title(), chart.drawing(), source);
    }

    private void refuse(
            VisitorRequest asked, HttpServletResponse response, Rendering rendering, String path, String name)
            throws IOException {
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
    }

    private String explanation(String path, String name, Rendering rendering) {
        String part = kind.isTable() ? "table" : "chart";
        return rendering.status() == 200
                ? "Page /%s has no %s named %s.%n".formatted(path, part, name.isEmpty() ? "at all" : name)
                : "There is no %s for /%s: %s.%n"
                        .formatted(kind, path, rendering.page().title());
    }
}
