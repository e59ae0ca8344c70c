package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;

/** Why an agency answers for a target, and from when to when, in words. */
record LinkWords(ResponsibilityPage.Link link, Voice voice) {

    Component ground() {
        var ground = Markup.element(
                "div",
                "",
                Markup.tag(
                        link.rejectedOn() == null
                                ? voice.texts().word("responsibility.basis", link.basis())
                                : say("responsibility.rejected")));
        if (link.act() != null) {
            ground.add(note(
                    link.actDate() == null
                            ? link.act()
                            : say(
                                    "responsibility.act.dated",
                                    link.act(),
                                    voice.formats().date(link.actDate()))));
        }
        if (link.duty() != null) {
            ground.add(note(say("responsibility.duty", link.duty())));
        }
        if (link.rejectedReason() != null) {
            ground.add(note(say("responsibility.rejected.why", link.rejectedReason())));
        }
        return ground;
    }

    Component time() {
        var time = Markup.element("div", "", span());
        if (link.endedAct() != null && link.endedActDate() != null) {
            time.add(note(say(
                    "responsibility.ended.by", link.endedAct(), voice.formats().date(link.endedActDate()))));
        }
        if (link.endedReason() != null) {
            time.add(note(say("responsibility.ended.why", link.endedReason())));
        }
        return time;
    }

    private String span() {
        var formats = voice.formats();
        if (link.from() == null) {
            return link.to() == null ? "" : say("responsibility.until", formats.date(link.to()));
        }
        return link.to() == null
                ? say("responsibility.since", formats.date(link.from()))
                : say("responsibility.between", formats.date(link.from()), formats.date(link.to()));
    }

    /** A line below, in small grey letters. */
    static Plain note(String words) {
        return Markup.element("div", "note", words);
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
