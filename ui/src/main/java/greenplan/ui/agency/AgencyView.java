package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.html.Span;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agency as it is today, or as it was on a day: its names, who follows it, its duties and targets. */
@Route(PublicView.LANG + "/co-quan/:province/:slug")
class AgencyView extends PublicView {

    private static final String DAY = "ngay";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    AgencyView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        Optional<LocalDate> asked = request.query(DAY).map(AgencyView::day);
        var variables = new HashMap<String, Object>();
        variables.put("code", request.route("province") + "/" + request.route("slug"));
        asked.ifPresent(day -> variables.put("asOf", day.toString()));
        var agency = AgencyPage.whole(Pages.through(
                asking -> ask(AgencyPage.class, asking),
                variables,
                page -> Map.of(
                        "dutiesAfter", page.agency().duties().pageInfo(),
                        "targetsAfter", page.agency().targets().pageInfo())));
        LocalDate day = asked.orElse(null);
        main.add(Markup.spoken(new H1(agency.name()), agency.nameLanguage(), voice()), marks(agency));
        if (day != null) {
            main.add(asOf(day, agency, request));
        }
        var successions = new SuccessionSection(agency, day, voice());
        var duties = new DutySections(agency, request, voice());
        // Who asks an agency that is gone wants to know by what; of one that works, what it has done comes first.
        var own = successions.own();
        var left = new Div(successions.successors());
        if (agency.ended()) {
            left.add(own);
        }
        left.add(new ScoreSection(agency, voice()).section());
        left.add(duties.sections(this::table));
        left.add(new TargetSection(agency, request, voice()).section(this::table));
        left.add(new FilingSection(agency, voice()).section(this::table));
        var about = new AboutSections(agency, voice());
        var side = Markup.element(
                "aside",
                "",
                about.contact(),
                picker(request),
                about.names(),
                agency.ended() ? new Span() : own,
                successions.predecessors(),
                about.members(),
                about.note());
        side.addClassName("side");
        side.with("aria-label", say("agency.side"));
        main.add(Markup.element("div", "grid", left, side));
        String province = agency.province().name();
        return Found.page(
                        say("agency.title", agency.name(), province),
                        say(
                                "agency.description",
                                agency.name(),
                                province,
                                agency.duties().totalCount()))
                .under(
                        new Crumb(say("agency.list.title"), voice().paths().agencies()),
                        new Crumb(
                                province,
                                voice().paths().agencies() + "?tinh="
                                        + agency.province().code()))
                .sample(agency.sample());
    }

    private Component marks(AgencyPage.Agency agency) {
        var marks = Markup.p(
                Markup.tag(voice().texts().word("agency.kind", agency.kind())),
                " ",
                Markup.tag(agency.province().name()));
        if (agency.ended()) {
            marks.addParts(" ", Markup.tag(say("agency.ended")));
        }
        if (agency.isAhead()) {
            String begins = voice().formats().date(Objects.requireNonNull(agency.begins()));
            marks.addParts(" ", Markup.tag(say("agency.ahead", begins)));
        }
        return marks;
    }

    private Component asOf(LocalDate day, AgencyPage.Agency agency, PageRequest request) {
        LocalDate begins = agency.begins();
        String words = begins != null && day.isBefore(begins) ? "agency.asof.before" : "agency.asof";
        return Markup.element(
                "p",
                "as-of",
                Markup.element("strong", "", say(words, voice().formats().date(day))),
                " ",
                Markup.link(say("agency.asof.today"), request.with(DAY, "")));
    }

    private Component picker(PageRequest request) {
        return Markup.section(
                "xem-ngay",
                say("agency.day"),
                Markup.note(say("agency.day.why")),
                new FilterForm<>(request, say("agency.day"), List.of(), voice())
                        .day(DAY, say("agency.day.label"))
                        .form(say("agency.day.go"), say("agency.asof.today")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new BadRequest(DAY, text, EARLIEST + " – " + LATEST);
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new BadRequest(DAY, text, "2024-06-30");
        }
    }
}
