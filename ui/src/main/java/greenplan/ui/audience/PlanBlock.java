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
import java.util.stream.Stream;

/** What one plan asks of an audience and offers to it. */
record PlanBlock(AudiencePage.Plan plan, Voice voice) {

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
        list(
                section,
                "audience.targets",
                plan.targets().nodes().stream().map(this::target).toList());
        list(
                section,
                "audience.duties",
                plan.duties().nodes().stream().map(this::duty).toList());
        English.mark(
                        Stream.of(plan.actions(), plan.measures())
                                .flatMap(steps -> steps.nodes().stream())
                                .map(AudiencePage.Step::translation),
                        voice)
                .ifPresent(section::add);
        list(
                section,
                "audience.actions",
                plan.actions().nodes().stream().map(this::step).toList());
        list(
                section,
                "audience.measures",
                plan.measures().nodes().stream().map(this::step).toList());
        return section;
    }

    private void list(Section section, String key, List<ListItem> items) {
        if (items.isEmpty()) {
            return;
        }
        var list = Markup.element("ul", "plain columns");
        items.forEach(list::add);
        section.add(Markup.element("h3", "", voice.say(key, items.size())), list);
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
