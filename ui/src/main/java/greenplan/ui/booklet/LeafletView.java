package greenplan.ui.booklet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.agency.FocalAgency;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.QrCodeImage;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.plan.PlanAnswer;
import greenplan.ui.plan.PlanSummary;
import greenplan.ui.topic.TopicStanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan on one sheet in big letters, for the board of a village: how it is doing, by topic, whom to ask, and a code that leads to its page. */
@Route(PublicView.LANG + "/ke-hoach/:plan/mot-trang")
class LeafletView extends PublicView {

    LeafletView(Shell shell) {
        super(shell);
    }

    /** The answer to {@code LeafletView.graphql}. */
    record LeafletPage(Plan plan) {

        record Plan(
                String code,
                String title,
                @Nullable Years period,
                PlanSummary.Act act,
                PlanSummary.Coverage coverage,
                boolean sample,
                Named province,
                @Nullable FocalAgency focalAgency,
                List<TopicStanding> topics) {}
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var plan = ask(LeafletPage.class, day.with(Map.of("plan", request.route("plan"))))
                .plan();
        String question = say("plan.question", plan.province().name());
        main.addClassName("leaflet");
        main.add(
                new H1(question),
                Markup.element("p", "lead", plan.title()),
                Markup.element(
                        "p",
                        "no-print",
                        Markup.link(
                                say("booklet.pdf"),
                                voice().taken().pdf(voice().taken().leaflet(plan.code())))),
                new PlanAnswer(plan.coverage(), voice()).block());
        if (plan.coverage().expired() != null) {
            main.add(Markup.p(plan.coverage().expired().sentence()));
        }
        if (!plan.topics().isEmpty()) {
            main.add(topics(plan.topics()));
        }
        main.add(way(plan));
        return Found.page(say("booklet.leaflet.title", plan.title()), say("booklet.leaflet.description", plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample())
                .onOneSheet();
    }

    private DataTable topics(List<TopicStanding> topics) {
        var table = DataTable.plain(
                say("topic.tiles"),
                Column.words(say("booklet.topic")),
                Column.numbers(say("booklet.promises")),
                Column.words(say("booklet.state")));
        topics.forEach(standing -> table.row(
                Cell.of(standing.topic().name()),
                Cell.of(String.valueOf(standing.targets())),
                Cell.of(standing.words(voice()))));
        return table;
    }

    /** Whom to ask, and where the newest figures are: in words, and as a code for phones. */
    private Component way(LeafletPage.Plan plan) {
        String address = origin() + voice().paths().plan(plan.code());
        var words = new Div();
        if (plan.focalAgency() != null) {
            words.add(Markup.p(
                    Markup.sentence(voice(), "booklet.focal", plan.focalAgency().words(voice()))));
        }
        if (origin().isEmpty()) {
            // A code without a host would lead nowhere.
            words.add(Markup.p(say("booklet.no-origin")));
            return words;
        }
        words.add(Markup.p(say("booklet.newest")), Markup.element("p", "cited", Markup.element("b", "", address)));
        return Markup.element("div", "with-code", words, QrCodeImage.of(address, say("booklet.code", address)));
    }
}
