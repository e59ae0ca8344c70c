package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Promised;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Span;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Official;
import greenplan.ui.language.Voice;
import java.util.Optional;

/** Acts that amend the plan, newest first, each with what was and what is. */
record AmendmentsSection(PlanPage.Plan plan, Voice voice) {

    Optional<Component> section() {
        if (plan.amendments().isEmpty()) {
            return Optional.empty();
        }
        var list = Markup.element("div", "");
        plan.amendments().reversed().forEach(amendment -> list.add(article(amendment)));
        return Optional.of(Markup.section("sua-doi", voice.say("plan.amendments"), list));
    }

    private Plain article(PlanPage.Amendment amendment) {
        var article = Markup.element(
                "article",
                "",
                Markup.spoken(
                        Markup.element("h3", "", amendment.summary()), amendment.summary(), amendment.vi(), voice),
                Markup.note(voice.say(
                        "plan.amendment.act",
                        Official.kind(amendment.kind(), voice),
                        amendment.number(),
                        voice.formats().date(amendment.date()),
                        Official.issuer(amendment.issuer(), voice),
                        voice.formats().date(amendment.effectiveOn()))));
        amendment.changes().forEach(touched -> article.add(touched(touched)));
        article.add(Markup.note(Markup.link(
                voice.say("plan.amendment.see", voice.formats().date(amendment.effectiveOn())),
                voice.paths().on(amendment.effectiveOn()).plan(plan.code()))));
        return article;
    }

    private Component touched(PlanPage.Touched touched) {
        var list = new UnorderedList();
        if (touched.added()) {
            list.add(new ListItem(voice.say("plan.amendment.added")));
        }
        if (touched.repealed()) {
            list.add(new ListItem(voice.say("plan.amendment.repealed")));
        }
        var words = new AmendmentWords(voice);
        touched.differences().stream()
                .filter(each -> words.tells(touched.added(), each.field(), each.after()))
                .forEach(each -> list.add(new ListItem(words.difference(each.field(), each.before(), each.after()))));
        Promised target = touched.target();
        Promised duty = touched.duty();
        Component name = target != null
                ? title(Markup.link(target.title(), voice.paths().target(plan.code(), target.code())), target)
                : duty == null
                        ? new Span()
                        : new Span(new Span(duty.code() + " "), title(new Span(duty.title()), duty));
        return Markup.element("div", "", Markup.p(name), list);
    }

    private <C extends Component> C title(C shown, Promised of) {
        return Markup.spoken(shown, of.title(), of.vi(), voice);
    }
}
