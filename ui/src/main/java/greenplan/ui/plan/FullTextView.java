package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;

/** The whole text of a plan, clause by clause; a quote that one comes from is marked in it. */
@Route(PublicView.LANG + "/ke-hoach/:plan/toan-van")
class FullTextView extends PublicView {

    FullTextView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan =
                ask(FullTextPage.class, Map.of("plan", request.route("plan"))).plan();
        var quote = AskedQuote.of(request, plan.clauses());
        var outline = new Outline(plan, quote, voice());
        main.add(new H1(say("plan.text.heading")), Markup.element("p", "lead", plan.title()));
        quote.ifPresent(asked -> main.add(arrived(asked)));
        main.add(Markup.p(say("plan.text.lead")));
        English.mark(plan.clauses().stream().map(FullTextPage.Clause::translation), voice())
                .ifPresent(main::add);
        main.add(csv(plan, request.whole()));
        main.add(Markup.element("div", "reading", outline.contents(), outline.text()));
        return Found.page(say("plan.text.title", plan.title()), say("plan.text.description", plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }

    private Component arrived(AskedQuote asked) {
        var words = Markup.verbatim("“" + asked.words() + "”");
        return asked.found()
                ? Markup.element(
                        "p",
                        "arrived",
                        say("plan.text.quote") + " ",
                        words,
                        " ",
                        Markup.link(say("plan.text.quote.go", asked.clause()), here(ClauseWords.MARK)))
                : Markup.element("p", "arrived", say("plan.text.quote.missing") + " ", words);
    }

    /** The page shows the rows in another form; they are made for a file alone. */
    private Component csv(FullTextPage.Plan plan, boolean whole) {
        var table = table(
                "toan-van",
                say("plan.text.title", plan.title()),
                Column.words(say("note.csv.clause")),
                Column.words(say("plan.text.csv.role")),
                Column.words(say("plan.text.csv.label")),
                Column.words(say("note.csv.words")),
                English.column(voice()));
        if (whole) {
            plan.clauses()
                    .forEach(clause -> table.row(
                            Cell.of(clause.path()),
                            Cell.of(clause.role().name()),
                            Cell.of(clause.label()),
                            Cell.of(clause.text()),
                            English.cell(clause.translation())));
        }
        return Markup.p(table.download());
    }
}
