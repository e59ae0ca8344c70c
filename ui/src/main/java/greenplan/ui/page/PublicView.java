package greenplan.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.chart.Chart;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.DayChoice;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.graph.PageQuery;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Texts;
import greenplan.ui.language.Voice;
import greenplan.ui.share.ShareSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A public page. A subclass carries {@code @Route(PublicView.LANG + "/…")}, has a {@code .graphql} document and a record of the answer's shape beside
 * it, and does one thing in {@link #answer}: ask, fill {@link #main}, say what was found. It is made of plain HTML elements only, with root-relative
 * links. One instance shows one request, in the response to it; nothing of it lives on.
 */
@AnonymousAllowed
public abstract class PublicView extends Plain implements BeforeEnterObserver, HasDynamicTitle {

    /** How the route of every public page begins. */
    public static final String LANG = ":lang(vi|en)";

    private static final Logger log = LoggerFactory.getLogger(PublicView.class);

    /** What stands between header and footer; empty when {@link #answer} is called. */
    protected final Plain main = new Plain("main");

    private final Shell shell;
    private final List<PageQuery> asked = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private PageRequest request = new PageRequest(Language.VI, "", Map.of(), Map.of(), false);
    private Voice voice = Voice.of(Language.VI);
    private String title = "";
    private boolean dated;

    /** The shell dresses the page; Spring hands it over. */
    protected PublicView(Shell shell) {
        super("div");
        this.shell = shell;
        main.setId("noi-dung");
        main.with("tabindex", "-1");
    }

    /**
     * Asks for the data, fills {@link #main}, and says what was found.
     *
     * @throws NotFound when there is no such page
     * @throws BadRequest when an argument is wrong
     */
    protected abstract Answer answer(PageRequest request);

    /** How to speak to this visitor. */
    protected final Voice voice() {
        return voice;
    }

    /** A sentence by its key, see {@link Texts#get}. */
    protected final String say(String key, Object... values) {
        return voice.say(key, values);
    }

    /** The day that the address asks for, which the page's links keep from here on. */
    protected final DayChoice day() {
        dated = true;
        request.day(Paths.DAY).ifPresent(day -> voice = voice.on(day));
        return new DayChoice(request, voice);
    }

    /** Link to a part of this page, by the id of an element. */
    protected final String here(String id) {
        return Shell.anchor(request, id);
    }

    /** Asks the document of this class. */
    protected final <T> T ask(Class<T> shape, Map<String, ?> variables) {
        return ask(getClass().getSimpleName(), shape, variables);
    }

    /** Asks a document beside this class, which is shown at the foot; the shape is a record of its root fields, and variables are what JSON can say. */
    protected final <T> T ask(String name, Class<T> shape, Map<String, ?> variables) {
        PageQuery query = shell.graph().query(getClass(), name, variables, request.language());
        asked.add(query);
        return shell.graph().ask(query, shape);
    }

    /**
     * A table that can be had as CSV, to be added to the page by the caller.
     *
     * @param name one word without marks, for the address of the CSV; unique on the page
     */
    protected final DataTable table(String name, String caption, Column... columns) {
        var table = new DataTable(name, caption, List.of(columns));
        table.link(
                say("page.csv"),
                Shell.file(request, FileKind.CSV, name),
                say("page.xlsx"),
                Shell.file(request, FileKind.XLSX, name));
        tables.add(table);
        return table;
    }

    /** A chart with its files, to be added to the page by the caller. */
    protected final Component chart(Chart chart) {
        charts.add(chart);
        var files = Markup.element(
                "p",
                "files",
                file("page.svg", Shell.file(request, FileKind.SVG, chart.name())),
                file("page.png", Shell.file(request, FileKind.PNG, chart.name())));
        return Markup.element("div", "", chart.shown(), files);
    }

    private Component file(String key, String href) {
        return Markup.link(say(key), href).with("download", "");
    }

    /**
     * How the page is taken along: shared, cited, framed.
     *
     * @param what is cited, without the portal's name
     * @param frame address of the page that gives the snippet for frames
     * @param sheets links to what else is taken along of it
     */
    protected final Component share(String what, String frame, Component... sheets) {
        return new ShareSection(request, origin(), what, dated, frame, List.of(sheets), voice).section();
    }

    /** Scheme and host of the portal; empty when the installation does not say. */
    protected final String origin() {
        return shell.settings().origin();
    }

    /** The charts of the page, in order. */
    final List<Chart> charts() {
        return charts;
    }

    /** The tables of the page, in order. */
    final List<DataTable> tables() {
        return tables;
    }

    final Rendering render(PageRequest asking) {
        return dressed(asking, this::answered);
    }

    /** The page that says that something failed here, or cannot be had at the moment. */
    final Rendering failed(PageRequest asking, int status) {
        return dressed(
                asking, () -> status == 503 ? said(503, ProblemPage::unavailable) : said(500, ProblemPage::failed));
    }

    /** The page that says that too many came at once. */
    final Rendering busy(PageRequest asking) {
        return dressed(asking, () -> said(503, ProblemPage::busy));
    }

    private Rendering dressed(PageRequest asking, Supplier<Rendering> answer) {
        request = asking;
        voice = Voice.of(asking.language());
        Rendering rendering = answer.get();
        title = rendering.page().title();
        removeAll();
        shell.dress(this, main, rendering, voice, asked);
        return rendering;
    }

    private Rendering answered() {
        clear();
        try {
            return switch (answer(request)) {
                case Found page -> new Rendering(200, request, page, this, null);
                case Moved moved -> new Rendering(302, request, Found.page("", ""), this, moved.to());
            };
        } catch (NotFound missing) {
            return said(404, (page, speaking) -> ProblemPage.missing(page, speaking, request));
        } catch (BadRequest bad) {
            return without(ProblemPage.inTheAddress(bad, voice));
        } catch (Unavailable notNow) {
            return said(503, ProblemPage::unavailable);
        } catch (RuntimeException failure) {
            log.error("The page {} could not be made", request.href(), failure);
            return said(500, ProblemPage::failed);
        }
    }

    /** A wrong value in a link that somebody was given: the page says so, and shows what it would without it. A file has no place to say it. */
    private Rendering without(BadRequest bad) {
        if (request.whole() || !request.query().containsKey(bad.argument())) {
            return said(400, (page, speaking) -> ProblemPage.refused(page, speaking, bad));
        }
        request = request.without(bad.argument());
        voice = Voice.of(request.language());
        Rendering rest = answered();
        if (rest.status() != 200 && rest.status() != 400) {
            return rest;
        }
        main.addComponentAsFirst(ProblemPage.ignored(voice, bad));
        return new Rendering(400, request, rest.page(), this, null);
    }

    /** A page that says what went wrong, and nothing else. */
    private Rendering said(int status, BiFunction<Plain, Voice, Found> problem) {
        clear();
        return new Rendering(status, request, problem.apply(main, voice), this, null);
    }

    private void clear() {
        main.removeAll();
        tables.clear();
        charts.clear();
        asked.clear();
        dated = false;
    }

    /** A link of the workspace led here: the browser asks for the page itself, which holds nothing on the server. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
    }

    /** The title of the document. */
    @Override
    public final String getPageTitle() {
        return Shell.title(title, voice);
    }
}
