package greenplan.ui.target;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.html.Span;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Card;
import java.util.List;
import java.util.Map;

/** A target: what was promised, how far it has got, who answers for it. */
@Route(PublicView.LANG + "/ke-hoach/:plan/chi-tieu/:code")
class TargetView extends PublicView {

    TargetView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        String plan = request.route("plan");
        var page = ask(TargetPage.class, day.with(Map.of("plan", plan, "code", request.route("code"))));
        var target = page.target();
        var left = new Div(
                new PathSection(target, voice()).section(this::table, this::chart),
                new RelationsSection(page, beside(page, day.with(Map.of("plan", plan))), voice()).section(),
                new PromiseSection(target, voice()).section(),
                new VersionsSection(target, voice()).section(),
                new StatementsSection(target, voice()).section(this::table),
                new NotesSection(target, voice()).section(),
                new HistorySection(target, voice()).section(this::table));
        var side = Markup.element(
                "aside",
                "",
                new ResponsibleSection(target, voice()).section(),
                new FreshnessSection(target, voice()).section(),
                new ComparisonSection(target, voice()).section(),
                share(
                        named(target),
                        voice().taken()
                                .framing(voice().paths().target(target.plan().code(), target.code()))));
        side.addClassName("side");
        side.with("aria-label", say("target.side"));
        main.add(heading(target), day.shown());
        if (target.repealed() && target.amendment() != null) {
            main.add(Markup.element(
                    "p", "repealed", say("target.repealed", target.amendment().inWords(voice()))));
        }
        main.add(new VerdictBox(target, voice()).box());
        if (target.meaning() != null) {
            main.add(Markup.element(
                    "p", "meaning", Markup.element("b", "", say("target.meaning")), " " + target.meaning()));
        }
        main.add(Markup.element("div", "grid", left, side), day.choice());
        return found(target);
    }

    /** All targets of the plan; one that has more than an answer holds is asked for them. */
    private List<Around.Near> beside(TargetPage page, Map<String, ?> plan) {
        if (!page.plan().targets().pageInfo().hasNextPage()) {
            return page.plan().targets().nodes();
        }
        return Pages.through(
                        asking -> ask("TargetsBeside", Around.Page.class, asking),
                        plan,
                        answer -> Map.of("after", answer.plan().targets().pageInfo()))
                .stream()
                .flatMap(answer -> answer.plan().targets().nodes().stream())
                .toList();
    }

    /** The same thing is promised for several years; the year tells the promises apart. */
    private H1 heading(TargetPage.Target target) {
        var title = Markup.spoken(new Span(target.title()), target.title(), target.vi(), voice());
        return target.dueYear() == null
                ? new H1(title)
                : new H1(Markup.sentence(
                        voice(), "target.heading", title, target.dueYear().toString()));
    }

    /** Title, year and province: what tells it from all others. */
    private String named(TargetPage.Target target) {
        return say(
                        "target.title",
                        target.title(),
                        target.dueYear() == null ? "" : " " + target.dueYear(),
                        target.plan().province().name())
                .strip();
    }

    private Card card(TargetPage.Target target) {
        var status = target.status();
        var path = new TargetPath(target.charted(), voice());
        return new Card(
                target.plan().province().name() + " · " + name(target.plan()),
                target.dueYear() == null ? target.title() : say("target.heading", target.title(), target.dueYear()),
                status.verdict(),
                StatusMark.word(status.verdict(), status.kept(), voice()),
                status.sentence(),
                path.isDrawn() ? path.chart().drawing() : null);
    }

    private Found found(TargetPage.Target target) {
        var plan = target.plan();
        var page = Found.page(
                        named(target), target.status().sentence() + " " + say("target.description", target.quote()))
                .about(TargetJson.of(target, voice()))
                .card(() -> card(target))
                .sample(target.sample());
        var province = new Crumb(
                plan.province().name(), voice().paths().province(plan.province().code()));
        var overview = new Crumb(name(plan), voice().paths().plan(plan.code()));
        return target.objective() == null
                ? page.under(province, overview)
                : page.under(
                        province,
                        overview,
                        new Crumb(
                                target.objective().title(),
                                voice().paths()
                                        .objective(
                                                plan.code(), target.objective().code())));
    }

    private String name(TargetPage.Plan plan) {
        return Crumb.planName(plan.title(), plan.period(), voice());
    }
}
