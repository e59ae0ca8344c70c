package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;
import java.util.Optional;

/** How verdicts are reached, with the forest cover of Lào Cai worked through as it stands today. */
@Route(PublicView.LANG + "/phuong-phap")
class MethodView extends PublicView {

    private static final String FORMULA = """
            CAGR_i = (y_i / y₀)^(1/(t_i − t₀)) − 1
            CAGR_T = (y_T / y₀)^(1/(t_T − t₀)) − 1
            R      = d · CAGR_i / |CAGR_T|""";

    MethodView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        main.addClassName("prose");
        main.add(new H1(say("about.method")), prose.lead("about.method.lead"), prose.p("about.method.origin"));
        main.add(new VerdictTable(voice()).section(this::table));
        main.add(Markup.section("thu-tu", say("about.method.order"), prose.p("about.method.order.lead"), order(prose)));
        main.add(Markup.section(
                "cong-thuc",
                say("about.method.formula"),
                prose.p("about.method.formula.letters"),
                formula(),
                prose.p("about.method.formula.words"),
                prose.p("about.method.formula.thresholds")));
        main.add(example()
                .map(target -> new WorkedExample(target, voice()).section())
                .orElseGet(() -> prose.section("vi-du", "about.method.example", "about.method.example.none")));
        main.add(Markup.section("quy-tac", say("about.method.rules"), rules(prose)));
        main.add(Markup.section("gioi-han", say("about.method.limits"), limits(prose)));
        main.add(prose.section("do-chinh-xac", "about.method.precision", "about.method.precision.words"));
        return Found.page(say("about.method"), say("about.method.lead"));
    }

    private Optional<MethodPage.Target> example() {
        try {
            return Optional.of(ask(MethodPage.class, Map.of("plan", "lao-cai-2021-2030", "code", "II.2.b-2030-4"))
                    .target());
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }

    private static com.vaadin.flow.component.Component formula() {
        var formula = Markup.element("pre", "formula", Markup.element("code", "", FORMULA));
        formula.with("tabindex", "0");
        return formula;
    }

    private static com.vaadin.flow.component.Component order(Prose prose) {
        return prose.steps(
                "about.method.order.data",
                "about.method.order.territory",
                "about.method.order.definition",
                "about.method.order.due",
                "about.method.order.met",
                "about.method.order.years",
                "about.method.order.ratio");
    }

    private static com.vaadin.flow.component.Component rules(Prose prose) {
        return prose.list(
                "about.method.rule.year",
                "about.method.rule.range",
                "about.method.rule.stable",
                "about.method.rule.rate",
                "about.method.rule.reduction",
                "about.method.rule.zero",
                "about.method.rule.equal",
                "about.method.rule.yes-no",
                "about.method.rule.yearly",
                "about.method.rule.undated",
                "about.method.rule.provisional",
                "about.method.rule.unclear",
                "about.method.rule.differing");
    }

    private static com.vaadin.flow.component.Component limits(Prose prose) {
        return prose.list(
                "about.method.limit.ends",
                "about.method.limit.base",
                "about.method.limit.close",
                "about.method.limit.middle",
                "about.method.limit.sign",
                "about.method.limit.early",
                "about.method.limit.source");
    }
}
