package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.ListItem;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;

/** Where a difficulty lies, for how long, and what was answered on its way. */
record StepWords(Voice voice) {

    /** With whom it lies now, since how many days, and whether it is public. */
    Component standing(DifficultiesPage.Difficulty difficulty) {
        var parts = new ArrayList<Object>();
        parts.add(Markup.tag(voice.texts().word("difficulty.level", difficulty.level())));
        if (difficulty.answered()) {
            parts.add(" ");
            parts.add(Markup.element("span", "status on-track", voice.say("difficulty.is-answered")));
        } else if (!difficulty.steps().isEmpty()) {
            int days = difficulty.steps().getLast().days();
            parts.add(" ");
            String waits = days == 0 ? voice.say("difficulty.new") : voice.count("difficulty.waits", days);
            parts.add(Markup.element("span", "status needs-acceleration", waits));
        }
        if (difficulty.publishedOn() != null) {
            String day = voice.formats().date(difficulty.publishedOn());
            parts.add(" ");
            parts.add(Markup.element("span", "note", voice.say("difficulty.public", day)));
        }
        return Markup.p(parts.toArray());
    }

    /** The steps, the first one lowest. */
    Component list(List<DifficultiesPage.Step> steps) {
        var list = Markup.element("ol", "steps");
        steps.forEach(step -> list.add(item(step)));
        return list;
    }

    private ListItem item(DifficultiesPage.Step step) {
        String since = voice.say("difficulty.since", voice.formats().date(step.since()));
        var item = new ListItem(Markup.p(
                Markup.element("strong", "", step.owner()),
                " ",
                Markup.element(
                        "span",
                        "note",
                        step.days() == 0 ? since : since + " · " + voice.count("difficulty.days", step.days()))));
        if (step.reason() != null) {
            item.add(Markup.note(voice.say("difficulty.reason", step.reason())));
        }
        if (step.answer() != null && step.answeredOn() != null) {
            String day = voice.formats().date(step.answeredOn());
            item.add(
                    Markup.note(
                            step.act() == null
                                    ? voice.say("difficulty.answered.on", day)
                                    : voice.say("difficulty.answered.by", step.act(), day)),
                    Markup.element("p", "typed", step.answer()));
        }
        step.files().forEach(file -> {
            var link = new Anchor(file.url(), file.name());
            link.with("router-ignore", "").with("download", "");
            item.add(Markup.p(link));
        });
        return item;
    }
}
