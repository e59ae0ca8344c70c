package greenplan.ui.plan;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.schema.DutyStanding;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.html.ListItem;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How many duties of a plan have got how far, by accepted reports; each number leads to its duties. */
record DutiesSection(PlanPage.Plan plan, Voice voice) {

    Component section() {
        List<PlanPage.Standing> counts = plan.dutyStandings().stream()
                .sorted(Comparator.comparing(PlanPage.Standing::standing))
                .toList();
        int all = counts.stream().mapToInt(PlanPage.Standing::count).sum();
        var section = Markup.section("nhiem-vu", voice.say("plan.duties"));
        section.addClassName("led");
        if (all == 0) {
            section.add(Markup.p(voice.say("plan.duties.none")));
            return section;
        }
        if (counts.getFirst().standing() == DutyStanding.NO_REPORT) {
            section.add(Markup.p(voice.say("plan.duties.unreported", all), " ", link()));
            return section;
        }
        section.add(Markup.p(
                voice.say(
                        "plan.duties.counts",
                        all,
                        counts.stream().map(this::inWords).collect(joining(", "))),
                " ",
                link()));
        var list = Markup.element("ul", "verdicts");
        list.with("aria-label", voice.say("plan.duties"));
        counts.forEach(count -> list.add(new ListItem(
                new ProgressMark(count.standing(), voice),
                Markup.link(
                        String.valueOf(count.count()),
                        voice.paths().duties(plan.code()) + "?tien-do=" + PageRequest.slug(count.standing())))));
        section.add(list, Markup.note(voice.say("plan.duties.how")));
        return section;
    }

    private Component link() {
        return Markup.link(voice.say("plan.door.duties"), voice.paths().duties(plan.code()));
    }

    private String inWords(PlanPage.Standing count) {
        return count.count() + " " + ProgressMark.word(count.standing(), voice).toLowerCase(Locale.ROOT);
    }
}
