package greenplan.ui.about;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.OrderedList;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A real target judged step by step, with the figures that the portal holds now. */
record WorkedExample(MethodPage.Target target, Voice voice) {

    Component section() {
        var status = target.status();
        var working = status.working();
        var quote = Markup.element("p", "", "“" + target.quote() + "”");
        quote.with("lang", "vi");
        var steps = new OrderedList();
        step(steps, "target.working.base", working.baseValue(), working.baseYear());
        step(steps, "target.working.latest", working.latestValue(), working.latestYear());
        step(steps, "target.working.target", working.targetValue(), working.targetYear());
        if (working.direction() != null) {
            steps.add(new ListItem(voice.say(working.direction() > 0 ? "target.working.up" : "target.working.down")));
        }
        share(steps, "target.working.observed", working.observedRate());
        share(steps, "target.working.required", working.requiredRate());
        if (working.ratio() != null) {
            steps.add(new ListItem(
                    voice.say("target.working.ratio", voice.formats().rounded(working.ratio(), 2))));
        }
        var sentence = Markup.p(new StatusMark(status.verdict(), voice), " ");
        if (status.provisional()) {
            sentence.add(Markup.tag(voice.say("target.provisional")), Markup.element("span", "", " "));
        }
        sentence.add(status.sentence());
        var words = Markup.element("blockquote", "", quote);
        words.add(English.signed(target.translation(), voice));
        String place = target.plan().province().name();
        words.add(Markup.element(
                "footer",
                "",
                place + ": ",
                Markup.link(target.title(), voice.paths().target(target.plan().code(), target.code()))));
        return Markup.section(
                "vi-du",
                voice.say("about.method.example"),
                Markup.p(voice.say("about.method.example.lead")),
                words,
                steps,
                sentence,
                Markup.note(voice.say("about.method.version", working.method())));
    }

    private void share(OrderedList steps, String key, @Nullable BigDecimal rate) {
        if (rate != null) {
            steps.add(new ListItem(voice.say(key, voice.formats().percent(rate))));
        }
    }

    private void step(OrderedList steps, String key, @Nullable BigDecimal value, @Nullable Integer year) {
        if (value != null && year != null) {
            steps.add(new ListItem(voice.say(
                    key, voice.formats().quantity(value, target.indicator().unit()), year)));
        }
    }
}
