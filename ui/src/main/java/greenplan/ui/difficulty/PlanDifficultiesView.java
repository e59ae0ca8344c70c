package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.html.Span;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.workspace.ReportWords;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The difficulties of a plan that its focal agency made public, with whom they lie, and the answers. */
@Route(PublicView.LANG + "/ke-hoach/:plan/kho-khan")
class PlanDifficultiesView extends PublicView {

    PlanDifficultiesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var plan = ask(PlanDifficultiesPage.class, Map.of("plan", request.route("plan")))
                .plan();
        main.add(
                new H1(say("difficulty.plan.title")),
                Markup.element("p", "lead", plan.title()),
                Markup.p(say("difficulty.plan.lead")));
        main.add(plan.difficulties().isEmpty() ? Markup.p(say("difficulty.plan.none")) : table(plan));
        return Found.page(say("difficulty.plan.title") + " – " + plan.province().name(), say("difficulty.plan.lead"))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }

    private Component table(PlanDifficultiesPage.Plan plan) {
        var table = table(
                "kho-khan",
                say("difficulty.plan.caption", plan.difficulties().size()),
                Column.words(say("difficulty.plan.agency")),
                Column.words(say("difficulty.plan.report")),
                Column.words(say("difficulty.plan.difficulty")),
                Column.words(say("difficulty.plan.level")),
                Column.words(say("difficulty.plan.answers")));
        plan.difficulties()
                .forEach(each -> table.row(
                        Cell.of(
                                Markup.link(
                                        each.agency().name(),
                                        voice().paths().agency(each.agency().code())),
                                each.agency().name()),
                        Cell.of(ReportWords.cycle(each.kind(), each.year(), voice())),
                        Cell.of(words(each), each.cause() + " " + say("difficulty.proposal") + " " + each.proposal()),
                        Cell.of(voice().texts().word("difficulty.level", each.level())),
                        Cell.of(
                                answers(each),
                                each.steps().stream()
                                        .filter(step -> step.answer() != null)
                                        .map(this::inWords)
                                        .collect(Collectors.joining(" ")))));
        return table;
    }

    private Component words(PlanDifficultiesPage.Difficulty difficulty) {
        return new Div(
                Markup.element("p", "typed", difficulty.cause()),
                Markup.element("p", "typed note", say("difficulty.proposal") + " " + difficulty.proposal()));
    }

    private Component answers(PlanDifficultiesPage.Difficulty difficulty) {
        var answers = new Div();
        difficulty.steps().stream().filter(step -> step.answer() != null).forEach(step -> {
            answers.add(Markup.p(inWords(step)));
            step.files().forEach(file -> {
                var link = new Anchor(file.url(), file.name());
                link.with("router-ignore", "").with("download", "");
                answers.add(Markup.p(link));
            });
        });
        return answers.getComponentCount() == 0 ? new Span(say("difficulty.plan.unanswered")) : answers;
    }

    private String inWords(PlanDifficultiesPage.Step step) {
        String who =
                step.authority() == null ? voice().texts().word("difficulty.owner", step.level()) : step.authority();
        return say(
                "difficulty.plan.answer",
                step.act() == null ? who : say("difficulty.plan.by", who, step.act()),
                voice().formats().date(Objects.requireNonNull(step.answeredOn())),
                Objects.requireNonNull(step.answer()));
    }
}
