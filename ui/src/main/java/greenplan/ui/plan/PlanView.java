package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.ValueForm;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.indicator.NewestValues;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.share.Card;
import greenplan.ui.target.HistoryTable;
import greenplan.ui.topic.TopicTiles;
import java.util.Map;

/** The overview of a plan: what was promised, who does it, how far it has got, and what the document is. */
@Route(PublicView.LANG + "/ke-hoach/:plan")
class PlanView extends PublicView {

    PlanView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var plan = ask(PlanPage.class, day.with(Map.of("plan", request.route("plan"))))
                .plan();
        String question = say("plan.question", plan.province().name());
        main.add(new H1(question));
        if (day.isChosen()) {
            main.add(day.bar());
        }
        main.add(
                new PlanAnswer(plan.coverage(), voice()).block(),
                new NowSection(plan, voice()).section(),
                Markup.element("p", "lead", plan.title()),
                Markup.note(new ActWords(plan.act(), voice()).words()),
                new Succession(plan, voice()).words(),
                new Standing(plan, voice()).words(),
                new Doors(plan, voice()).nav(),
                new ObjectivesSection(plan.promises(), voice()).section(this::table),
                new TopicTiles(plan.code(), plan.topics(), voice()).nav(),
                new FactsStrip(plan, voice()).strip());
        main.add(new DutiesSection(plan, voice()).section());
        new AmendmentsSection(plan, voice()).section().ifPresent(main::add);
        new OutsideSection(plan, voice()).section().ifPresent(main::add);
        main.add(
                new NewestValues(plan.latestObservations(), voice()).section(this::table),
                new ReportingSection(plan, voice()).section(),
                Markup.section(
                        "thay-doi",
                        say("plan.latest"),
                        new HistoryTable(plan.latestChanges(), ValueForm.NUMBER, voice())
                                .of(this::table, "thay-doi", say("plan.latest.caption"))),
                new DocumentSection(plan, voice()).section(),
                taken(plan));
        if (!day.isChosen()) {
            main.add(day.bar());
        }
        return Found.page(
                        question,
                        say(
                                "plan.description",
                                plan.title(),
                                plan.coverage().targets(),
                                plan.coverage().numeric(),
                                plan.coverage().published(),
                                plan.coverage().withData(),
                                plan.coverage().duties()))
                .about(Map.of("@type", "CreativeWork", "name", plan.title(), "inLanguage", "vi"))
                .under(new Crumb(
                        plan.province().name(),
                        voice().paths().province(plan.province().code())))
                .card(() -> card(question, plan))
                .sample(plan.sample());
    }

    /** How it is doing, and what of it has expired. */
    private Card card(String question, PlanPage.Plan plan) {
        var expired = plan.coverage().expired();
        String sentence = new PlanAnswer(plan.coverage(), voice()).sentence();
        return new Card(
                Crumb.planName(plan.title(), plan.period(), voice()),
                question,
                null,
                "",
                expired == null ? sentence : sentence + " " + expired.sentence(),
                null);
    }

    /** Shared, cited, framed, and on paper: all of it, or one sheet. */
    private Component taken(PlanPage.Plan plan) {
        var paths = voice().paths();
        return share(
                plan.title(),
                voice().taken().framing(paths.plan(plan.code())),
                Markup.link(say("plan.booklet"), voice().taken().booklet(plan.code())),
                Markup.link(say("plan.leaflet"), voice().taken().leaflet(plan.code())));
    }
}
