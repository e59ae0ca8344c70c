package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Div;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the plan stands: what became of its area, and whether its time is over. */
record Standing(PlanPage.Plan plan, Voice voice) {

    Component words() {
        var words = new Div();
        words.addClassName("standing");
        change().ifPresent(change -> area(words, change));
        if (plan.endedOn() != null) {
            words.add(Markup.p(voice.say("plan.ended", voice.formats().date(plan.endedOn()))));
        }
        return words;
    }

    /** By which its area ended. */
    private Optional<PlanPage.Reorganisation> change() {
        LocalDate last = plan.territory().to();
        return last == null
                ? Optional.empty()
                : plan.province().reorganisations().stream()
                        .filter(change -> change.inForce() && change.date().equals(last.plusDays(1)))
                        .findFirst();
    }

    private void area(Div words, PlanPage.Reorganisation change) {
        String date = voice.formats().date(change.date());
        String before = list(change.predecessors().stream()
                .map(each -> voice.say("province.named", each.name()))
                .toList());
        String after = list(change.successors().stream()
                .map(each -> voice.say(
                        isOf(each.name(), change.predecessors()) ? "province.anew" : "province.named", each.name()))
                .toList());
        String by = change.act()
                .inWords(voice)
                .map(act -> voice.say("plan.area.act", act))
                .orElse("");
        words.add(Markup.p(voice.say("plan.area." + change.kind(), date, before, after, by)));
        var acts = plan.targets().nodes().stream()
                .map(PlanPage.Target::judgedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(act -> act.inWords(voice), Collectors.counting()));
        if (acts.isEmpty()) {
            words.add(Markup.note(voice.say("plan.area.before")));
        }
        acts.forEach((act, count) -> words.add(Markup.p(
                voice.say("plan.area.judged", count, plan.targets().nodes().size(), act),
                " ",
                Markup.link(voice.say("target.promise.acts"), voice.paths().amendments(plan.code())))));
    }

    /** One of these has that name: a province that was merged into a new one of its name. */
    private static boolean isOf(String name, List<PlanPage.Party> provinces) {
        return provinces.stream().anyMatch(each -> each.name().equals(name));
    }

    /** {@code tỉnh Lào Cai và tỉnh Yên Bái}. */
    private String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + voice.say("province.and") + " " + names.get(last);
    }
}
