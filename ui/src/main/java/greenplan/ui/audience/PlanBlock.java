package greenplan.ui.audience;

import com.vaadin.flow.component.Component;
import greenplan.ui.agency.Bearer;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * What one plan asks of an audience and offers to it.
 *
 * @param all what of it the filter leaves
 * @param shown what of that stands on this page
 */
record PlanBlock(
        AudiencePage.Plan plan, List<AudiencePage.Concern> all, List<AudiencePage.Concern> shown, Voice voice) {

    Section section() {
        var section = Markup.section(plan.code(), plan.province().name());
        section.add(Markup.p(Markup.link(plan.title(), voice.paths().plan(plan.code()))));
        if (plan.endedOn() != null) {
            section.add(Markup.element(
                    "p", "expired", voice.say("audience.ended", voice.formats().date(plan.endedOn()))));
        }
        if (plan.focalAgency() != null) {
            var ask = Markup.p(Markup.element("b", "", voice.say("audience.ask")), " ");
            String before = "";
            for (var office : plan.focalAgency().now()) {
                ask.add(new Span(before), office.link().shown(voice));
                if (office.contact() != null) {
                    ask.add(office.contact().shown(voice));
                }
                before = ", ";
            }
            section.add(ask);
        }
        English.mark(
                        shown.stream()
                                .map(concern ->
                                        concern.thing() instanceof AudiencePage.Step step ? step.translation() : null),
                        voice)
                .ifPresent(section::add);
        for (var kind : AudiencePage.Kind.values()) {
            list(section, kind);
        }
        return section;
    }

    private void list(Section section, AudiencePage.Kind kind) {
        var list = Markup.element("ul", "plain columns");
        shown.stream().filter(concern -> concern.kind() == kind).forEach(concern -> list.add(item(concern.thing())));
        if (list.getComponentCount() == 0) {
            return;
        }
        long count = all.stream().filter(concern -> concern.kind() == kind).count();
        section.add(
                Markup.element(
                        "h3",
                        "",
                        voice.say("element.filter.counted", voice.texts().word("audience.kinds", kind), count)),
                list);
    }

    private ListItem item(AudiencePage.Thing thing) {
        return switch (thing) {
            case AudiencePage.Target target -> target(target);
            case AudiencePage.Duty duty -> duty(duty);
            case AudiencePage.Step step -> step(step);
        };
    }

    private ListItem target(AudiencePage.Target target) {
        var item = new ListItem(
                Markup.link(target.title(), voice.paths().target(plan.code(), target.code())),
                new Span(" "),
                new StatusMark(target.status().verdict(), target.status().kept(), voice));
        if (target.meaning() != null) {
            item.add(Markup.element("span", "block", target.meaning()));
        }
        item.add(Markup.element(
                "span",
                "note block",
                target.dueYear() == null
                        ? voice.say("target.due.none")
                        : voice.say("target.due", target.dueYear())
                                + (target.timeLeft() == null ? "" : ", " + target.timeLeft())));
        return item;
    }

    private ListItem duty(AudiencePage.Duty duty) {
        var ask = Markup.element("span", "note block", voice.say("audience.duty.ask") + " ");
        links(duty.askable()).forEach(ask::add);
        return new ListItem(
                Markup.spoken(
                        Markup.link(duty.title(), voice.paths().duty(plan.code(), duty.code())),
                        duty.title(),
                        duty.vi(),
                        voice),
                ask);
    }

    private ListItem step(AudiencePage.Step step) {
        var item = new ListItem();
        item.add(English.item(step.quote(), step.translation(), voice));
        item.add(Markup.element(
                "span",
                "note block",
                Markup.link(
                        voice.say("target.clause", step.code()), voice.paths().clause(plan.code(), step.code()))));
        return item;
    }

    private List<Component> links(List<Bearer.Link> agencies) {
        var links = new ArrayList<Component>();
        agencies.forEach(agency -> {
            if (!links.isEmpty()) {
                links.add(new Span(", "));
            }
            links.add(agency.shown(voice));
        });
        return links;
    }
}
