package greenplan.ui.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.indicator.Rival;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Map;

/** The public figures of a plan, for the focal agency: which counts where two differ, and what came with a package and is wrong. */
@Route("noi-bo/so-lieu")
@RolesAllowed(StaffView.STAFF)
class FiguresView extends StaffView {

    FiguresView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var choice = plan(event, Role.FOCAL_OFFICER);
        if (choice.isEmpty()) {
            main.add(Markup.p(say("review.figures.none")));
            return say("review.figures");
        }
        PlanChoice.Known plan = choice.get().chosen();
        var targets = ask(FiguresPage.class, Map.of("plan", plan.code()))
                .plan()
                .targets()
                .nodes();
        main.add(Markup.p(say("review.figures.intro")), choice.get().links(StaffPaths.FIGURES));
        var told = new LinkedHashSet<String>();
        targets.forEach(target -> {
            var list = Markup.element("ul", "plain");
            target.observations().stream()
                    .filter(each -> told.add(each.observation().id()))
                    .forEach(each -> list.add(item(target, each)));
            if (list.getChildren().findAny().isPresent()) {
                main.add(Markup.section(target.code(), target.code() + " " + target.title(), list));
            }
        });
        if (told.isEmpty()) {
            main.add(Markup.p(say("review.figures.empty")));
        }
        return say("review.figures");
    }

    private ListItem item(FiguresPage.Target target, FiguresPage.Evidence evidence) {
        var figure = evidence.observation();
        String words = figure.inWords(target.form(), voice());
        var item = new ListItem(Markup.p(words, " ", Markup.tag(voice().texts().word("target.use", evidence.use()))));
        if (figure.replacement() != null) {
            item.add(Markup.note(figure.replacement()
                    .inWords(figure.value(), figure.qualifier(), target.form().valueForm(), voice())));
        }
        if (!evidence.rivals().isEmpty()) {
            item.add(Markup.note(Rival.all(evidence.rivals(), target.form().valueForm(), voice())));
        }
        if (figure.decision() != null) {
            item.add(Markup.note(figure.decision().inWords(voice())));
        }
        var deeds = Markup.element("div", "deeds");
        if (!evidence.rivals().isEmpty() && !figure.isChosen()) {
            deeds.add(OnDemand.form(
                    voice(), say("review.figure.decide"), words, () -> form(figure, "DecideFigure", "decide")));
        }
        if (figure.mayBeWithdrawn()) {
            deeds.add(OnDemand.form(
                    voice(), say("review.figure.withdraw"), words, () -> form(figure, "WithdrawFigure", "withdraw")));
        } else if (figure.mayBeRestored()) {
            deeds.add(OnDemand.form(
                    voice(), say("review.figure.restore"), words, () -> form(figure, "RestoreFigure", "restore")));
        }
        item.add(deeds);
        return item;
    }

    private StaffForm form(FiguresPage.Figure figure, String document, String deed) {
        var form = new StaffForm(voice());
        if (deed.equals("withdraw")) {
            form.optional("act", new TextField(say("review.figure.act"))).setMaxLength(200);
        }
        var reason = form.field("reason", new TextField(say("review.figure.reason")));
        reason.setMaxLength(500);
        form.send(say("review.figure." + deed + ".send"), () -> {
            if (form.isFilled() && form.takes(tell(document, Done.class, input(form, figure)))) {
                said(say("review.figure." + deed + ".done"));
                again();
            }
        });
        reason.focus();
        return form;
    }

    private static Map<String, ?> input(StaffForm form, FiguresPage.Figure figure) {
        return Map.of("input", form.input(Map.of("observation", figure.id())));
    }
}
