package greenplan.ui.page;

import greenplan.ui.chart.Chart;
import greenplan.ui.chart.Svg;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.html.Html;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import greenplan.ui.share.Pdf;
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
 * {@code bang}, its charts as SVG and PNG, named by {@code hinh}, without a name the picture that is shown where it is shared, and all of it as
 * PDF if it is made for paper.
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
        Optional<byte[]> content = Optional.empty();
        int status = rendering.status();
        try {
            if (status == 200) {
                content = content(view, rendering, name, settings);
                status = content.isPresent() ? 200 : HttpServletResponse.SC_NOT_FOUND;
            }
        } catch (Unavailable notNow) {
            status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (content.isEmpty()) {
            refuse(asked, response, status, explanation(path, name, rendering));
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
        return switch (kind) {
            case CSV, XLSX -> view.tables().getFirst().name();
            case SVG, PNG -> view.charts().getFirst().name();
            case PDF -> "";
        };
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
            case PDF ->
                rendering.page().use().onPaper()
                        ? Optional.of(sheets(view, rendering, voice, settings))
                        : Optional.empty();
        };
    }

    private static byte[] sheets(PublicView view, Rendering rendering, Voice voice, PortalSettings settings) {
        var request = rendering.request();
        String foot = voice.say(
                "page.file.foot",
                settings.origin() + request.href() + request.queryString(),
                voice.formats().date(day(request)));
        String notice = rendering.page().sample() ? voice.say("page.sample") : "";
        return new Pdf(
                        rendering.page().title(),
                        foot,
                        notice,
                        settings.origin(),
                        rendering.page().use() == Found.Use.ONE_SHEET,
                        voice)
                .of(Html.of(view.main, voice.language()));
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

    private static void refuse(VisitorRequest asked, HttpServletResponse response, int status, String explanation)
            throws IOException {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Rendering.RETRY_AFTER);
        }
        if (asked.acceptsPage()) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(explanation.getBytes(StandardCharsets.UTF_8));
    }

    private String explanation(String path, String name, Rendering rendering) {
        if (rendering.status() != 200) {
            return "There is no %s for /%s: %s.%n"
                    .formatted(kind, path, rendering.page().title());
        }
        return kind.part().isEmpty()
                ? "Page /%s cannot be had as %s, or not at this moment.%n".formatted(path, kind)
                : "Page /%s has no %s named %s.%n".formatted(path, kind.part(), name.isEmpty() ? "at all" : name);
    }
}
