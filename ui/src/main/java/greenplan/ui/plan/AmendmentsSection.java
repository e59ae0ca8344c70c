package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.schema.Comparator;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Acts that amend the plan, newest first, each with what was and what is. */
record AmendmentsSection(PlanPage.Plan plan, Voice voice) {

    private static final Set<String> NUMBERS = Set.of("lower", "upper");

    Optional<Component> section() {
        if (plan.amendments().isEmpty()) {
            return Optional.empty();
        }
        var list = Markup.element("div", "");
        plan.amendments().reversed().forEach(amendment -> list.add(article(amendment)));
        return Optional.of(Markup.section("sua-doi", voice.say("plan.amendments"), list));
    }

    private HtmlContainer article(PlanPage.Amendment amendment) {
        var article = Markup.element(
                "article",
                "",
                Markup.element("h3", "", amendment.summary()),
                Markup.note(voice.say(
                        "plan.amendment.act",
                        amendment.kind(),
                        amendment.number(),
                        voice.formats().date(amendment.date()),
                        amendment.issuer(),
                        voice.formats().date(amendment.effectiveOn()))));
        amendment.changes().forEach(touched -> article.add(touched(touched)));
        article.add(Markup.note(Markup.link(
                voice.say("plan.amendment.see", voice.formats().date(amendment.effectiveOn())),
                voice.paths().on(amendment.effectiveOn()).plan(plan.code()))));
        return article;
    }

    private Component touched(PlanPage.Touched touched) {
        var list = new UnorderedList();
        if (touched.repealed()) {
            list.add(new ListItem(voice.say("plan.amendment.repealed")));
        }
        touched.differences().stream()
                .filter(difference -> tells(difference.field()))
                .forEach(difference -> list.add(new ListItem(voice.say(
                        "plan.amendment.difference",
                        voice.say("plan.amendment.field." + difference.field()),
                        value(difference.field(), difference.before()),
                        value(difference.field(), difference.after())))));
        Titled target = touched.target();
        Titled duty = touched.duty();
        Component name = target != null
                ? Markup.link(target.title(), voice.paths().target(plan.code(), target.code()))
                : Markup.element("span", "", duty == null ? "" : duty.code() + " " + duty.title());
        return Markup.element("div", "", Markup.p(name), list);
    }

    /** The comparator says what a form does, and a title is told in the language of the page. */
    private boolean tells(String field) {
        return !field.equals("form") && !field.equals(voice.language() == Language.VI ? "titleEn" : "titleVi");
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return voice.say("plan.amendment.none");
        }
        return switch (field) {
            case "comparator" -> voice.texts().word("language.comparator", Comparator.valueOf(value));
            case "aspirational" -> voice.say("plan.amendment.aspirational." + value);
            default -> NUMBERS.contains(field) ? voice.formats().number(new BigDecimal(value)) : value;
        };
    }
}
